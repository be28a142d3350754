package recto.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.style.TextStyle;
import recto.unit.Length;

/** Composes what is shorter than a line: running heads, folios, numbers in the margin. */
final class Shorts {
  private static final long ENDLESS = Length.points(100_000);

  private final LineBreaker breaker;
  private final String language;
  private final Map<Key, Line> made = new HashMap<>();

  private record Key(List<Words> parts, String style, TextStyle.Look look) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && parts.equals(key.parts)
          && style.equals(key.style)
          && look.equals(key.look);
    }

    @Override
    public int hashCode() {
      return 31 * parts.hashCode() + look.hashCode();
    }
  }

  /** Words with the meaning of {@code element}. */
  record Words(String text, int element) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Words words && element == words.element && text.equals(words.text);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + element;
    }
  }

  Shorts(LineBreaker breaker, String language) {
    this.breaker = breaker;
    this.language = language;
  }

  /** {@code text} on one line, flush left, as an artifact. */
  Line line(String text, TextStyle style) {
    return line(text, style, style.look(), Ink.ARTIFACT);
  }

  /** {@code text} on one line, flush left, with the meaning of {@code element}. */
  Line line(String text, TextStyle style, TextStyle.Look look, int element) {
    return line(List.of(new Words(text, element)), style, look);
  }

  /** {@code parts} on one line, flush left, each with a meaning of its own. */
  Line line(List<Words> parts, TextStyle style, TextStyle.Look look) {
    return made.computeIfAbsent(new Key(parts, style.name(), look), key -> make(key, style));
  }

  /** {@code parts} on lines no wider than {@code measure}. */
  List<Line> lines(List<Words> parts, TextStyle style, TextStyle.Look look, long measure) {
    return breaker.lines(paragraph(new Key(parts, style.name(), look), style), measure);
  }

  private Line make(Key key, TextStyle style) {
    return breaker.lines(paragraph(key, style), ENDLESS).get(0);
  }

  private Paragraph paragraph(Key key, TextStyle style) {
    StringBuilder text = new StringBuilder();
    List<Paragraph.Run> runs = new ArrayList<>();
    for (Words part : key.parts()) {
      int start = text.length();
      text.append(part.text());
      runs.add(
          new Paragraph.Run(
              Span.NONE, start, text.length(), key.look(), language, part.element(), "", true));
    }
    int element = key.parts().get(0).element();
    return new Paragraph(Span.NONE, text.toString(), runs, List.of(), style.alone(), element);
  }
}

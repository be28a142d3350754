package recto.volume;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Key(String text, String style, int element, TextStyle.Look look) {}

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
    return made.computeIfAbsent(
        new Key(text, style.name(), element, look), key -> make(key, style));
  }

  private Line make(Key key, TextStyle style) {
    Paragraph.Run run =
        new Paragraph.Run(
            Span.NONE, 0, key.text().length(), key.look(), language, key.element(), "", true);
    Paragraph paragraph =
        new Paragraph(Span.NONE, key.text(), List.of(run), List.of(), style.alone(), key.element());
    return breaker.lines(paragraph, ENDLESS).get(0);
  }
}

package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * Small editions for tests. In a text {@code |885|} is a page break and {@code ^words^} the call of
 * a note with these words.
 */
final class Sketch {
  private static final Pattern SIGN = Pattern.compile("\\|([^|]*)\\||\\^([^^]*)\\^");

  private Sketch() {}

  static Edition edition(Division... divisions) {
    Source source = new Source("sketch.xml");
    return new Edition(source, Metadata.EMPTY, List.of(divisions), List.of(), List.of());
  }

  static Division division(String id, Block... blocks) {
    return new Division(
        new Span(1, 1),
        id,
        id.startsWith("d") ? "document" : "chapter",
        "",
        "",
        Division.Matter.BODY,
        "",
        Rend.NONE,
        null,
        List.of(blocks));
  }

  static Heading head(String text) {
    return new Heading(new Span(2, 1), Rend.NONE, inlines(text));
  }

  static Prose p(String text) {
    return new Prose(new Span(3, 1), Prose.Role.PARAGRAPH, Rend.NONE, false, inlines(text));
  }

  static Inline.Text text(String text) {
    return new Inline.Text(new Span(4, 1), text);
  }

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    int at = 0;
    while (sign.find()) {
      if (sign.start() > at) {
        inlines.add(text(text.substring(at, sign.start())));
      }
      String label = sign.group(1);
      inlines.add(
          label != null
              ? new Inline.PageBreak(new Span(5, 1), "pg_" + label, label, "")
              : new Inline.Call(note(sign.group(2))));
      at = sign.end();
    }
    if (at < text.length()) {
      inlines.add(text(text.substring(at)));
    }
    return inlines;
  }

  private static Note note(String words) {
    List<Block> blocks = List.of(p(words.replace('!', '|')));
    return new Note(new Span(6, 1), "", Note.EDITORIAL, "", "1", false, true, blocks);
  }
}

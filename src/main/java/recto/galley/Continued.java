package recto.galley;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.style.TextStyle;

/**
 * The words of an entry of an index as they stand once more where a column begins among the entries
 * below it, as in "Treaties—Continued".
 */
final class Continued {
  /** Where an entry's words end: before a page, a remark in brackets or a reference. */
  private static final Pattern END =
      Pattern.compile("([,;:.]?\\s+(\\p{Nd}|\\(|[Ss]ee\\b)|[,;:.]?\\s*$).*", Pattern.DOTALL);

  /** Words that would fill more than two lines are not repeated. */
  private static final int LONGEST = 64;

  private Continued() {}

  /**
   * The line; null where the entry has no words, or too many.
   *
   * @param entry the words of the entry with its pages
   * @param text its style
   * @param sign what follows them
   */
  static @Nullable Paragraph line(String entry, TextStyle text, String sign, String language) {
    String words = END.matcher(entry).replaceFirst("");
    if (words.isEmpty() || words.length() > LONGEST || sign.isEmpty()) {
      return null;
    }
    String line = words + sign;
    Paragraph.Run run =
        new Paragraph.Run(
            Span.NONE, 0, line.length(), text.look(), language, Ink.ARTIFACT, "", true);
    TextStyle style = text.draft().white(0, 0).plain().style();
    return new Paragraph(Span.NONE, line, List.of(run), List.of(), style, Ink.ARTIFACT);
  }
}

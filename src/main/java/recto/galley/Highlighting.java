package recto.galley;

import java.util.List;
import java.util.regex.Pattern;
import recto.edition.Inline;
import recto.edition.Prose;

/** How all the words of a paragraph look together. */
final class Highlighting {
  /** A number before the words of a head. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*([(\\[]?(\\d{1,3}|[IVXLC]{1,7}|\\p{L})[.)\\]]{1,2}[\\s—–-]*|\\d{1,4}\\s+)");

  private Highlighting() {}

  /** The words of the one highlighting that holds all of a paragraph but its number, or none. */
  static String of(Prose prose) {
    return of(prose.content());
  }

  /** The words of the one highlighting that holds all words but a number before them, or none. */
  static String of(List<Inline> content) {
    String words = "";
    for (Inline inline : content) {
      if (inline instanceof Inline.Styled styled && words.isEmpty()) {
        words = String.join(" ", styled.rend().words());
      } else if (!isSign(inline)
          && !(words.isEmpty() && isNumber(inline))
          && !(inline instanceof Inline.Call)
          && !(inline instanceof Inline.PageBreak)
          && !(inline instanceof Inline.Milestone)) {
        return "";
      }
    }
    return words;
  }

  /** True where a number stands before words that are all in one highlighting. */
  static boolean isNumbered(Prose prose) {
    return !of(prose).isEmpty() && prose.content().stream().anyMatch(Highlighting::isNumber);
  }

  private static boolean isNumber(Inline inline) {
    return inline instanceof Inline.Text text && NUMBER.matcher(text.text()).matches();
  }

  /** True of a sign or white alone, as the stop that ends a line. */
  private static boolean isSign(Inline inline) {
    return inline instanceof Inline.Text text
        && text.text().chars().noneMatch(Character::isLetterOrDigit);
  }
}

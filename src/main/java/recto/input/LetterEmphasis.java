package recto.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import recto.edition.Inline;
import recto.edition.Rend;
import recto.input.LetterInlines.Wrap;

/**
 * Emphasis between signs: italics {@code _so_}, as transcribers of books write them, and {@code
 * *so*}; bold {@code **so**} and {@code __so__}; both {@code ***so***}.
 */
final class LetterEmphasis {
  private static final int MOST_SIGNS = 3;

  /** Stars further apart than this belong to different things. */
  private static final int LONGEST = 400;

  private static final List<Rend> LOOKS =
      List.of(Rend.of("italic"), Rend.of("bold"), Rend.of("bold-italic"));

  private LetterEmphasis() {}

  /** The ranges between two runs of signs, where each stands at the outside of a word. */
  static List<Wrap> in(String text) {
    List<Wrap> wraps = new ArrayList<>();
    int at = next(text, 0);
    while (at >= 0) {
      int inner = endOfRun(text, at);
      int close = opens(text, at, inner) ? closing(text, at, inner) : -1;
      if (close >= 0) {
        wrap(text, at, inner, close, wraps);
        inner = close + inner - at;
      }
      at = next(text, inner);
    }
    return wraps;
  }

  /** Where runs of stars stand that begin or end emphasis. */
  static BitSet signs(String text) {
    BitSet signs = new BitSet();
    if (text.indexOf('*') >= 0) {
      for (Wrap wrap : in(text)) {
        signs.set(wrap.start());
        signs.set(wrap.innerEnd());
      }
    }
    return signs;
  }

  /** True where the letters from {@code start} on are emphasised, and no sign of a note. */
  static boolean begins(String text, int start) {
    int inner = start < text.length() ? endOfRun(text, start) : start;
    return inner > start && opens(text, start, inner) && closing(text, start, inner) >= 0;
  }

  private static int next(String text, int from) {
    int line = text.indexOf('_', from);
    int star = text.indexOf('*', from);
    return line < 0 ? star : star < 0 ? line : Math.min(line, star);
  }

  private static int endOfRun(String text, int start) {
    char sign = text.charAt(start);
    int end = start;
    while ((sign == '*' || sign == '_') && end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  private static boolean opens(String text, int start, int inner) {
    boolean inWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean few = inner - start <= MOST_SIGNS && (text.charAt(start) == '*' || inner - start < 3);
    return few && !inWord && inner < text.length() && isWord(text.charAt(inner));
  }

  /** Where the same run stands again behind a word, or -1. */
  private static int closing(String text, int start, int inner) {
    char sign = text.charAt(start);
    int length = inner - start;
    int limit = sign == '*' ? Math.min(text.length(), inner + LONGEST) : text.length();
    int at = text.indexOf(sign, inner);
    while (at >= 0 && at < limit) {
      int end = endOfRun(text, at);
      if (end - at == length && closes(text, at, end)) {
        return at;
      }
      if (sign == '_') {
        return -1;
      }
      at = text.indexOf(sign, end);
    }
    return -1;
  }

  private static boolean closes(String text, int at, int end) {
    boolean inWord = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return !inWord && isWord(text.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return c != '_' && c != '*' && c != '\n' && !LetterPassage.isSpace(c);
  }

  /** One range for each row that the emphasis touches. */
  private static void wrap(String text, int open, int inner, int close, List<Wrap> wraps) {
    int signs = inner - open;
    Rend look = LOOKS.get(signs - 1);
    int from = inner;
    while (from <= close) {
      int lineEnd = text.indexOf('\n', from);
      int to = lineEnd < 0 || lineEnd > close ? close : lineEnd;
      int start = from == inner ? open : from;
      int end = to == close ? close + signs : to;
      wraps.add(
          new Wrap(
              start, from, to, end, (span, content) -> new Inline.Styled(span, look, "", content)));
      from = to + 1;
    }
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Inline;
import recto.edition.Rend;
import recto.input.LetterInlines.Wrap;

/** Italics written {@code _so_}, as transcribers of books do. */
final class LetterItalics {
  private LetterItalics() {}

  /** The ranges between two low lines, where each stands at the outside of a word. */
  static List<Wrap> in(String text) {
    List<Wrap> wraps = new ArrayList<>();
    int open = text.indexOf('_');
    while (open >= 0) {
      int close = opens(text, open) ? text.indexOf('_', open + 1) : -1;
      if (close >= 0 && closes(text, close)) {
        wrap(text, open, close, wraps);
        open = text.indexOf('_', close + 1);
      } else {
        open = text.indexOf('_', open + 1);
      }
    }
    return wraps;
  }

  /** One range for each row that the italics touch. */
  private static void wrap(String text, int open, int close, List<Wrap> wraps) {
    int from = open + 1;
    while (from <= close) {
      int lineEnd = text.indexOf('\n', from);
      int to = lineEnd < 0 || lineEnd > close ? close : lineEnd;
      int start = from == open + 1 ? open : from;
      int end = to == close ? close + 1 : to;
      wraps.add(
          new Wrap(
              start,
              from,
              to,
              end,
              (span, content) -> new Inline.Styled(span, Rend.of("italic"), "", content)));
      from = to + 1;
    }
  }

  private static boolean opens(String text, int at) {
    boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return !inWord && at + 1 < text.length() && isWord(text.charAt(at + 1));
  }

  private static boolean closes(String text, int at) {
    boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !inWord && isWord(text.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return c != '_' && c != '\n' && !LetterPassage.isSpace(c);
  }
}

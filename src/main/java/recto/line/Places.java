package recto.line;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import recto.hyphen.Hyphenator;
import recto.style.LineCosts;

/**
 * The places inside a string without white where a line may end: after its hyphens, dashes and
 * strokes, and where its language hyphenates. By rising offset; a line that ends at {@code k} ends
 * before letter {@code k}.
 */
final class Places {
  /** The fewest letters of a word that is broken. */
  private static final int SHORTEST_WORD = 5;

  /** The fewest letters of a word in capitals that is broken, where nothing else helps. */
  private static final int SHORTEST_IN_CAPITALS = 7;

  /** By how much a hyphen in a word in capitals is dearer than one in a month. */
  static final int CAPITALS = 1_000;

  private static final int NARROW = 2;

  int count;
  int[] at = new int[16];
  byte[] kind = new byte[16];
  int[] penalty = new int[16];

  /** The penalty of a hyphen in the name of a month. */
  static int month(LineCosts costs) {
    return 3 * costs.hyphen();
  }

  private void add(int offset, byte how, int cost) {
    if (count == at.length) {
      at = Arrays.copyOf(at, 2 * count);
      kind = Arrays.copyOf(kind, 2 * count);
      penalty = Arrays.copyOf(penalty, 2 * count);
    }
    int row = count;
    while (row > 0 && at[row - 1] >= offset) {
      if (at[row - 1] == offset) {
        return;
      }
      row--;
    }
    System.arraycopy(at, row, at, row + 1, count - row);
    System.arraycopy(kind, row, kind, row + 1, count - row);
    System.arraycopy(penalty, row, penalty, row + 1, count - row);
    at[row] = offset;
    kind[row] = how;
    penalty[row] = cost;
    count++;
  }

  void clear() {
    count = 0;
  }

  /** Drops the places that {@code good} does not hold of. */
  void keep(IntPredicate good) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (good.test(at[i])) {
        at[kept] = at[i];
        kind[kept] = kind[i];
        penalty[kept++] = penalty[i];
      }
    }
    count = kept;
  }

  /** Adds those after signs. */
  void afterSigns(CharSequence text, LineCosts costs, String language) {
    int length = text.length();
    boolean address = address(text);
    boolean foreign = false;
    for (int k = 1; k < length; k++) {
      char sign = text.charAt(k - 1);
      char next = text.charAt(k);
      if (sign > '\u0E00') {
        foreign |= unspaced(sign);
      }
      if (sign == '-' || sign == '\u2010') {
        if (address || hyphenJoins(text, k)) {
          add(k, Breaks.WRITTEN, costs.explicitHyphen());
        }
      } else if (sign == '\u2013' || sign == '\u2014' || sign == '\u2015') {
        if (dashParts(text, k)) {
          add(k, Breaks.BARE, costs.dash());
        }
      } else if (sign == '/' || (address && "?&=_.#%:".indexOf(sign) >= 0)) {
        if (address
            ? next != '/' && next != '.'
            : k > NARROW && length - k > NARROW && letters(text, k)) {
          add(k, Breaks.BARE, costs.explicitHyphen());
        }
      } else if (sign == '\u200B') {
        add(k, Breaks.BARE, 0);
      }
    }
    if (foreign || unspaced(text.charAt(length - 1))) {
      unspacedWords(text.toString(), language);
    }
  }

  /** True of an address on the net, which has no hyphen of its own to break at. */
  private static boolean address(CharSequence text) {
    int length = text.length();
    for (int i = 0; i + 3 < length; i++) {
      char c = text.charAt(i);
      if (c == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
        return true;
      }
      if (c == 'w'
          && text.charAt(i + 1) == 'w'
          && text.charAt(i + 2) == 'w'
          && text.charAt(i + 3) == '.') {
        return true;
      }
    }
    return false;
  }

  /** True of a hyphen between two parts of a word that can each stand alone. */
  private static boolean hyphenJoins(CharSequence text, int k) {
    if (k < 1 + NARROW || text.length() - k < NARROW) {
      return false;
    }
    char before = text.charAt(k - 2);
    char after = text.charAt(k);
    boolean opens = Character.isLetter(after) || opening(after);
    boolean figure = Character.isDigit(before);
    return opens
        && Character.isLetter(text.charAt(text.length() - k > 1 && opening(after) ? k + 1 : k))
        && (figure ? Character.isDigit(text.charAt(k - 3)) : before != '-' && !opening(before));
  }

  /** True of a dash after which a line may begin: not in a range of figures, not before a dash. */
  private static boolean dashParts(CharSequence text, int k) {
    char before = k < 2 ? ' ' : text.charAt(k - 2);
    char after = text.charAt(k);
    boolean range = text.charAt(k - 1) == '\u2013' && figure(before) && figure(after);
    return !range && after != '\u2013' && after != '\u2014' && after != '\u2015' && !closing(after);
  }

  private static boolean figure(char c) {
    return Character.isDigit(c) || c == '$';
  }

  private static boolean letters(CharSequence text, int k) {
    return Character.isLetter(text.charAt(k - 2)) && Character.isLetter(text.charAt(k));
  }

  static boolean opening(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  static boolean closing(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || ".,;:!?\u2026%\"'".indexOf(c) >= 0;
  }

  /** True of scripts that put no white between words. */
  private static boolean unspaced(char c) {
    return c >= '\u0E00'
        && (c <= '\u0EFF'
            || (c >= '\u1000' && c <= '\u109F')
            || (c >= '\u1780' && c <= '\u17FF')
            || (c >= '\u2E80' && c <= '\uD7AF')
            || (c >= '\uD840' && c <= '\uD88D')
            || (c >= '\uF900' && c <= '\uFAFF')
            || (c >= '\uFF00' && c <= '\uFFEF'));
  }

  private void unspacedWords(String text, String language) {
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
    iterator.setText(text);
    iterator.first();
    for (int k = iterator.next();
        k != BreakIterator.DONE && k < text.length();
        k = iterator.next()) {
      if (unspaced(text.charAt(k - 1)) || unspaced(text.charAt(k))) {
        add(k, Breaks.BARE, 0);
      }
    }
  }

  /**
   * Adds those where {@code word} takes a hyphen. Words in capitals take one only where nothing
   * else helps, short words none; names and parts of two letters cost more, months most.
   *
   * @param base added to the offsets
   */
  void hyphens(String word, int base, Type type) {
    hyphens(word, base, type.hyphenator, type.costs, type.ties.isMonth(word));
  }

  /** The same by other rules; {@code month} is true of a month. */
  void hyphens(String word, int base, Hyphenator hyphenator, LineCosts costs, boolean month) {
    int letters = 0;
    int small = 0;
    int first = -1;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        first = first < 0 ? i : first;
        letters++;
        small += Character.isUpperCase(c) ? 0 : 1;
      }
    }
    boolean capitals = small * 2 < letters;
    if (letters < (capitals ? SHORTEST_IN_CAPITALS : SHORTEST_WORD) || address(word)) {
      return;
    }
    boolean name = Character.isUpperCase(word.charAt(first));
    for (int k : hyphenator.breaks(word)) {
      int cost = costs.hyphen();
      if (capitals) {
        cost = month(costs) + CAPITALS;
      } else if (month) {
        cost = month(costs);
      } else if (name) {
        cost += cost / 4;
      }
      if (k - first <= NARROW || !Character.isLetter(word.charAt(k - 3))) {
        cost += cost / 4;
      }
      add(base + k, Breaks.HYPHEN, cost);
    }
  }
}

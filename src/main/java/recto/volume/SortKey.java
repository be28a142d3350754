package recto.volume;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The words of an index entry in the order of an index: word by word, without regard to accents,
 * capitals and signs, a name before its comma first. The order is the same in every locale.
 *
 * @param form the words as printed
 * @param sorted what they are sorted by
 */
record SortKey(String form, String sorted) implements Comparable<SortKey> {
  private static final Comparator<SortKey> ORDER =
      Comparator.comparing(SortKey::sorted).thenComparing(SortKey::form);

  static SortKey of(String form) {
    String plain = Normalizer.normalize(form, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder sorted = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ',') {
        sorted.append('\u0001');
      } else if (c == '-' || Character.isWhitespace(c)) {
        sorted.append(' ');
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        sorted.append(c);
      }
    }
    return new SortKey(form, sorted.toString().strip());
  }

  /** The capital under which it stands; empty where it begins with no letter. */
  String letter() {
    int first = sorted.isEmpty() ? 0 : sorted.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "";
  }

  @Override
  public int compareTo(SortKey other) {
    return ORDER.compare(this, other);
  }
}

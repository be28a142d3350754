package recto.handout;

import java.util.Arrays;
import java.util.Optional;
import recto.edition.Folding;
import recto.edition.Letters;
import recto.edition.Transcript;

/**
 * Finds words in a text as a teacher quotes them: quotation marks, dashes, capitals and white space
 * may be written otherwise, and … stands for anything between.
 */
final class Quotations {
  private final String text;
  private final String folded;
  private final int[] offsets;
  private final int[] letters;

  Quotations(Transcript transcript) {
    text = transcript.text();
    letters = new int[text.length() + 1];
    StringBuilder signs = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters[i + 1] = letters[i] + (Letters.counts(c) ? 1 : 0);
      char sign = Folding.sign(c);
      boolean again = sign == ' ' && signs.length() > 0 && signs.charAt(signs.length() - 1) == ' ';
      if (sign != 0 && !again) {
        places[signs.length()] = i;
        signs.append(sign);
      }
    }
    folded = signs.toString();
    offsets = Arrays.copyOf(places, signs.length());
  }

  /**
   * A passage of the text, from one offset to before another.
   *
   * @param times how often the words stand in the text; the first is meant
   */
  record Found(int from, int to, int times) {}

  /** Where {@code words} stand between two offsets of the text. */
  Optional<Found> find(String words, int from, int to) {
    String[] parts = words.split("\\s*(?:\\[?…\\]?|\\[?\\.\\.\\.\\]?)\\s*", -1);
    int start = place(from);
    int limit = place(to);
    int first = -1;
    int end = -1;
    int times = 0;
    int at = start;
    for (String part : parts) {
      String wanted = Folding.words(part);
      if (wanted.isEmpty()) {
        continue;
      }
      int found = word(wanted, at, limit);
      if (found < 0) {
        return Optional.empty();
      }
      if (first < 0) {
        first = found;
        times = count(wanted, found, limit);
      }
      end = found + wanted.length();
      at = end;
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Found(offsets[first], offsets[end - 1] + 1, times));
  }

  /** The first place where {@code wanted} stands as whole words, else anywhere; -1 for none. */
  private int word(String wanted, int from, int limit) {
    int anywhere = -1;
    for (int at = folded.indexOf(wanted, from);
        at >= 0 && at + wanted.length() <= limit;
        at = folded.indexOf(wanted, at + 1)) {
      anywhere = anywhere < 0 ? at : anywhere;
      if (bounded(at - 1) && bounded(at + wanted.length())) {
        return at;
      }
    }
    return anywhere;
  }

  private boolean bounded(int at) {
    return at < 0 || at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
  }

  private int count(String wanted, int from, int limit) {
    int count = 0;
    for (int at = word(wanted, from, limit); at >= 0; at = word(wanted, at + 1, limit)) {
      count++;
    }
    return count;
  }

  /** How many letters stand before an offset of the text, white space not counted. */
  int letters(int offset) {
    return letters[offset];
  }

  private int place(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }
}

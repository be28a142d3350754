package recto.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which letter of a text is which letter of its copy.
 *
 * <p>Both are gone through together as long as they agree. Where they do not, the nearest pair of
 * places is looked for from which they agree again for a while; where none is near, the next
 * stretch of the text that the copy has at all. Letters that the copy may lack are passed over
 * first.
 */
final class Alignment {
  /** How many letters must agree for text and copy to be taken for the same again. */
  private static final int SURE = 12;

  /** How many letters of text and copy together may be passed over in search of that. */
  private static final int NEAR = 1600;

  /** The length of the stretches looked for further off, and their distance in the copy. */
  private static final int STRETCH = 24;

  private static final int STEP = 8;

  /** Where there are more differences, the copy is of another text. */
  private static final int MOST = 5000;

  /** Letters of the text from {@code from} to {@code to}, which the copy has otherwise. */
  record Difference(int from, int to, int copyFrom, int copyTo) {}

  private final String text;
  private final String copy;
  private final BitSet spare;
  private final List<Difference> differences = new ArrayList<>();
  private int[] starts = new int[4];
  private int[] shifts = new int[4];
  private int[] ends = new int[4];
  private int runs;
  private long matched;
  private @Nullable Stretches stretches;

  private Alignment(String text, String copy, BitSet spare) {
    this.text = text;
    this.copy = copy;
    this.spare = spare;
  }

  /**
   * The alignment of a text and its copy.
   *
   * @param spare letters of the text that the copy may lack
   */
  static Alignment of(String text, String copy, BitSet spare) {
    Alignment alignment = new Alignment(text, copy, spare);
    alignment.align();
    return alignment;
  }

  List<Difference> differences() {
    return differences;
  }

  /** How many letters text and copy share. */
  long matched() {
    return matched;
  }

  /** The letter of the copy that a letter of the text is, or -1. */
  int copyOf(int letter) {
    int found = Arrays.binarySearch(starts, 0, runs, letter);
    int run = found >= 0 ? found : -found - 2;
    return run >= 0 && letter < ends[run] ? letter + shifts[run] : -1;
  }

  private void align() {
    int i = 0;
    int k = 0;
    while (i < text.length() || k < copy.length()) {
      Difference gap = spare.get(i) ? lacking(i, k) : null;
      int agreed = gap == null ? agreed(i, k) : 0;
      run(i, i + agreed, k - i);
      i += agreed;
      k += agreed;
      if (gap == null && agreed == 0) {
        gap = gap(i, k);
      }
      if (gap != null) {
        differences.add(gap);
        i = gap.to();
        k = gap.copyTo();
      }
    }
  }

  /** How many letters are the same from there on, up to the first of those that may be lacking. */
  private int agreed(int i, int k) {
    int most = Math.min(text.length() - i, copy.length() - k);
    int agreed = 0;
    while (agreed < most
        && text.charAt(i + agreed) == copy.charAt(k + agreed)
        && (agreed == 0 || !spare.get(i + agreed) || spare.get(i + agreed - 1))) {
      agreed++;
    }
    return agreed;
  }

  /** Letters that may be lacking and are, all but signs between them; null where they are not. */
  private @Nullable Difference lacking(int i, int k) {
    int beyond = Math.min(spare.nextClearBit(i), text.length());
    int next = spare.nextSetBit(beyond);
    int sure = Math.min(SURE, (next < 0 ? text.length() : next) - beyond);
    int to = k;
    while (!(sure == 0 ? to == copy.length() : text.regionMatches(beyond, copy, to, sure))) {
      if (to == copy.length() || Character.isLetterOrDigit(copy.charAt(to))) {
        return null;
      }
      to++;
    }
    return new Difference(i, beyond, k, to);
  }

  private void run(int from, int to, int shift) {
    if (to > from) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, 2 * runs);
        shifts = Arrays.copyOf(shifts, 2 * runs);
        ends = Arrays.copyOf(ends, 2 * runs);
      }
      starts[runs] = from;
      shifts[runs] = shift;
      ends[runs++] = to;
      matched += to - from;
    }
  }

  private Difference gap(int i, int k) {
    if (differences.size() < MOST) {
      for (int over = 1; over <= NEAR; over++) {
        for (int a = Math.max(0, over - (copy.length() - k)); a <= over; a++) {
          if (i + a <= text.length() && agree(i + a, k + over - a)) {
            return new Difference(i, i + a, k, k + over - a);
          }
        }
      }
      Difference far = far(i, k);
      if (far != null) {
        return far;
      }
    }
    return new Difference(i, text.length(), k, copy.length());
  }

  private boolean agree(int i, int k) {
    int left = Math.min(text.length() - i, copy.length() - k);
    if (left < SURE && text.length() - i != copy.length() - k) {
      return false;
    }
    return text.regionMatches(i, copy, k, Math.min(left, SURE));
  }

  /** The next stretch of the text that stands in the copy from {@code k} on; null for none. */
  private @Nullable Difference far(int i, int k) {
    Stretches known = stretches == null ? new Stretches(copy) : stretches;
    stretches = known;
    for (int from = i; from + STRETCH <= text.length(); from++) {
      int found = known.find(text, from, k);
      if (found >= 0) {
        int back = 0;
        while (from - back > i
            && found - back > k
            && text.charAt(from - back - 1) == copy.charAt(found - back - 1)) {
          back++;
        }
        return new Difference(i, from - back, k, found - back);
      }
    }
    return null;
  }

  /** Stretches of a copy at regular distances, by their letters. */
  private static final class Stretches {
    private final String copy;
    private final int[] heads;
    private final int[] next;

    Stretches(String copy) {
      this.copy = copy;
      int count = Math.max(0, (copy.length() - STRETCH) / STEP + 1);
      heads = new int[Math.max(16, Integer.highestOneBit(2 * count + 1))];
      next = new int[count];
      Arrays.fill(heads, -1);
      for (int at = count - 1; at >= 0; at--) {
        int bucket = bucket(copy, at * STEP);
        next[at] = heads[bucket];
        heads[bucket] = at;
      }
    }

    private int bucket(String letters, int from) {
      int hash = 0;
      for (int i = 0; i < STRETCH; i++) {
        hash = 31 * hash + letters.charAt(from + i);
      }
      return (hash ^ hash >>> 15) & heads.length - 1;
    }

    int find(String text, int from, int least) {
      for (int at = heads[bucket(text, from)]; at >= 0; at = next[at]) {
        if (at * STEP >= least && text.regionMatches(from, copy, at * STEP, STRETCH)) {
          return at * STEP;
        }
      }
      return -1;
    }
  }
}

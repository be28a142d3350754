package recto.line;

import java.util.Arrays;

/** Where the letters of one line stand: for marks and links. */
final class Stops {
  private int count;
  private int[] offsets;
  private long[] lefts;
  private long[] rights;
  private boolean[] fromRight;

  /** Room for as many glyphs as a line has letters, which are seldom fewer. */
  Stops(int letters) {
    int room = letters + 1;
    offsets = new int[room];
    lefts = new long[room];
    rights = new long[room];
    fromRight = new boolean[room];
  }

  void add(int offset, long left, long right, boolean rtl) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      lefts = Arrays.copyOf(lefts, 2 * count);
      rights = Arrays.copyOf(rights, 2 * count);
      fromRight = Arrays.copyOf(fromRight, 2 * count);
    }
    offsets[count] = offset;
    lefts[count] = left;
    rights[count] = right;
    fromRight[count++] = rtl;
  }

  /** Where the letter at {@code offset} begins; {@code otherwise} where the line ends before it. */
  long begin(int offset, long otherwise) {
    int best = -1;
    for (int i = 0; i < count; i++) {
      if (offsets[i] >= offset && (best < 0 || offsets[i] < offsets[best])) {
        best = i;
      }
    }
    return best < 0 ? otherwise : fromRight[best] ? rights[best] : lefts[best];
  }

  /** The least x of the letters from {@code start} to {@code end}, or the greatest long. */
  long left(int start, int end) {
    long left = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      if (offsets[i] >= start && offsets[i] < end) {
        left = Math.min(left, lefts[i]);
      }
    }
    return left;
  }

  /** The greatest x of the letters from {@code start} to {@code end}, or the least long. */
  long right(int start, int end) {
    long right = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      if (offsets[i] >= start && offsets[i] < end) {
        right = Math.max(right, rights[i]);
      }
    }
    return right;
  }
}

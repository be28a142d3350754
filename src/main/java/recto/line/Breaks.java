package recto.line;

import java.util.Arrays;

/**
 * The places of a paragraph where a line may end, in order; row 0 is the paragraph's start and the
 * last row its end. Scratch of one worker, filled anew for each paragraph.
 *
 * <p>A line from row {@code a} to row {@code b} is {@code endWidth[b] - startWidth[a]} wide before
 * it is justified, of which {@code endSpace[b] - startSpace[a]} are word spaces. Hyphens, the
 * change of shape at a broken word, the white left out at a line's ends and what hangs in the
 * margins are in these sums already. Lengths are scaled points.
 */
final class Breaks {
  /** A penalty that forbids a break. */
  static final int NEVER = 10_000;

  /** A penalty that forces a break. */
  static final int ALWAYS = -10_000;

  /** How a line ends. */
  static final byte BARE = 0;

  /** With a hyphen that the line break makes. */
  static final byte HYPHEN = 1;

  /** After a hyphen of the text. */
  static final byte WRITTEN = 2;

  /** Inside a word too long for the measure, without a hyphen. */
  static final byte TORN = 3;

  int count;
  int[] end = new int[256];
  int[] start = new int[256];
  long[] endWidth = new long[256];
  long[] startWidth = new long[256];
  long[] endSpace = new long[256];
  long[] startSpace = new long[256];
  int[] penalty = new int[256];

  /** How far the last sign of a line that ends here hangs in the margin. */
  int[] endHang = new int[256];

  /** How far the first sign of a line that starts here hangs in the margin. */
  int[] startHang = new int[256];

  byte[] kind = new byte[256];

  /** What is common to equal words at the end of a line, 0 where there is none to compare. */
  int[] lastWord = new int[256];

  /** The same of the first word of the line that starts here. */
  int[] firstWord = new int[256];

  void clear() {
    count = 0;
  }

  /** Appends a row of zeros for a line that ends at {@code lineEnd}; its index. */
  int add(int lineEnd, int nextStart, int cost, byte how) {
    if (count == end.length) {
      grow();
    }
    int row = count++;
    end[row] = lineEnd;
    start[row] = nextStart;
    penalty[row] = cost;
    kind[row] = how;
    endWidth[row] = 0;
    startWidth[row] = 0;
    endSpace[row] = 0;
    startSpace[row] = 0;
    endHang[row] = 0;
    startHang[row] = 0;
    lastWord[row] = 0;
    firstWord[row] = 0;
    return row;
  }

  /** True where the line ends with a hyphen, made or written. */
  boolean hyphenated(int row) {
    return kind[row] == HYPHEN || kind[row] == WRITTEN;
  }

  /** How many lines are forced to end, the last included. */
  int forced() {
    int forced = 0;
    for (int row = 1; row < count; row++) {
      forced += penalty[row] == ALWAYS ? 1 : 0;
    }
    return forced;
  }

  private void grow() {
    int room = end.length * 2;
    end = Arrays.copyOf(end, room);
    start = Arrays.copyOf(start, room);
    endWidth = Arrays.copyOf(endWidth, room);
    startWidth = Arrays.copyOf(startWidth, room);
    endSpace = Arrays.copyOf(endSpace, room);
    startSpace = Arrays.copyOf(startSpace, room);
    penalty = Arrays.copyOf(penalty, room);
    endHang = Arrays.copyOf(endHang, room);
    startHang = Arrays.copyOf(startHang, room);
    kind = Arrays.copyOf(kind, room);
    lastWord = Arrays.copyOf(lastWord, room);
    firstWord = Arrays.copyOf(firstWord, room);
  }
}

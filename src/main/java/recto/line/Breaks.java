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

  /** True where the text goes on after the last row, on another page: its line is to be full. */
  boolean goesOn;

  void clear() {
    count = 0;
    goesOn = false;
  }

  /** True where the line that ends here need not fill its measure. */
  boolean ends(int row) {
    return penalty[row] == ALWAYS && !(goesOn && row == count - 1);
  }

  /** These rows, to keep. */
  Breaks copy() {
    Breaks copy = new Breaks();
    copy.resize(count);
    copy.append(this, 0, count - 1, 0, 0, 0);
    copy.goesOn = goesOn;
    return copy;
  }

  /**
   * Appends rows {@code from} to {@code to} of others.
   *
   * @param letters added to their offsets
   * @param width added to their widths
   * @param space added to their word spaces
   */
  void append(Breaks other, int from, int to, int letters, long width, long space) {
    int row = count;
    int rows = to + 1 - from;
    if (count + rows > end.length) {
      resize(2 * (count + rows));
    }
    System.arraycopy(other.end, from, end, row, rows);
    System.arraycopy(other.start, from, start, row, rows);
    System.arraycopy(other.endWidth, from, endWidth, row, rows);
    System.arraycopy(other.startWidth, from, startWidth, row, rows);
    System.arraycopy(other.endSpace, from, endSpace, row, rows);
    System.arraycopy(other.startSpace, from, startSpace, row, rows);
    System.arraycopy(other.penalty, from, penalty, row, rows);
    System.arraycopy(other.endHang, from, endHang, row, rows);
    System.arraycopy(other.startHang, from, startHang, row, rows);
    System.arraycopy(other.kind, from, kind, row, rows);
    System.arraycopy(other.lastWord, from, lastWord, row, rows);
    System.arraycopy(other.firstWord, from, firstWord, row, rows);
    count += rows;
    for (; row < count; row++) {
      end[row] += letters;
      start[row] += letters;
      endWidth[row] += width;
      startWidth[row] += width;
      endSpace[row] += space;
      startSpace[row] += space;
    }
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

  /** The widest that stands between two places. */
  long widest() {
    long widest = 0;
    for (int row = 1; row < count; row++) {
      widest = Math.max(widest, endWidth[row] - startWidth[row - 1]);
    }
    return widest;
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
    resize(end.length * 2);
  }

  private void resize(int room) {
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

package recto.page;

import java.util.Arrays;

/** The ways in which a page may end, row by row of parallel arrays. */
final class Ending {
  private static final int SPLIT = 1;
  private static final int NOTES = 1 << 1;
  private static final int LAST = 1 << 2;
  private static final int FREE = 1 << 3;
  private static final int OVERFULL = 1 << 4;
  private static final int STRETCHED = 1 << 5;
  private static final int TIGHTENED = 1 << 6;
  private static final int UNEVEN = 1 << 7;

  private int count;
  private int[] place = new int[64];
  private int[] note = new int[64];
  private int[] line = new int[64];
  private int[] empty = new int[64];
  private int[] lines = new int[64];
  private int[] looseness = new int[64];
  private int[] looseCost = new int[64];
  private int[] smaller = new int[64];
  private int[] faults = new int[64];
  private byte[] flags = new byte[64];

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /**
   * Adds a way: the next page begins at {@code nextPlace}; so many lines are empty, negative where
   * the page is longer than others.
   */
  Ending add(int nextPlace, int emptyLines, int bodyLines, int faultSet) {
    if (count == place.length) {
      grow();
    }
    place[count] = nextPlace;
    note[count] = -1;
    line[count] = 0;
    empty[count] = emptyLines;
    lines[count] = bodyLines;
    looseness[count] = 0;
    looseCost[count] = 0;
    smaller[count] = 0;
    faults[count] = faultSet;
    flags[count] = 0;
    count++;
    return this;
  }

  /** The way added last leaves a note from line {@code from} on to the next page. */
  Ending leaving(int left, int from) {
    note[count - 1] = left;
    line[count - 1] = from;
    return flag(SPLIT);
  }

  /** The way added last has passages so many lines longer, at a cost. */
  Ending loose(int lineCount, int cost) {
    looseness[count - 1] = lineCount;
    looseCost[count - 1] = cost;
    return this;
  }

  /** The way added last has pictures so many lines lower. */
  Ending withSmaller(int lineCount) {
    smaller[count - 1] = lineCount;
    return this;
  }

  /** The way added last has white in place of its empty lines. */
  Ending stretched() {
    return flag(STRETCHED);
  }

  /** The way added last has a line of white less than its blocks ask for. */
  Ending tightened() {
    return flag(TIGHTENED);
  }

  /** The way added last has as much white in each place as in others like it, or not. */
  Ending even(boolean it) {
    return it ? this : flag(UNEVEN);
  }

  /** The way added last has notes at the foot. */
  Ending withNotes(boolean any) {
    return any ? flag(NOTES) : this;
  }

  /** The way added last ends the section. */
  Ending ending(boolean it) {
    return it ? flag(LAST) : this;
  }

  /** The way added last may be as short as it likes. */
  Ending freed(boolean it) {
    return it ? flag(FREE) : this;
  }

  /** The way added last holds what does not fit. */
  Ending bursting() {
    return flag(OVERFULL);
  }

  private Ending flag(int bit) {
    flags[count - 1] |= (byte) bit;
    return this;
  }

  /** True where the page need not be longer than others, nor have more empty lines than these. */
  boolean fits(int most) {
    for (int i = 0; i < count; i++) {
      if (empty[i] >= 0 && kept(i, most)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Drops ways with more than {@code most} lines empty, if any other is left for every page that
   * parts nothing; false where none is.
   */
  boolean drop(int most) {
    boolean other = false;
    for (int i = 0; i < count; i++) {
      other |= empty[i] >= 0 && kept(i, most) && !Faults.parting(faults[i]);
    }
    if (!other) {
      return false;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept(i, most)) {
        copy(i, kept++);
      }
    }
    count = kept;
    return true;
  }

  private boolean kept(int row, int most) {
    return empty[row] <= most || (flags[row] & (LAST | FREE)) != 0;
  }

  private void copy(int row, int to) {
    place[to] = place[row];
    note[to] = note[row];
    line[to] = line[row];
    empty[to] = empty[row];
    lines[to] = lines[row];
    looseness[to] = looseness[row];
    looseCost[to] = looseCost[row];
    smaller[to] = smaller[row];
    faults[to] = faults[row];
    flags[to] = flags[row];
  }

  /** Where the next page begins. */
  int place(int row) {
    return place[row];
  }

  /** The note that goes on there, or -1. */
  int note(int row) {
    return note[row];
  }

  /** The line with which it goes on. */
  int line(int row) {
    return line[row];
  }

  /** How many lines are empty, negative for a page that is longer. */
  int empty(int row) {
    return empty[row];
  }

  /** How many strips the page has. */
  int lines(int row) {
    return lines[row];
  }

  /** How many lines more its whole passages have than at their best. */
  int looseness(int row) {
    return looseness[row];
  }

  int looseCost(int row) {
    return looseCost[row];
  }

  /** By how many lines its pictures are lower. */
  int smaller(int row) {
    return smaller[row];
  }

  int faults(int row) {
    return faults[row];
  }

  boolean split(int row) {
    return (flags[row] & SPLIT) != 0;
  }

  boolean notes(int row) {
    return (flags[row] & NOTES) != 0;
  }

  boolean last(int row) {
    return (flags[row] & LAST) != 0;
  }

  boolean free(int row) {
    return (flags[row] & FREE) != 0;
  }

  boolean overfull(int row) {
    return (flags[row] & OVERFULL) != 0;
  }

  /** True where white in the page takes the place of empty lines at its foot. */
  boolean stretched(int row) {
    return (flags[row] & STRETCHED) != 0;
  }

  /** True where a line of white was taken from above a head or block. */
  boolean tightened(int row) {
    return (flags[row] & TIGHTENED) != 0;
  }

  /** True where a place has a line of white more or less than others like it. */
  boolean uneven(int row) {
    return (flags[row] & UNEVEN) != 0;
  }

  /**
   * By how many lines the page is deeper than others; notes and white in the page make it reach its
   * foot.
   */
  int depth(int row) {
    boolean reaches = (flags[row] & (NOTES | FREE | STRETCHED)) != 0;
    return empty[row] < 0 ? -empty[row] : reaches ? 0 : -Math.min(2, empty[row]);
  }

  private void grow() {
    int room = place.length * 2;
    place = Arrays.copyOf(place, room);
    note = Arrays.copyOf(note, room);
    line = Arrays.copyOf(line, room);
    empty = Arrays.copyOf(empty, room);
    lines = Arrays.copyOf(lines, room);
    looseness = Arrays.copyOf(looseness, room);
    looseCost = Arrays.copyOf(looseCost, room);
    smaller = Arrays.copyOf(smaller, room);
    faults = Arrays.copyOf(faults, room);
    flags = Arrays.copyOf(flags, room);
  }
}

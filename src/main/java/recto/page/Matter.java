package recto.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The composed strips of a section in rows, with what a page needs to know of each. Immutable.
 *
 * <p>Rows from 0 to {@link #end} are the strips as they are best; the strips of passages set longer
 * or shorter follow behind. A <i>place</i> is the row with which a page begins, or {@link #end}.
 */
public final class Matter {
  private static final int NOT_ONE = -1;

  private final List<Strip> strips;
  private final int[] from;
  private final Map<Integer, List<Variant>> variants;

  /** How many passages stand over all columns of the first page. */
  private final int spanning;

  /** What a line of its columns counts, 0 where that is a line of the text. */
  private final long unit;

  final Strip[] rows;
  final int end;

  /** The passage of each row, and after the last row their number. */
  final int[] passage;

  /** The row after each row where its passage is set in one way. */
  final int[] next;

  /** The first note called in a row, and the first not called up to its end. */
  final int[] noteFrom;

  final int[] noteTo;
  final FootNote[] notes;

  /** The first row, by passage and by {@link #slot} of its looseness, or -1. */
  private final int[] variantRow;

  private final int[] variantCost;

  private Matter(
      List<Strip> strips,
      int[] from,
      Map<Integer, List<Variant>> variants,
      int spanning,
      long unit) {
    this.strips = strips;
    this.from = from;
    this.variants = variants;
    this.spanning = spanning;
    this.unit = unit;
    this.end = strips.size();
    int count = end + 1;
    for (List<Variant> each : variants.values()) {
      count += each.stream().mapToInt(variant -> variant.strips().size()).sum();
    }
    rows = new Strip[count];
    passage = new int[count];
    next = new int[count];
    noteFrom = new int[count];
    noteTo = new int[count];
    variantRow = new int[from.length * Variant.ALL.length];
    variantCost = new int[variantRow.length];
    Arrays.fill(variantRow, NOT_ONE);
    List<FootNote> called = new ArrayList<>();
    for (int p = 0; p < passages(); p++) {
      for (int row = from[p]; row < from[p + 1]; row++) {
        noteFrom[row] = called.size();
        called.addAll(strips.get(row).notes());
        noteTo[row] = called.size();
        add(row, strips.get(row), p);
      }
    }
    passage[end] = passages();
    notes = called.toArray(FootNote[]::new);
    noteFrom[end] = notes.length;
    noteTo[end] = notes.length;
    int row = end + 1;
    for (Map.Entry<Integer, List<Variant>> each : variants.entrySet()) {
      for (Variant variant : each.getValue()) {
        row = add(row, each.getKey(), variant);
      }
    }
  }

  private int add(int first, int p, Variant variant) {
    int slot = slot(p, variant.looseness());
    variantRow[slot] = first;
    variantCost[slot] = variant.cost();
    int row = first;
    int note = noteFrom[from[p]];
    for (Strip strip : variant.strips()) {
      noteFrom[row] = note;
      note += strip.notes().size();
      noteTo[row] = note;
      add(row++, strip, p);
    }
    next[row - 1] = from[p + 1];
    return row;
  }

  private void add(int row, Strip strip, int p) {
    rows[row] = strip;
    passage[row] = p;
    next[row] = row + 1;
  }

  /**
   * The strips of passages in order.
   *
   * @param from the first strip of each passage, and at last the number of strips
   */
  static Matter of(List<Strip> strips, int[] from) {
    return new Matter(List.copyOf(strips), from.clone(), Map.of(), 0, 0);
  }

  /** Strips of which each is a passage of its own. */
  static Matter of(List<Strip> strips) {
    int[] from = new int[strips.size() + 1];
    Arrays.setAll(from, i -> i);
    return of(strips, from);
  }

  /** The same with another strip in that row. */
  Matter with(int row, Strip strip) {
    List<Strip> others = new ArrayList<>(strips);
    others.set(row, strip);
    return with(others);
  }

  /** The same with other strips in its rows. */
  Matter with(List<Strip> others) {
    return new Matter(List.copyOf(others), from, variants, spanning, unit);
  }

  /** The same, where some passages may also be set longer or shorter. */
  Matter with(Map<Integer, List<Variant>> others) {
    return new Matter(strips, from, new TreeMap<>(others), spanning, unit);
  }

  /** The same, whose first passages stand over all columns of the first page. */
  Matter spanning(int heads) {
    return new Matter(strips, from, variants, heads, unit);
  }

  /** The same, of which a line counts so much. */
  Matter counted(long line) {
    return new Matter(strips, from, variants, spanning, line);
  }

  /** True where all lines of its columns have one leading that is not the text's. */
  boolean isLed() {
    return unit > 0;
  }

  /** What a line of its columns counts where one of the text is {@code leading}. */
  long line(long leading) {
    return unit == 0 ? leading : unit;
  }

  /** Its strips from {@code start} on, each a passage of its own. */
  Matter rest(int start) {
    Matter rest = of(strips.subList(start, end)).counted(unit);
    return start == 0 ? rest.spanning(from[spanning]) : rest;
  }

  /**
   * How much of the depth of column {@code number} of the section is taken by what stands over all
   * columns: the first holds it, those beside it begin with the line after it.
   */
  long taken(int number, int columns, long leading) {
    int below = from[spanning];
    if (number == 0 || number >= columns || below == 0 || below == end) {
      return 0;
    }
    Descent descent = new Descent(leading);
    long first = 0;
    for (Strip strip : strips.subList(0, below + 1)) {
      first = descent.add(strip);
    }
    return first - new Descent(leading).add(strips.get(below));
  }

  /** How many strips of column {@code number} of the section stand over all columns. */
  int over(int number) {
    return number == 0 ? from[spanning] : 0;
  }

  /** True where a note is run in, whose lines are made when its page is chosen. */
  boolean runsIn() {
    return Arrays.stream(notes).anyMatch(note -> note.strand() != null);
  }

  /** The strips as they are best. */
  public List<Strip> strips() {
    return strips;
  }

  /** The strips of passage {@code p} as they are best. */
  List<Strip> strips(int p) {
    return strips.subList(from[p], from[p + 1]);
  }

  int passages() {
    return from.length - 1;
  }

  /** The first row of passage {@code p}, which may have none. */
  int first(int p) {
    return from[p];
  }

  private static int slot(int p, int looseness) {
    return p * Variant.ALL.length + (looseness < 0 ? 0 : looseness);
  }

  /** True where some passage may be set longer or shorter. */
  boolean varies() {
    return !variants.isEmpty();
  }

  boolean varies(int p) {
    for (int slot = slot(p, Variant.ALL[0]); slot < slot(p + 1, Variant.ALL[0]); slot++) {
      if (variantRow[slot] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first row of passage {@code p} where it has so many lines more, or -1. */
  int variant(int p, int looseness) {
    return variantRow[slot(p, looseness)];
  }

  /** The row of its line {@code line} there, or -1. */
  int variantLine(int p, int looseness, int line) {
    int first = variant(p, looseness);
    return first >= 0 && line < length(p) + looseness ? first + line : NOT_ONE;
  }

  /** What that costs. */
  int cost(int p, int looseness) {
    return variantCost[slot(p, looseness)];
  }

  /** How many lines more than its best the passage of {@code row} has in the rows around it. */
  int looseness(int row) {
    if (row > end) {
      for (int looseness : Variant.ALL) {
        int first = variant(passage[row], looseness);
        if (first >= 0 && row >= first && row < first + length(passage[row]) + looseness) {
          return looseness;
        }
      }
    }
    return 0;
  }

  private int length(int p) {
    return from[p + 1] - from[p];
  }
}

package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.line.Line;

/**
 * A strip of a column that no page break cuts: a line, a line of a table, a picture. Lengths are
 * scaled points.
 *
 * @param lead from the baseline before to its first baseline
 * @param top from the page's first baseline to its own first, where it heads a page
 * @param extent from its first baseline to its last
 * @param before the least white above, dropped at the head of a page
 * @param after the least white below, dropped at the foot
 * @param pad half of what the block it begins lacks to a whole number of grid lines
 * @param grid true where its first baseline stands on the grid
 * @param faults what is wrong with a page break after it: a set as in {@link Faults}
 * @param pieces its lines
 * @param rules its rules
 * @param pictures its pictures
 * @param notes the notes called in it, in order
 * @param resumed what is repeated at the head of a page that begins with it: a table's label rows
 */
public record Strip(
    long lead,
    long top,
    long extent,
    long before,
    long after,
    long pad,
    boolean grid,
    int faults,
    List<Piece> pieces,
    List<Stroke> rules,
    List<Plate> pictures,
    List<FootNote> notes,
    List<Strip> resumed) {

  /** Letters by which a line is known. */
  private static final int MOST_WORDS = 32;

  /**
   * A line in a strip.
   *
   * @param x from the left of the column
   * @param y from the strip's first baseline down to its own
   * @param repeated true where it only repeats a line that stands elsewhere
   */
  public record Piece(Line line, long x, long y, boolean repeated) {}

  /**
   * A rule: its upper left corner from the strip's first baseline, and its size.
   *
   * @param element in the structure tree, or that of artifacts
   */
  public record Stroke(long x, long y, long width, long height, int element) {
    /** A rule that is an artifact. */
    public Stroke(long x, long y, long width, long height) {
      this(x, y, width, height, Ink.ARTIFACT);
    }
  }

  public Strip {
    pieces = List.copyOf(pieces);
    rules = List.copyOf(rules);
    pictures = List.copyOf(pictures);
    notes = List.copyOf(notes);
    resumed = List.copyOf(resumed);
  }

  /** How far its pictures reach above its first baseline. */
  long rise() {
    long rise = 0;
    for (Plate plate : pictures) {
      rise = Math.max(rise, plate.height());
    }
    return rise;
  }

  /** True where its words run from right to left. */
  boolean rtl() {
    return !pieces.isEmpty() && pieces.get(0).line().rtl();
  }

  /** A line of running text, off the grid. */
  static Strip of(Line line) {
    return new Strip(
        line.leading(),
        0,
        0,
        0,
        0,
        0,
        false,
        Faults.NONE,
        List.of(new Piece(line, 0, 0, false)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Where its last line is in the source, or {@link Span#NONE}. */
  public Span span() {
    return pieces.isEmpty() ? Span.NONE : pieces.get(pieces.size() - 1).line().paragraph().span();
  }

  /** The last words of its last line. */
  public String words() {
    if (pieces.isEmpty()) {
      return "";
    }
    Line line = pieces.get(pieces.size() - 1).line();
    String all = line.paragraph().text().substring(line.start(), line.end());
    int from = all.length() <= MOST_WORDS ? 0 : all.indexOf(' ', all.length() - MOST_WORDS) + 1;
    return (from > 0 ? "…" : "") + all.substring(from);
  }

  Strip withFaults(int other) {
    return new Strip(
        lead, top, extent, before, after, pad, grid, other, pieces, rules, pictures, notes,
        resumed);
  }

  Strip withNotes(int other, List<FootNote> called) {
    return new Strip(
        lead, top, extent, before, after, pad, grid, other, pieces, rules, pictures, called,
        resumed);
  }

  /** How much lower it can be by making its picture smaller. */
  long give() {
    return pictures.size() == 1 && pieces.isEmpty()
        ? pictures.get(0).height() - pictures.get(0).least()
        : 0;
  }

  /** The strip of a picture made so much lower. */
  Strip smaller(long less) {
    List<Plate> made = pictures.stream().map(plate -> plate.smaller(less)).toList();
    return new Strip(
        lead - less,
        Math.max(0, top - less),
        extent,
        before,
        after,
        pad,
        grid,
        faults,
        pieces,
        rules,
        made,
        notes,
        resumed);
  }

  /** The same strip with more white above it where it heads a page. */
  Strip sunk(long white) {
    return new Strip(
        lead,
        top + white,
        extent,
        before,
        after,
        pad,
        grid,
        faults,
        pieces,
        rules,
        pictures,
        notes,
        resumed);
  }

  /** The same strip with so much white above it, where it does not head a page. */
  Strip below(long white) {
    return new Strip(
        lead, top, extent, white, after, pad, grid, faults, pieces, rules, pictures, notes,
        resumed);
  }

  /** The same strip with another leading in place of {@code own}, and its white in proportion. */
  Strip led(long own, long other) {
    return new Strip(
        other,
        top,
        extent,
        before * other / own,
        after * other / own,
        pad * other / own,
        grid,
        faults,
        pieces,
        rules,
        pictures,
        notes,
        resumed.stream().map(strip -> strip.led(own, other)).toList());
  }

  Strip withPad(long other) {
    return new Strip(
        lead, top, extent, before, after, other, grid, faults, pieces, rules, pictures, notes,
        resumed);
  }

  Strip with(int otherFaults, List<Stroke> otherRules, long whiteAfter) {
    return new Strip(
        lead,
        top,
        extent,
        before,
        whiteAfter,
        pad,
        grid,
        otherFaults,
        pieces,
        otherRules,
        pictures,
        notes,
        resumed);
  }

  /**
   * A strip like this with another line of the same paragraph.
   *
   * @param first true where the line is the paragraph's first
   * @param last true where it is its last
   */
  Strip with(Line line, int otherFaults, boolean first, boolean last, List<FootNote> called) {
    return new Strip(
        lead,
        top,
        extent,
        first ? before : 0,
        last ? after : 0,
        first ? pad : 0,
        grid,
        otherFaults,
        List.of(new Piece(line, 0, 0, false)),
        rules,
        pictures,
        called,
        resumed);
  }

  /** The same strip with other lines; its height stays. */
  public Strip withPieces(List<Piece> others) {
    return new Strip(
        lead, top, extent, before, after, pad, grid, faults, others, rules, pictures, notes,
        resumed);
  }

  /**
   * The same strip with the one line of another on its first baseline.
   *
   * @param first true where that is read first
   */
  Strip beside(Strip other, boolean first) {
    List<Piece> both = new ArrayList<>(first ? other.pieces : pieces);
    both.addAll(first ? pieces : other.pieces);
    List<FootNote> called = new ArrayList<>(first ? other.notes : notes);
    called.addAll(first ? notes : other.notes);
    return new Strip(
        lead,
        top,
        extent,
        Math.max(before, first ? other.before : 0),
        Math.max(after, first ? 0 : other.after),
        pad,
        grid,
        faults,
        both,
        rules,
        pictures,
        called,
        resumed);
  }

  /** The same strip standing a second time: its notes are called where it stood first. */
  Strip repeated() {
    List<Piece> again = pieces.stream().map(p -> new Piece(p.line(), p.x(), p.y(), true)).toList();
    return new Strip(
        lead,
        top,
        extent,
        0,
        after,
        0,
        grid,
        Faults.KEPT,
        again,
        rules,
        pictures,
        List.of(),
        List.of());
  }
}

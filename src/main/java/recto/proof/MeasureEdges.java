package recto.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import recto.unit.Length;

/**
 * The edges at which the lines of one type size end on the pages of one side. Scaled points.
 *
 * <p>Justified lines end at one place, but for signs that hang a little in the margin; lines of
 * other kinds end anywhere. So an edge is where many lines end within a hair, if hardly any line
 * ends in the few ems before it.
 *
 * @param right where its lines end
 * @param left where most of them begin
 * @param indents how far from there others do, as the first lines of paragraphs; rising
 */
record MeasureEdges(long right, long left, List<Long> indents, long size) {
  /** How far a line may miss its edge, and how far signs may hang beyond it, in ems. */
  private static final double MISS = 0.12;

  private static final double HANG = 0.28;

  /** The ems before an edge where only last lines end, and the least share of lines at it. */
  private static final int NEIGHBOURHOOD = 4;

  private static final double SHARE = 0.5;

  /** The narrowest column, in ems. */
  private static final int NARROWEST = 10;

  private static final long SAME_SPACE = Length.POINT / 50;
  private static final double HAIR = 0.04;
  private static final int FEWEST = 3;

  MeasureEdges {
    indents = List.copyOf(indents);
  }

  /** True where the line ends here. */
  boolean ends(MeasureLine line) {
    return line.right() >= right - MISS * size && line.right() <= right + HANG * size;
  }

  /** True where the line begins where lines that end here begin. */
  boolean begins(MeasureLine line) {
    return flush(line) || indented(line);
  }

  boolean flush(MeasureLine line) {
    return Math.abs(line.left() - left) <= HANG * size;
  }

  boolean indented(MeasureLine line) {
    for (long indent : indents) {
      if (Math.abs(line.left() - left - indent) <= HANG * size) {
        return true;
      }
    }
    return false;
  }

  /** The indent of a paragraph, an em where none is found. */
  long indent() {
    return indents.isEmpty() ? size : indents.get(0);
  }

  /** The edges of lines of one size, the one with most lines first. */
  static List<MeasureEdges> of(List<MeasureLine> lines) {
    List<MeasureEdges> edges = new ArrayList<>();
    List<MeasureLine> rest = new ArrayList<>(lines);
    while (rest.size() >= FEWEST) {
      long size = rest.get(0).size();
      long right = densest(rest, MeasureLine::right, (long) (HAIR * size));
      MeasureEdges tried = new MeasureEdges(right, 0, List.of(), size);
      List<MeasureLine> at = rest.stream().filter(tried::ends).toList();
      long near =
          rest.stream()
              .filter(l -> l.right() >= right - NEIGHBOURHOOD * size)
              .filter(l -> l.right() <= right + HANG * size)
              .count();
      if (at.size() < Math.max(FEWEST, lines.size() / 300)) {
        break;
      }
      MeasureEdges edge = begun(right, size, at);
      boolean wide = edge.right() - edge.left() >= NARROWEST * size;
      if (at.size() >= SHARE * near && wide && varied(at)) {
        edges.add(edge);
      }
      rest.removeIf(tried::ends);
    }
    return edges;
  }

  private static MeasureEdges begun(long right, long size, List<MeasureLine> at) {
    long left = densest(at, MeasureLine::left, (long) (HAIR * size));
    MeasureEdges edge = new MeasureEdges(right, left, List.of(), size);
    List<MeasureLine> rest = new ArrayList<>(at);
    rest.removeIf(edge::flush);
    List<Long> indents = new ArrayList<>();
    while (rest.size() >= Math.max(2, at.size() / 100)) {
      long indent = densest(rest, MeasureLine::left, (long) (HAIR * size)) - left;
      MeasureEdges tried = new MeasureEdges(right, left, List.of(indent), size);
      long count = rest.stream().filter(tried::indented).count();
      if (count < Math.max(2, at.size() / 100)) {
        break;
      }
      rest.removeIf(tried::indented);
      indents.add(indent);
    }
    return new MeasureEdges(right, left, indents, size);
  }

  /** False where most lines have spaces of one width: such lines were not justified. */
  private static boolean varied(List<MeasureLine> at) {
    long usual = densest(at, MeasureLine::space, SAME_SPACE);
    long alike = at.stream().filter(l -> Math.abs(l.space() - usual) <= SAME_SPACE).count();
    return alike <= SHARE * at.size();
  }

  /** The middle of the window of this width in which most lines lie. */
  private static long densest(
      List<MeasureLine> lines, ToLongFunction<MeasureLine> place, long width) {
    long[] places = lines.stream().mapToLong(place).toArray();
    Arrays.sort(places);
    int best = 0;
    int most = 0;
    for (int low = 0, high = 0; low < places.length; low++) {
      while (high < places.length && places[high] - places[low] <= width) {
        high++;
      }
      if (high - low > most) {
        most = high - low;
        best = low + most / 2;
      }
    }
    return places[best];
  }
}

package recto.reading;

import java.util.ArrayList;
import java.util.List;
import recto.unit.Length;

/**
 * Finds the lines of a page.
 *
 * <p>A glyph goes on the line of the glyph drawn before it where it stands beside it: on the same
 * baseline, or off it by no more than a raised or lowered figure is. Then parts of one baseline
 * that lie side by side are joined, as they come apart where a line has words in both directions.
 * Two columns, or a line and a number in its margin, stay apart.
 */
final class LineFinder {
  /** How far a raised or lowered glyph may stand off the baseline, as a share of the type size. */
  private static final double RISE = 0.55;

  /** The widest gap within a line, as a share of the type size. */
  private static final double GAP = 0.6;

  /** The same within one marked content, where a justified space may be wide. */
  private static final double MARKED_GAP = 3;

  /** The same where nothing is marked. */
  private static final double UNMARKED_GAP = 1.3;

  /** The share of the larger size by which two may differ that are one. */
  private static final double SAME_SIZE = 0.05;

  /** Baselines as near as this are one, in scaled points. */
  private static final long SAME_BASELINE = Length.POINT / 50;

  private final ReadPage page;
  private final List<Part> parts = new ArrayList<>();

  LineFinder(ReadPage page) {
    this.page = page;
  }

  /** A line in the making. */
  private static final class Part {
    final List<ReadGlyph> glyphs = new ArrayList<>();
    long baseline;
    long size;
    long left = Long.MAX_VALUE;
    long right = Long.MIN_VALUE;
    long inkLeft = Long.MAX_VALUE;
    long inkRight = Long.MIN_VALUE;

    void add(ReadGlyph glyph) {
      glyphs.add(glyph);
      if (glyph.size() > size) {
        size = glyph.size();
        baseline = glyph.baseline();
      }
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.right());
      if (!glyph.isSpace()) {
        inkLeft = Math.min(inkLeft, glyph.x());
        inkRight = Math.max(inkRight, glyph.right());
      }
    }

    /** The last glyph that stands on its own. */
    ReadGlyph last() {
      int last = glyphs.size() - 1;
      while (last > 0 && glyphs.get(last).isCombining()) {
        last--;
      }
      return glyphs.get(last);
    }

    long gap(Part other) {
      return Math.max(other.left - right, left - other.right);
    }

    /** The gap from its letters: a space may go on beyond the end of its line. */
    long inkGap(long otherLeft, long otherRight) {
      return Math.max(otherLeft - inkRight, inkLeft - otherRight);
    }
  }

  List<ReadLine> lines() {
    for (ReadGlyph glyph : page.glyphs()) {
      if (glyph.turn() == 0) {
        if (parts.isEmpty() || !continues(parts.get(parts.size() - 1), glyph)) {
          parts.add(new Part());
        }
        parts.get(parts.size() - 1).add(glyph);
      }
    }
    join();
    List<ReadLine> lines = new ArrayList<>();
    for (Part part : parts) {
      if (part.glyphs.stream().anyMatch(g -> !g.isSpace())) {
        lines.add(new ReadLine(part.glyphs, part.baseline, part.size));
      }
    }
    return lines;
  }

  private boolean continues(Part part, ReadGlyph glyph) {
    ReadGlyph last = part.last();
    long size = Math.max(part.size, glyph.size());
    if (Math.abs(glyph.baseline() - part.baseline) > RISE * size) {
      return false;
    }
    long gap = ReadLine.gap(last, glyph);
    boolean alike = alike(part.size, glyph.size());
    double limit = limit(last, glyph, alike);
    return gap >= -size
        && (alike
            ? gap <= limit * size
            : part.inkGap(glyph.x(), glyph.right()) <= limit * Math.min(part.size, glyph.size()));
  }

  private double limit(ReadGlyph one, ReadGlyph other, boolean alike) {
    if (page.isArtifact(one) != page.isArtifact(other)) {
      return GAP;
    }
    if (one.mark() != other.mark()) {
      return GAP;
    }
    if (one.mark() < 0) {
      return alike ? UNMARKED_GAP : GAP;
    }
    return MARKED_GAP;
  }

  private void join() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      for (int k = i + 1; k < parts.size(); k++) {
        Part other = parts.get(k);
        if (Math.abs(other.baseline - part.baseline) <= SAME_BASELINE && beside(part, other)) {
          other.glyphs.forEach(part::add);
          parts.remove(k);
          k = i;
        }
      }
    }
  }

  private boolean beside(Part part, Part other) {
    boolean alike = alike(part.size, other.size);
    double limit = limit(part.last(), other.glyphs.get(0), alike);
    return alike
        ? part.gap(other) <= limit * part.size
        : part.inkGap(other.inkLeft, other.inkRight) <= limit * Math.min(part.size, other.size);
  }

  private static boolean alike(long size, long other) {
    return Math.abs(size - other) <= SAME_SIZE * Math.max(size, other);
  }
}

package recto.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Paragraph;

/**
 * Strands that are run in: one paragraph of several, of which the first may begin and the last may
 * end at any of their places. A value that knows how many lines it takes.
 *
 * <p>They are counted by first fit, from where the last count stopped, so that a further strand
 * costs no more than its own places. {@link LineBreaker#lines(RunIn)} sets the best of as many
 * lines.
 */
public final class RunIn {
  private final @Nullable RunIn before;
  private final Strand strand;
  private final int from;
  private final int to;
  private final Measures measures;

  /** What is added to the widths, and word spaces, of the strand. */
  private final long width;

  private final long space;

  /** The line that is open at its end, and the width, and word spaces, of all text before that. */
  private final int line;

  /** The first line after the last that is forced to end. */
  private final int first;

  private final long begun;
  private final long begunSpace;

  private RunIn(Strand strand, int from, int to) {
    this.before = null;
    this.strand = strand;
    this.from = from;
    this.to = to;
    this.measures = strand.measures(from);
    this.width = 0;
    this.space = 0;
    Breaks breaks = strand.breaks;
    FirstFit fit = fit(0, 0, breaks.startWidth[from], breaks.startSpace[from]);
    fit.take(breaks, width, space, from, to);
    this.line = fit.open();
    this.first = fit.first();
    this.begun = fit.begun();
    this.begunSpace = fit.begunSpace();
  }

  private RunIn(RunIn before, Strand strand, int to) {
    this.before = before;
    this.strand = strand;
    this.from = 0;
    this.to = to;
    this.measures = before.measures;
    Joint joint = strand.joint;
    this.width = before.endWidth() + joint.white() + joint.signWidth();
    this.space = before.endSpace() + joint.whiteSpace() + joint.signSpace();
    FirstFit fit = fit(before.line, before.first, before.begun, before.begunSpace);
    fit.part(width - joint.signWidth() + hang(), space - joint.signSpace());
    fit.take(strand.breaks, width, space, 0, to);
    this.line = fit.open();
    this.first = fit.first();
    this.begun = fit.begun();
    this.begunSpace = fit.begunSpace();
  }

  private FirstFit fit(int open, int start, long width, long spaces) {
    return new FirstFit(measures, strand.narrowing, open, start, width, spaces);
  }

  /** The lines that were counted; {@code breaks} are its own. */
  FirstFit counted(Breaks own) {
    FirstFit fit = fit(0, 0, own.startWidth[0], own.startSpace[0]);
    fit.take(own, 0, 0, 0, own.count - 1);
    return fit;
  }

  /** A strand from one of its places to another. */
  public static RunIn of(Strand strand, int from, int to) {
    return new RunIn(strand, from, to);
  }

  /** This and a further strand, up to one of its places. */
  public RunIn with(Strand next, int end) {
    return new RunIn(this, next, end);
  }

  /** How many lines it takes. */
  public int lines() {
    return line + 1;
  }

  /**
   * What the open line lacks to be full, in thousandths of it and shared among all lines of its
   * paragraph: how loose they are if the text goes on elsewhere.
   */
  public long lacking() {
    long full = measures.width(line);
    long width = endWidth() - strand.breaks.endHang[to] - begun;
    return 1000 * Math.max(0, full - width) / full / (lines() - first);
  }

  private long endWidth() {
    return width + strand.breaks.endWidth[to] + strand.breaks.endHang[to];
  }

  private long endSpace() {
    return space + strand.breaks.endSpace[to];
  }

  /** What a line that begins with this strand leaves out, or lets hang, of its first letter. */
  private long hang() {
    return strand.joint.sign() > 0 ? 0 : strand.breaks.startWidth[0];
  }

  Measures measures() {
    return measures;
  }

  private List<RunIn> parts() {
    Deque<RunIn> parts = new ArrayDeque<>();
    for (RunIn at = this; at != null; at = at.before) {
      parts.addFirst(at);
    }
    return new ArrayList<>(parts);
  }

  /** All strands as one paragraph, the first and the last whole. */
  Paragraph paragraph() {
    List<Paragraph> paragraphs = parts().stream().map(part -> part.strand.paragraph).toList();
    return Paragraph.joined(paragraphs, strand.joint.letters(), paragraphs.get(0).style());
  }

  /** The places of that paragraph at which its lines may end, from the first place to the last. */
  Breaks breaks() {
    Breaks breaks = new Breaks();
    int letters = 0;
    for (RunIn part : parts()) {
      Breaks own = part.strand.breaks;
      if (part.before == null) {
        breaks.append(own, part.from, part.to, 0, 0, 0);
      } else {
        letters += part.strand.joint.letters().length();
        part.join(breaks, letters);
        breaks.append(own, 1, part.to, letters, part.width, part.space);
      }
      letters += part.strand.paragraph.text().length();
    }
    int last = breaks.count - 1;
    breaks.goesOn = to < strand.end();
    breaks.penalty[last] = Breaks.ALWAYS;
    return breaks;
  }

  /** Lets a line begin with this strand, at the last row so far. */
  private void join(Breaks breaks, int letters) {
    Joint joint = strand.joint;
    int row = breaks.count - 1;
    breaks.penalty[row] = 0;
    breaks.start[row] = letters - joint.sign();
    breaks.startWidth[row] = width - joint.signWidth() + hang();
    breaks.startSpace[row] = space - joint.signSpace();
    breaks.startHang[row] = joint.sign() > 0 ? 0 : strand.breaks.startHang[0];
    breaks.firstWord[row] = joint.sign() > 0 ? 0 : strand.breaks.firstWord[0];
  }
}

package recto.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.galley.Adjustment;
import recto.galley.Exchange;
import recto.galley.Paragraph;
import recto.line.BreakFinder.Need;
import recto.style.LineCosts;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * Paragraphs to lines.
 *
 * <p>One per worker: it keeps its bench and room for its sums, and is not shared by threads. The
 * lines it makes are, and do not depend on what it has set before.
 */
public final class LineBreaker {
  /** The greatest badness in the second try, where spaces may grow to about twice their stretch. */
  private static final int LENIENT = 800;

  /** How many lines more than its best a paragraph may be given. */
  private static final int[] LOOSENESS = {-1, 1, 2};

  /**
   * Lines of a paragraph for which others are tried, at most. The sweep that counts lines grows
   * with the square of them.
   */
  private static final int MANY_LINES = 200;

  private final LineCosts costs;
  private final Itemizer itemizer;
  private final BreakFinder finder;
  private final TotalFit totalFit;
  private final Ragged ragged = new Ragged();
  private final LineSetter setter;
  private final Diagnostics diagnostics;
  private final Source source;

  private @Nullable Solved solved;

  /**
   * The paragraph solved last.
   *
   * @param breaks its places, as long as no other paragraph is set
   * @param tolerance within which its best lines were found, 0 where they were not
   */
  private record Solved(Setting setting, Measures measures, Breaks breaks, int tolerance) {}

  /**
   * A breaker for one worker.
   *
   * @param types shared with others
   */
  public LineBreaker(TypeCase types) {
    diagnostics = types.diagnostics();
    source = types.source();
    costs = types.style().lineCosts();
    Bench bench = types.bench();
    itemizer = new Itemizer(types, bench);
    finder = new BreakFinder(costs, bench);
    totalFit = new TotalFit(costs);
    setter = new LineSetter(costs, bench);
  }

  /**
   * The lines of {@code paragraph} in {@code measure} scaled points: the best, or the best of the
   * number that an editor asks for; never empty.
   */
  public List<Line> lines(Paragraph paragraph, long measure) {
    List<Line> best = best(paragraph, measure);
    return paragraph.looseness() == 0 ? best : adjusted(paragraph, best);
  }

  private List<Line> best(Paragraph paragraph, long measure) {
    Setting setting = itemizer.set(paragraph);
    Measures measures = Measures.of(paragraph.style(), measure);
    for (Need need : Need.values()) {
      Breaks breaks = finder.find(setting, measures.narrowest(), need);
      Optional<List<Line>> lines = Optional.empty();
      if (paragraph.style().align() != Align.JUSTIFY) {
        lines = ragged(setting, measures, breaks);
      } else if (justified(setting, measures, breaks, need, false)) {
        lines = Optional.of(setter.set(setting, measures, breaks, totalFit));
      }
      if (lines.isPresent()) {
        if (need == Need.WORDS) {
          torn(paragraph);
        }
        return lines.get();
      }
    }
    throw new IllegalStateException("no lines at " + paragraph.span());
  }

  /**
   * The ways in which the paragraph of {@code line} can be set a line shorter, or one or two lines
   * longer, than its best, each with the best of its lines; none where the tolerance of its best
   * lines does not allow it, where three hyphens would run, where the paragraph is not justified,
   * its length is an editor's choice, or it fills so many pages that a line more or less tells
   * nothing.
   *
   * <p>All come from one more sweep over its breaks, which costs about what the first did.
   *
   * @param count how many its best lines are
   */
  public List<Alternative> alternatives(Line line, int count, long measure) {
    Setting setting = ((SetLine) line).setting();
    Paragraph paragraph = setting.paragraph();
    if (paragraph.style().align() != Align.JUSTIFY
        || paragraph.looseness() != 0
        || count > MANY_LINES) {
      return List.of();
    }
    Solved best = counted(setting, Measures.of(paragraph.style(), measure));
    if (best == null || best.tolerance() == 0 || !totalFit.choose(count)) {
      return List.of();
    }
    long least = totalFit.cost();
    List<Alternative> found = new ArrayList<>(1);
    for (int looseness : LOOSENESS) {
      if (totalFit.choose(count + looseness) && !totalFit.ladder()) {
        long demerits = totalFit.cost() - least;
        List<Line> lines = setter.set(best.setting(), best.measures(), best.breaks(), totalFit);
        found.add(new Alternative(looseness, demerits, lines));
      }
    }
    return found;
  }

  /**
   * Finds the best breaks of a justified paragraph once more, for every number of lines; null where
   * only awful lines fit, of which there are too many to count.
   */
  private @Nullable Solved counted(Setting setting, Measures measures) {
    solved = null;
    for (Need need : EnumSet.range(Need.NONE, Need.CAPITALS)) {
      Breaks breaks = finder.find(setting, measures.narrowest(), need);
      if (justified(setting, measures, breaks, need, true)) {
        return solved;
      }
    }
    return null;
  }

  /** The lines of the paragraph solved last, as many as an editor asks for, if there are such. */
  private List<Line> adjusted(Paragraph paragraph, List<Line> best) {
    Solved last = solved;
    int wanted = best.size() + paragraph.looseness();
    if (last != null && last.tolerance() > 0) {
      for (int worst : new int[] {costs.tolerance(), lenient()}) {
        boolean found =
            totalFit.solve(last.breaks(), last.measures(), worst, 0, true)
                && totalFit.choose(wanted)
                && !totalFit.ladder();
        if (found) {
          return setter.set(last.setting(), last.measures(), last.breaks(), totalFit);
        }
      }
    }
    String lines = paragraph.looseness() < 0 ? "a line shorter" : "so many lines longer";
    for (Adjustment each : paragraph.adjustments()) {
      diagnostics.warning(
          each.source(),
          each.span(),
          "the paragraph cannot be set "
              + lines
              + " within the tolerance of its lines, and has its"
              + " best "
              + best.size()
              + "; take this out");
    }
    return best;
  }

  /**
   * {@code line} with the letters of its exchanged paragraph, set to the width that it had; empty
   * where they need more room than its spaces can give.
   *
   * @param exchange of the line's own paragraph
   */
  public Optional<Line> line(Line line, Exchange exchange) {
    solved = null;
    Setting setting = itemizer.set(exchange.paragraph());
    return setter.exchanged((SetLine) line, setting, exchange);
  }

  /**
   * A paragraph measured, to be run in with others.
   *
   * @param between what stands between it and another: white, and perhaps a sign
   */
  public Strand strand(Paragraph paragraph, long measure, String between) {
    solved = null;
    TextStyle style = paragraph.style();
    String letters = Joint.part(between);
    List<Paragraph.Run> runs =
        List.of(new Paragraph.Run(Span.NONE, 0, letters.length(), style.look(), "", -1, "", true));
    Joint joint =
        Joint.of(itemizer.set(new Paragraph(Span.NONE, letters, runs, List.of(), style, -1)));
    Measures measures = Measures.of(style, measure);
    Setting setting = itemizer.set(paragraph);
    long narrowest = measures.narrowest() - joint.signWidth();
    Breaks breaks = finder.find(setting, narrowest, Need.NONE);
    for (Need need : Need.values()) {
      if (breaks.widest() <= narrowest) {
        break;
      }
      if (need == Need.WORDS) {
        torn(paragraph);
      }
      breaks = finder.find(setting, narrowest, need);
    }
    int narrowing = style.align() == Align.JUSTIFY ? costs.expansion() : 0;
    return new Strand(setting, breaks.copy(), measures, joint, narrowing);
  }

  /** The best lines of text that is run in, as many as it was counted to take. */
  public List<Line> lines(RunIn text) {
    solved = null;
    Paragraph paragraph = text.paragraph();
    Setting setting = itemizer.set(paragraph);
    Breaks breaks = text.breaks();
    if (paragraph.style().align() == Align.JUSTIFY) {
      for (int worst : new int[] {costs.tolerance(), LENIENT, LineFit.AWFUL}) {
        long emergency = worst == LineFit.AWFUL ? costs.emergency() : 0;
        boolean found =
            totalFit.solve(breaks, text.measures(), worst, emergency, true)
                && totalFit.choose(text.lines());
        if (found && (worst == LineFit.AWFUL || !totalFit.ladder())) {
          return setter.set(setting, text.measures(), breaks, totalFit);
        }
      }
    }
    return setter.set(setting, text.measures(), breaks, text.counted(breaks));
  }

  private void torn(Paragraph paragraph) {
    diagnostics.warning(
        source, paragraph.span(), "a word is wider than its line and is broken anywhere");
  }

  /**
   * Finds the best breaks within a tolerance; false where there are none.
   *
   * @param counted true where others with more or fewer lines are to be known as well
   */
  private boolean justified(
      Setting setting, Measures measures, Breaks breaks, Need need, boolean counted) {
    for (int worst : tolerances(need)) {
      if (counted && worst == LineFit.AWFUL) {
        return false;
      }
      long emergency = worst == LineFit.AWFUL ? costs.emergency() : 0;
      if (totalFit.solve(breaks, measures, worst, emergency, counted)) {
        totalFit.choose();
        if (!totalFit.ladder() || worst == LineFit.AWFUL) {
          int tolerance = emergency > 0 ? 0 : worst;
          solved = new Solved(setting, measures, breaks, tolerance);
          return true;
        }
      }
    }
    return false;
  }

  private int lenient() {
    return Math.max(LENIENT, costs.tolerance());
  }

  private int[] tolerances(Need need) {
    return switch (need) {
      case NONE -> new int[] {costs.tolerance()};
      case MONTHS -> new int[] {lenient()};
      case CAPITALS -> new int[] {LENIENT, LineFit.AWFUL};
      case TIES, WORDS -> new int[] {LineFit.AWFUL};
    };
  }

  private Optional<List<Line>> ragged(Setting setting, Measures room, Breaks breaks) {
    solved = null;
    TextStyle style = setting.paragraph().style();
    Measures measures = room.of(breaks.forced());
    boolean possible = ragged.solve(breaks, measures, setting.text(), style.balanced());
    if (possible && measures.steps().size() > ragged.lines()) {
      measures = room.of(ragged.lines());
      possible = ragged.solve(breaks, measures, setting.text(), style.balanced());
    }
    return possible ? Optional.of(setter.set(setting, measures, breaks, ragged)) : Optional.empty();
  }
}

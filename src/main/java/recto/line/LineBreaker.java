package recto.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.font.FontLibrary;
import recto.galley.Paragraph;
import recto.line.BreakFinder.Need;
import recto.style.LineCosts;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * Paragraphs to lines.
 *
 * <p>One per worker: it keeps the words it has shaped and room for its sums, and is not shared by
 * threads. The lines it makes are, and do not depend on what it has set before.
 */
public final class LineBreaker {
  /** The greatest badness in the second try, where spaces may grow to about twice their stretch. */
  private static final int LENIENT = 800;

  private final LineCosts costs;
  private final Itemizer itemizer;
  private final BreakFinder finder = new BreakFinder();
  private final TotalFit totalFit;
  private final Ragged ragged = new Ragged();
  private final LineSetter setter;
  private final Diagnostics diagnostics;
  private final Source source;

  private @Nullable Setting setting;
  private @Nullable Breaks breaks;

  /**
   * A breaker for one worker.
   *
   * @param diagnostics told of letters that no font has and words that no line has room for
   * @param source that they are found in
   */
  public LineBreaker(
      Stylesheet style, FontLibrary library, Diagnostics diagnostics, Source source) {
    this.diagnostics = diagnostics;
    this.source = source;
    costs = style.lineCosts();
    itemizer =
        new Itemizer(
            new Types(library, costs, diagnostics, source), style.margin(), diagnostics, source);
    totalFit = new TotalFit(costs);
    setter = new LineSetter(costs);
  }

  /** The best lines of {@code paragraph} in {@code measure} scaled points; never empty. */
  public List<Line> lines(Paragraph paragraph, long measure) {
    Setting items = itemizer.set(paragraph);
    TextStyle style = paragraph.style();
    Measures measures = Measures.of(style, measure);
    for (Need need : Need.values()) {
      Breaks places = finder.find(items, measures.narrowest(), need);
      boolean solved =
          style.align() == Align.JUSTIFY
              ? justified(places, measures, need)
              : ragged.solve(places, measures, paragraph.text(), style.balanced());
      if (solved) {
        if (need == Need.WORDS) {
          diagnostics.warning(
              source, paragraph.span(), "a word is wider than its line and is broken anywhere");
        }
        return set(items, measures, places);
      }
    }
    throw new IllegalStateException("no lines at " + paragraph.span());
  }

  private boolean justified(Breaks places, Measures measures, Need need) {
    boolean solved =
        need == Need.NONE
            && (totalFit.solve(places, measures, costs.tolerance(), 0, false)
                || totalFit.solve(places, measures, LENIENT, 0, false));
    solved = solved || totalFit.solve(places, measures, TotalFit.AWFUL, costs.emergency(), false);
    if (solved) {
      totalFit.choose();
    }
    return solved;
  }

  private List<Line> set(Setting items, Measures measures, Breaks places) {
    boolean full = items.paragraph().style().align() == Align.JUSTIFY;
    return setter.set(items, measures, places, full ? totalFit : ragged);
  }

  /**
   * The best lines of {@code paragraph} if it must have {@code looseness} lines more (or fewer,
   * where negative) than its best; empty where it cannot be done within tolerance.
   */
  public List<Line> lines(Paragraph paragraph, long measure, int looseness) {
    return List.of();
  }
}

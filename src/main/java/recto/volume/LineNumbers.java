package recto.volume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Side;
import recto.galley.LineCounter;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.page.MarginColumn;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Strip;
import recto.style.LineNumberStyle;
import recto.style.LineNumberStyle.Count;
import recto.style.LineNumberStyle.Margin;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * Numbers of lines in the margin: every so many, counted as pages are visited in order, or those of
 * the lines of reference that begin here. A line that begins in mid-line has a tick in the text.
 *
 * <p>Numbers yield to those of original pages: where both would stand in one margin on one line,
 * that of the line is left out.
 */
final class LineNumbers {
  private static final int MOST_FIGURES = 6;

  private final Stylesheet style;
  private final LineNumberStyle numbers;
  private final Shorts shorts;
  private final LineCounter counter = new LineCounter();

  /** The number of the line of verse before. */
  private String last = "";

  /** The number of the line of reference before. */
  private int lastBegun;

  LineNumbers(Stylesheet style, Shorts shorts) {
    this.style = style;
    this.numbers = style.lineNumbers();
    this.shorts = shorts;
  }

  /**
   * The numbers and ticks of a page, from the left of the text and the first baseline.
   *
   * @param ticks where lines of reference begin in mid-line
   */
  record Set(List<MarginNumbers.Placing> numbers, List<Strip.Stroke> ticks) {
    static final Set NONE = new Set(List.of(), List.of());
  }

  /** What stands on the next page, whose original page numbers are {@code taken}. */
  Set numbers(PageDraft draft, Side side, List<MarginNumbers.Placing> taken) {
    if (numbers.count() == Count.NONE) {
      return Set.NONE;
    }
    if (numbers.count() == Count.PAGE) {
      counter.restart();
    }
    Set set = new Set(new ArrayList<>(), new ArrayList<>());
    for (Placed placed : draft.body()) {
      for (Strip.Piece piece : placed.strip().pieces()) {
        if (!piece.repeated()) {
          add(placed, piece, side, taken, set);
        }
      }
    }
    return set;
  }

  private void add(
      Placed placed, Strip.Piece piece, Side side, List<MarginNumbers.Placing> taken, Set set) {
    Line line = piece.line();
    Facts facts = new Facts();
    line.paragraph().marks().forEach(mark -> mark.accept(facts));
    long y = placed.y() + piece.y();
    int number = facts.counted == null ? 0 : counted(facts.counted, line);
    boolean shown = number > 0 && number % numbers.every() == 0;
    for (Line.PlacedMark mark : line.marks()) {
      Mark.ReferenceLine begun = mark.mark().accept(new Facts()).begun;
      if (begun != null) {
        boolean again = begun.number() == lastBegun;
        boolean wanted = begun.resumed() || (!again && begun.number() % numbers.every() == 0);
        lastBegun = begun.number();
        number = wanted ? begun.number() : number;
        shown |= wanted;
        if (isAmid(line, begun.offset())) {
          set.ticks().add(tick(line, placed.x() + piece.x() + mark.x(), y));
        }
      }
    }
    if (shown) {
      place(number, placed, y, side, taken, set.numbers());
    }
  }

  /** The number of a line that is counted; 0 for a line of verse that only turns over. */
  private int counted(Mark.Counted mark, Line line) {
    if (mark.verse() && !line.first()) {
      return 0;
    }
    if (numbers.count() == Count.VERSE) {
      boolean shown = mark.number().length() <= MOST_FIGURES && !isAgain(mark.number());
      return shown ? Integer.parseInt(mark.number()) : 0;
    }
    String by =
        switch (numbers.count()) {
          case DOCUMENT -> mark.document();
          case SECTION -> mark.section();
          case STANZA -> mark.stanza();
          case PAGE, VERSE, NONE -> counter.by();
        };
    int number = counter.next(by, mark.number());
    return isAgain(mark.number()) ? 0 : number;
  }

  /** True where letters of the source, not only signs that are added, stand before the offset. */
  private static boolean isAmid(Line line, int offset) {
    for (Paragraph.Run run : line.paragraph().runs()) {
      int from = Math.max(run.start(), line.start());
      if (from < Math.min(run.end(), offset) && !run.addition()) {
        return true;
      }
    }
    return false;
  }

  /** True of the number of the verse before: speakers share the line. */
  private boolean isAgain(String number) {
    if (number.isEmpty()) {
      return false;
    }
    boolean again = number.equals(last);
    last = number;
    return again;
  }

  private Strip.Stroke tick(Line line, long x, long y) {
    long size = line.paragraph().style().look().size();
    long height = size * numbers.tickHeight() / 1000;
    long top = y - size * 2 / 3 - height / 2;
    long left = x - size / 8 - numbers.tickWidth() / 2;
    return new Strip.Stroke(left, top, numbers.tickWidth(), height);
  }

  private void place(
      int number,
      Placed placed,
      long y,
      Side side,
      List<MarginNumbers.Placing> taken,
      List<MarginNumbers.Placing> into) {
    TextStyle text = style.text(numbers.text());
    Line line = shorts.line(Folios.arabic(number), text);
    PageStyle page = style.page();
    boolean right = placed.edge().right(page.outerRight(side) == (numbers.side() == Margin.OUTER));
    long x =
        right
            ? page.measure() + numbers.distance() - line.left()
            : -numbers.distance() - line.width() - line.left();
    MarginNumbers.Placing placing = new MarginNumbers.Placing(0, line, x, y);
    MarginColumn column = new MarginColumn(Long.MIN_VALUE, Long.MAX_VALUE, 0);
    for (MarginNumbers.Placing other : taken) {
      column = other.isRight() == placing.isRight() ? column.with(other.extent()) : column;
    }
    if (column.isFree(placing.extent())) {
      into.add(placing);
    }
  }

  /** What marks say of lines. */
  private static final class Facts implements Mark.Cases<Facts> {
    private Mark.@Nullable Counted counted;
    private Mark.@Nullable ReferenceLine begun;

    @Override
    public Facts page(Mark.OriginalPage page) {
      return this;
    }

    @Override
    public Facts call(Mark.NoteCall call) {
      return this;
    }

    @Override
    public Facts place(Mark.Place place) {
      return this;
    }

    @Override
    public Facts head(Mark.Head head) {
      return this;
    }

    @Override
    public Facts slot(Mark.Slot slot) {
      return this;
    }

    @Override
    public Facts mention(Mark.Mention mention) {
      return this;
    }

    @Override
    public Facts counted(Mark.Counted mark) {
      counted = mark;
      return this;
    }

    @Override
    public Facts line(Mark.ReferenceLine line) {
      begun = line;
      return this;
    }
  }
}

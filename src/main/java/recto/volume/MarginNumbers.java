package recto.volume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recto.folio.Ink;
import recto.folio.Side;
import recto.galley.Mark;
import recto.line.Line;
import recto.page.MarginColumn;
import recto.page.MarginSetter;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Strip;
import recto.style.MarginStyle;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * Original page numbers: each in the outer margin on the baseline of the line where its page
 * begins; in columns, in the margin nearest to its column.
 */
final class MarginNumbers {
  private final Stylesheet style;
  private final MarginStyle margin;
  private final Shorts shorts;

  MarginNumbers(Stylesheet style, Shorts shorts) {
    this.style = style;
    this.margin = style.margin();
    this.shorts = shorts;
  }

  /**
   * A number in the margin.
   *
   * @param before how many strips of the page are read before it
   * @param x from the left of the text
   * @param y from the first baseline
   */
  record Placing(int before, Line line, long x, long y) {
    boolean isRight() {
      return x > 0;
    }

    /** From its upper edge to its lower. */
    MarginColumn.Extent extent() {
      TextStyle text = line.paragraph().style();
      return new MarginColumn.Extent(y - MarginSetter.ascent(text), y + MarginSetter.descent(text));
    }
  }

  /**
   * Pages that begin on a line.
   *
   * @param before how many strips of the page are read before it
   * @param right true where their numbers stand on the right
   */
  private record Beside(int before, List<Mark.OriginalPage> begun, long y, boolean right) {
    boolean meets(Beside other) {
      return right == other.right && y == other.y;
    }
  }

  /** The numbers of a page in reading order; those of one line in one margin are one. */
  List<Placing> numbers(PageDraft draft, Side side) {
    List<Beside> all = new ArrayList<>();
    if (margin.mark() != MarginStyle.Mark.NONE && margin.mark() != MarginStyle.Mark.BRACKET) {
      boolean outer = side == Side.RECTO || !style.page().mirrored();
      int read = 0;
      for (Placed placed : draft.body()) {
        add(placed, read++, outer, all);
      }
      for (Placed placed : draft.notes()) {
        add(placed, read++, outer, all);
      }
    }
    return all.stream().map(this::number).toList();
  }

  private static void add(Placed placed, int read, boolean outer, List<Beside> all) {
    Strip strip = placed.strip();
    List<Mark.OriginalPage> begun = new ArrayList<>();
    long y = 0;
    for (Strip.Piece piece : strip.pieces()) {
      if (!piece.repeated()) {
        int before = begun.size();
        piece.line().marks().forEach(mark -> mark.mark().accept(new Begun(begun)));
        y = begun.size() > before ? piece.y() : y;
      }
    }
    for (Strip.Plate picture : strip.pictures()) {
      picture.marks().forEach(mark -> mark.accept(new Begun(begun)));
    }
    if (!begun.isEmpty()) {
      Beside beside = new Beside(read, begun, placed.y() + y, placed.edge().right(outer));
      for (Beside other : all) {
        if (other.meets(beside)) {
          other.begun().addAll(begun);
          return;
        }
      }
      all.add(beside);
    }
  }

  private Placing number(Beside beside) {
    List<Shorts.Words> words = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Mark.OriginalPage each : beside.begun()) {
      if (labels.add(each.label())) {
        if (!words.isEmpty() && !margin.sameLine().isEmpty()) {
          words.add(new Shorts.Words(margin.sameLine(), Ink.ARTIFACT));
        }
        words.add(new Shorts.Words(each.label(), each.element()));
      }
    }
    TextStyle text = style.text(margin.text());
    Line line = shorts.line(words, text, text.look());
    PageStyle page = style.page();
    long x =
        beside.right()
            ? page.measure() + margin.distance() - line.left()
            : -margin.distance() - line.width() - line.left();
    return new Placing(beside.before(), line, x, beside.y());
  }

  /** Gathers original pages. */
  private record Begun(List<Mark.OriginalPage> pages) implements Mark.Cases<Boolean> {
    @Override
    public Boolean page(Mark.OriginalPage page) {
      return pages.add(page);
    }

    @Override
    public Boolean call(Mark.NoteCall call) {
      return false;
    }

    @Override
    public Boolean place(Mark.Place place) {
      return false;
    }

    @Override
    public Boolean head(Mark.Head head) {
      return false;
    }

    @Override
    public Boolean counted(Mark.Counted counted) {
      return false;
    }

    @Override
    public Boolean slot(Mark.Slot slot) {
      return false;
    }

    @Override
    public Boolean line(Mark.ReferenceLine line) {
      return false;
    }

    @Override
    public Boolean mention(Mark.Mention mention) {
      return false;
    }
  }
}

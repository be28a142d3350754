package recto.volume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recto.folio.Ink;
import recto.folio.Side;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.page.MarginColumn;
import recto.page.MarginSetter;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Plate;
import recto.page.Strip;
import recto.style.MarginStyle;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.unit.Length;

/**
 * Original page numbers: each in the outer margin on the baseline of the line where its page
 * begins; in columns, in the margin nearest to its column. Of a range that is too wide for the
 * margin the last number stands below, where there is room; what is still too wide is smaller, and
 * on several lines where it would come near the edge of the page.
 */
final class MarginNumbers {
  /** From a number on several lines to the edge of the page, at least. */
  private static final long CLEAR = Length.points(18);

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
      boolean outer = style.page().outerRight(side);
      int read = 0;
      for (Placed placed : draft.body()) {
        add(placed, read++, outer, all);
      }
      for (Placed placed : draft.notes()) {
        add(placed, read++, outer, all);
      }
    }
    return parted(all.stream().map(this::number).toList(), side);
  }

  /** The same, with each range that is too wide on two lines where nothing stands on the second. */
  private List<Placing> parted(List<Placing> whole, Side side) {
    List<Placing> all = new ArrayList<>();
    for (Placing number : whole) {
      List<Placing> two = twoLines(number);
      boolean parted = !two.isEmpty() && isFree(two.get(1), number, whole);
      for (Placing each : parted ? two : List.of(number)) {
        Placing fitted = fitted(each);
        long room = room(side, number.isRight());
        all.addAll(fitted.line().width() <= room ? List.of(fitted) : onLines(fitted, room, whole));
      }
    }
    return all;
  }

  /** The same number in smaller type where it is too wide. */
  private Placing fitted(Placing number) {
    Line line = number.line();
    if (line.width() <= margin.width()) {
      return number;
    }
    List<Shorts.Words> words = words(line.paragraph());
    TextStyle text = style.text(margin.text());
    long size = text.look().size();
    long fitting = Math.max(size * margin.smallest() / 1000, size * margin.width() / line.width());
    Line smaller = shorts.line(words, text, text.look().withSize(fitting));
    return new Placing(number.before(), smaller, x(smaller, number.isRight()), number.y());
  }

  private static List<Shorts.Words> words(Paragraph paragraph) {
    List<Shorts.Words> words = new ArrayList<>();
    for (Paragraph.Run run : paragraph.runs()) {
      words.add(
          new Shorts.Words(paragraph.text().substring(run.start(), run.end()), run.element()));
    }
    return words;
  }

  /** From the text to where a number would be near the edge of the page. */
  private long room(Side side, boolean right) {
    PageStyle page = style.page();
    long left = page.left(side);
    long beside = right ? page.width() - left - page.measure() : left;
    return Math.max(margin.width(), beside - margin.distance() - CLEAR);
  }

  /** A number on as many lines as it takes, in type that lets them end above the next number. */
  private List<Placing> onLines(Placing number, long room, List<Placing> whole) {
    long size = unbroken(number.line().paragraph(), room);
    List<Placing> lines = onLines(number, room, size);
    while (lines.size() > 1 && !areFree(lines, number, whole)) {
      size = size * 9 / 10;
      lines = onLines(number, room, size);
    }
    return lines;
  }

  /** The type size in which no word of a number is broken, unless that were far too small. */
  private long unbroken(Paragraph number, long room) {
    TextStyle text = style.text(margin.text());
    long size = text.look().size() * margin.smallest() / 1000;
    long widest = room;
    for (String word : number.text().split(" ", -1)) {
      Line alone = shorts.line(word, text, text.look().withSize(size), Ink.ARTIFACT);
      widest = Math.max(widest, alone.width());
    }
    return 2 * widest > 3 * room ? size : size * room / widest;
  }

  private List<Placing> onLines(Placing number, long room, long size) {
    TextStyle text = style.text(margin.text());
    long leading = text.leading() * size / text.look().size();
    List<Placing> placed = new ArrayList<>();
    List<Shorts.Words> words = words(number.line().paragraph());
    for (Line line : shorts.lines(words, text, text.look().withSize(size), room)) {
      long y = number.y() + placed.size() * leading;
      placed.add(new Placing(number.before(), line, x(line, number.isRight()), y));
    }
    return placed;
  }

  private boolean areFree(List<Placing> lines, Placing number, List<Placing> whole) {
    PageStyle page = style.page();
    long last = lines.get(lines.size() - 1).y();
    return page.firstBaseline() + last <= page.height() - CLEAR
        && lines.stream().skip(1).allMatch(line -> isFree(line, number, whole));
  }

  /** The first number of a range that is too wide, and below it the last; else nothing. */
  private List<Placing> twoLines(Placing number) {
    Paragraph words = number.line().paragraph();
    String range = margin.range();
    int sign = range.isEmpty() ? -1 : words.text().indexOf(range);
    if (number.line().width() <= margin.width() || sign < 0 || words.runs().size() > 1) {
      return List.of();
    }
    int element = words.runs().get(0).element();
    TextStyle text = style.text(margin.text());
    List<Placing> two = new ArrayList<>();
    int end = sign + range.length();
    for (String part : List.of(words.text().substring(0, end), words.text().substring(end))) {
      Line line = shorts.line(part, text, text.look(), element);
      long y = number.y() + two.size() * text.leading();
      two.add(new Placing(number.before(), line, x(line, number.isRight()), y));
    }
    return two;
  }

  private static boolean isFree(Placing below, Placing number, List<Placing> whole) {
    MarginColumn column = new MarginColumn(Long.MIN_VALUE, Long.MAX_VALUE, 0);
    for (Placing other : whole) {
      boolean beside = other.y() != number.y() && other.isRight() == number.isRight();
      column = beside ? column.with(other.extent()) : column;
    }
    return column.isFree(below.extent());
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
    for (Plate picture : strip.pictures()) {
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
    return new Placing(beside.before(), line, x(line, beside.right()), beside.y());
  }

  private long x(Line line, boolean right) {
    long edge =
        right ? style.page().measure() + margin.distance() : -margin.distance() - line.width();
    return edge - line.left();
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

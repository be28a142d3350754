package recto.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import recto.line.Line;
import recto.line.RunIn;
import recto.page.PageDraft.Edge;
import recto.page.PageDraft.Placed;
import recto.style.PageStyle;
import recto.style.Stylesheet;

/** Puts the strips of a chosen way in their places. */
final class PageMaker {
  private final Stylesheet style;
  private final Matter matter;
  private final int columns;
  private final Feet none;
  private final Parting parting;

  PageMaker(Stylesheet style, Matter matter, int columns) {
    this.style = style;
    this.matter = matter;
    this.columns = columns;
    this.none = Feet.none(style.ofColumn(columns));
    this.parting = new Parting(style, matter, none);
  }

  /**
   * The pages of a way.
   *
   * @param compositor by whom notes that are run in are broken to lines
   */
  List<PageDraft> pages(List<Column> way, Compositor compositor) throws InterruptedException {
    List<List<Column>> pages = new ArrayList<>();
    for (int i = 0; i < way.size(); i += columns) {
      pages.add(way.subList(i, Math.min(i + columns, way.size())));
    }
    if (matter.runsIn()) {
      return compositor.pages(pages, (page, breaker) -> page(page, breaker::lines));
    }
    return pages.stream().map(page -> page(page, PageMaker::unasked)).toList();
  }

  private static List<Line> unasked(RunIn text) {
    throw new IllegalStateException(text.lines() + " lines are run in where nothing is");
  }

  private PageDraft page(List<Column> parts, Function<RunIn, List<Line>> setter) {
    List<Placed> body = new ArrayList<>();
    List<Placed> notes = new ArrayList<>();
    List<Strip.Stroke> rules = new ArrayList<>();
    Bill bill = Bill.NOTHING;
    Column first = parts.get(0);
    boolean opening = first.start() == 0 && first.carried() == null;
    for (int i = 0; i < parts.size(); i++) {
      place(parts.get(i), i, body, notes, rules, setter);
      bill = bill.and(parts.get(i).bill());
    }
    return new PageDraft(first.side(), opening, body, notes, rules, bill);
  }

  private void place(
      Column part,
      int column,
      List<Placed> body,
      List<Placed> notes,
      List<Strip.Stroke> rules,
      Function<RunIn, List<Line>> setter) {
    PageStyle page = style.page();
    int fromLeft = page.rightBound() ? columns - 1 - column : column;
    long x = fromLeft * (page.column(columns) + page.columnGap());
    Edge edge = Edge.of(fromLeft, columns);
    PageRows rows = new PageRows(matter, part, parting);
    List<Strip> own = smaller(rows.strips(), part.smaller());
    List<Strip> strips = new ArrayList<>(own.isEmpty() ? List.of() : own.get(0).resumed());
    int heads = strips.size();
    strips.addAll(own);
    long[] white = white(strips, heads, part, !rows.parts().isEmpty());
    long top = matter.taken(part.number(), columns, page.leading());
    int over = matter.over(part.number());
    Descent descent = new Descent(page.leading());
    for (int i = 0; i < strips.size(); i++) {
      long y = top + descent.add(strips.get(i), white[i]);
      boolean whole = i < over;
      body.add(new Placed(strips.get(i), whole ? 0 : x, y, whole ? Edge.BOTH : edge));
    }
    Feet feet = none;
    for (FootLayout.Part note : rows.parts()) {
      feet = feet.with(note);
    }
    List<Placed> placed = new ArrayList<>();
    List<Strip.Stroke> strokes = new ArrayList<>();
    long depth = page.depth() + Math.max(0, -part.empty()) * matter.line(page.leading());
    feet.place(depth, placed, strokes, setter);
    for (Placed foot : placed) {
      notes.add(new Placed(foot.strip(), x + foot.x(), foot.y(), columns > 1 ? edge : foot.edge()));
    }
    for (Strip.Stroke rule : strokes) {
      rules.add(new Strip.Stroke(x + rule.x(), rule.y(), rule.width(), rule.height()));
    }
  }

  /** The white above each strip by which the column ends with others. */
  private long[] white(List<Strip> strips, int heads, Column part, boolean notes) {
    boolean stretched = part.foot() == Column.Foot.STRETCHED;
    if (part.foot() == Column.Foot.FREE || (columns > 1 && !stretched)) {
      return new long[strips.size()];
    }
    long leading = matter.line(style.page().leading());
    boolean tightened = part.foot() == Column.Foot.TIGHTENED;
    int lines = stretched ? part.empty() : tightened ? -1 : 0;
    // Where there are notes the white is above them; lines of columns stay beside each other.
    long foot =
        notes || columns > 1 ? 0 : style.page().depth() - (stretched ? 0 : part.empty() * leading);
    return new VerticalWhite(leading, style.pageCosts().feather())
        .above(strips, heads, lines, foot);
  }

  /** The strips with their pictures so many lines lower together, those first that give most. */
  private List<Strip> smaller(List<Strip> strips, int lines) {
    long leading = style.page().leading();
    List<Strip> made = new ArrayList<>(strips);
    for (int left = lines; left > 0; left--) {
      int most = 0;
      for (int i = 1; i < made.size(); i++) {
        most = made.get(i).give() > made.get(most).give() ? i : most;
      }
      made.set(most, made.get(most).smaller(leading));
    }
    return made;
  }
}

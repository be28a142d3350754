package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.folio.Book.Destination;
import recto.folio.Book.OutlineEntry;
import recto.galley.Mark;
import recto.line.Line;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Plate;
import recto.page.Strip;
import recto.style.Stylesheet;
import recto.unit.Rect;

/** Where everything that may be asked for stands: destinations, heads, original pages. */
final class Places implements Mark.Cases<Places> {
  private final Stylesheet style;
  private final Stylesheet turned;
  private final Map<String, Destination> destinations = new TreeMap<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private final List<Mark.Head> heads = new ArrayList<>();
  private int index;
  private long x;
  private long y;

  Places(Stylesheet style, Stylesheet turned) {
    this.style = style;
    this.turned = turned;
  }

  Map<String, Destination> destinations() {
    return destinations;
  }

  List<OutlineEntry> outline() {
    return outline;
  }

  /** The heads that begin on {@code leaf}, whose places are noted. */
  List<Mark.Head> visit(Leaf leaf) {
    heads.clear();
    PageDraft draft = leaf.draft();
    if (draft != null) {
      index = leaf.index();
      Area area = Area.of(leaf, style, turned, 0);
      draft.body().forEach(placed -> visit(placed, area));
      draft.notes().forEach(placed -> visit(placed, area));
      leaf.margin().notes().forEach(placed -> visit(placed, area));
    }
    return List.copyOf(heads);
  }

  /** Makes the top of the text of a page a destination. */
  void top(Leaf leaf) {
    index = leaf.index();
    x = style.page().left(leaf.side());
    y = style.page().firstBaseline() - style.page().leading();
    add(Added.pageName(index));
  }

  private void visit(Placed placed, Area area) {
    Strip strip = placed.strip();
    long left = area.left() + placed.x();
    long top = area.top() + placed.y();
    for (Strip.Piece piece : strip.pieces()) {
      if (!piece.repeated()) {
        stand(area, left + piece.x(), top + piece.y() - piece.line().leading());
        for (Line.PlacedMark mark : piece.line().marks()) {
          mark.mark().accept(this);
        }
      }
    }
    for (Plate picture : strip.pictures()) {
      stand(area, left, top - picture.height());
      picture.marks().forEach(mark -> mark.accept(this));
    }
  }

  private void stand(Area area, long left, long top) {
    Rect place = area.upright(new Rect(left, top, 0, 0));
    x = place.x();
    y = place.y();
  }

  private void add(String name) {
    destinations.putIfAbsent(name, new Destination(index, x, Math.max(0, y)));
  }

  @Override
  public Places page(Mark.OriginalPage original) {
    add(original.destination());
    return this;
  }

  @Override
  public Places call(Mark.NoteCall call) {
    return this;
  }

  @Override
  public Places place(Mark.Place place) {
    add(place.destination());
    return this;
  }

  @Override
  public Places slot(Mark.Slot slot) {
    return this;
  }

  @Override
  public Places mention(Mark.Mention mention) {
    return this;
  }

  @Override
  public Places head(Mark.Head head) {
    add(head.destination());
    heads.add(head);
    if (head.outline()) {
      int depth = outline.isEmpty() ? 0 : Math.max(0, head.depth() - 1);
      outline.add(new OutlineEntry(depth, head.title(), head.destination()));
    }
    return this;
  }

  @Override
  public Places counted(Mark.Counted counted) {
    return this;
  }

  @Override
  public Places line(Mark.ReferenceLine line) {
    return this;
  }
}

package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.Colour;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.StructureTree;
import recto.line.Line;
import recto.page.PageDraft;
import recto.page.PageDraft.Placed;
import recto.page.Plate;
import recto.page.Strip;
import recto.style.PageStyle;
import recto.style.Stylesheet;
import recto.unit.Length;
import recto.unit.Rect;

/** Binds the pages of a volume: gives each its ink when it is asked for. Immutable. */
final class Binder implements Book {
  private static final long HAIRLINE = Length.points(0.4);

  private final Stylesheet style;
  private final Stylesheet turned;
  private final List<Leaf> leaves;
  private final List<List<RunningHeads.Set>> heads;
  private final Places places;
  private final StructureTree structure;
  private final BookInfo info;
  private final long shift;

  Binder(
      Stylesheet style,
      Stylesheet turned,
      List<Leaf> leaves,
      List<List<RunningHeads.Set>> heads,
      Places places,
      StructureTree structure,
      BookInfo info) {
    this.style = style;
    this.turned = turned;
    this.leaves = List.copyOf(leaves);
    this.heads = List.copyOf(heads);
    this.places = places;
    this.structure = structure;
    this.info = info;
    this.shift = style.inner(leaves.size()) - style.page().inner();
  }

  @Override
  public int pages() {
    return leaves.size();
  }

  @Override
  public StructureTree structure() {
    return structure;
  }

  @Override
  public Map<String, Destination> destinations() {
    return places.destinations();
  }

  @Override
  public List<OutlineEntry> outline() {
    return places.outline();
  }

  @Override
  public BookInfo info() {
    return info;
  }

  @Override
  public Folio folio(int index) {
    Leaf leaf = leaves.get(index);
    PageStyle page = style.page();
    List<Ink> ink = new ArrayList<>();
    List<Folio.Link> links = new ArrayList<>();
    PageDraft draft = leaf.draft();
    if (draft != null) {
      Area area = Area.of(leaf, style, turned, shift);
      List<Ink> text = leaf.turned() ? new ArrayList<>() : ink;
      Sheet sheet = new Sheet(area, leaf.margin().numbers(), text, links);
      draft.body().forEach(sheet::put);
      for (Strip.Stroke rule : draft.rules()) {
        text.add(sheet.rule(rule, 0, 0));
      }
      draft.notes().forEach(sheet::put);
      leaf.margin().notes().forEach(sheet::put);
      LineNumbers.Set lines = leaf.margin().lines();
      for (MarginNumbers.Placing number : lines.numbers()) {
        text.addAll(number.line().ink(area.left() + number.x(), area.top() + number.y()));
      }
      for (Strip.Stroke tick : lines.ticks()) {
        text.add(sheet.rule(tick, 0, 0));
      }
      if (leaf.turned()) {
        ink.add(new Ink.Turned(text));
      }
      long left = Area.left(leaf, page, shift);
      for (RunningHeads.Set head : heads.get(index)) {
        ink.addAll(head.line().ink(left + head.x(), page.firstBaseline() + head.y()));
      }
    }
    return new Folio(
        index,
        leaf.label(),
        leaf.side(),
        page.width(),
        page.height(),
        Folio.Paper.NONE,
        ink,
        links);
  }

  /** One page as it is inked. */
  private final class Sheet {
    private final Area area;
    private final long left;
    private final long top;
    private final List<MarginNumbers.Placing> numbers;
    private final List<Ink> ink;
    private final List<Folio.Link> links;
    private int next;
    private int inked;

    Sheet(Area area, List<MarginNumbers.Placing> numbers, List<Ink> ink, List<Folio.Link> links) {
      this.area = area;
      this.left = area.left();
      this.top = area.top();
      this.numbers = numbers;
      this.ink = ink;
      this.links = links;
    }

    void put(Placed placed) {
      Strip strip = placed.strip();
      long x = left + placed.x();
      long y = top + placed.y();
      while (next < numbers.size() && numbers.get(next).before() == inked) {
        MarginNumbers.Placing number = numbers.get(next++);
        ink.addAll(number.line().ink(left + number.x(), top + number.y()));
      }
      inked++;
      for (Strip.Piece piece : strip.pieces()) {
        put(piece, x + piece.x(), y + piece.y());
      }
      for (Strip.Stroke rule : strip.rules()) {
        ink.add(rule(rule, placed.x(), placed.y()));
      }
      for (Plate picture : strip.pictures()) {
        picture(picture, x, y);
      }
    }

    private void put(Strip.Piece piece, long x, long y) {
      Line line = piece.line();
      if (piece.repeated()) {
        line.ink(x, y).forEach(each -> ink.add(each.accept(Artifact.MAKER)));
        return;
      }
      ink.addAll(line.ink(x, y));
      for (Line.LinkArea link : line.links(x, y)) {
        boolean here = places.destinations().containsKey(link.target());
        if (here || link.target().contains(":")) {
          Rect where = area.upright(link.area());
          links.add(new Folio.Link(link.element(), where, link.target(), link.words()));
        }
      }
    }

    Ink rule(Strip.Stroke rule, long x, long y) {
      Rect area = new Rect(left + x + rule.x(), top + y + rule.y(), rule.width(), rule.height());
      return new Ink.Rule(rule.element(), area, Colour.BLACK);
    }

    private void picture(Plate plate, long x, long y) {
      Rect area = new Rect(x + plate.x(), y - plate.height(), plate.width(), plate.height());
      if (plate.file() != null) {
        ink.add(new Ink.Image(plate.element(), area, plate.file()));
        return;
      }
      int element = plate.element();
      long right = area.right() - HAIRLINE;
      long foot = area.bottom() - HAIRLINE;
      edge(element, new Rect(area.x(), area.y(), area.width(), HAIRLINE));
      edge(element, new Rect(area.x(), foot, area.width(), HAIRLINE));
      edge(element, new Rect(area.x(), area.y(), HAIRLINE, area.height()));
      edge(element, new Rect(right, area.y(), HAIRLINE, area.height()));
    }

    private void edge(int element, Rect area) {
      ink.add(new Ink.Rule(element, area, Colour.BLACK));
    }
  }

  /** Ink that only repeats other ink. */
  private enum Artifact implements Ink.Cases<Ink> {
    MAKER;

    @Override
    public Ink glyphs(Ink.Glyphs g) {
      return new Ink.Glyphs(
          Ink.ARTIFACT,
          g.face(),
          g.size(),
          g.x(),
          g.baseline(),
          g.expansion(),
          g.glyphs(),
          g.advances(),
          g.xOffsets(),
          g.yOffsets(),
          g.text(),
          g.clusters(),
          g.colour());
    }

    @Override
    public Ink rule(Ink.Rule rule) {
      return new Ink.Rule(Ink.ARTIFACT, rule.area(), rule.colour());
    }

    @Override
    public Ink ring(Ink.Ring ring) {
      return new Ink.Ring(
          Ink.ARTIFACT, ring.x(), ring.y(), ring.radius(), ring.weight(), ring.colour());
    }

    @Override
    public Ink image(Ink.Image image) {
      return new Ink.Image(Ink.ARTIFACT, image.area(), image.file());
    }

    @Override
    public Ink turned(Ink.Turned turned) {
      return new Ink.Turned(turned.ink().stream().map(each -> each.accept(this)).toList());
    }

    @Override
    public Ink reading(Ink.Reading reading) {
      return new Ink.Reading(Ink.ARTIFACT);
    }
  }
}

package recto.sink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.Role;
import recto.folio.Side;
import recto.folio.StructureTree;
import recto.font.FontLibrary;
import recto.shape.Feature;
import recto.shape.Features;
import recto.unit.Length;
import recto.unit.Rect;

/** A book set by hand, line by line, with real fonts: what a sink and a reading are tried on. */
public final class SampleBook implements Book {
  public static final long WIDTH = Length.points(432);

  public static final long HEIGHT = Length.points(648);

  public static final long LEFT = Length.points(54);

  public static final long MEASURE = Length.points(312);

  public static final long SIZE = Length.points(11);

  public static final long LEADING = Length.points(13);

  private final HandSetter hand;

  private final List<Element> elements = new ArrayList<>();

  private final List<Folio> folios = new ArrayList<>();

  private final Map<String, Destination> destinations = new TreeMap<>();

  private final List<OutlineEntry> outline = new ArrayList<>();

  private List<Ink> ink = new ArrayList<>();

  private List<Folio.Link> links = new ArrayList<>();

  private BookInfo info =
      new BookInfo(
          "Letters & Papers",
          List.of("Ann Editor", "Ben Editor"),
          "A sample",
          List.of("letters", "sample"),
          "en",
          false,
          "Recto",
          1_735_689_600L,
          Map.of("selection", "d1-d3", "style", "[page]\nwidth = \"6in\""));

  private Folio.Paper paper = Folio.Paper.NONE;

  public SampleBook(FontLibrary library) {
    hand = new HandSetter(library);
  }

  public SampleBook face(String name, boolean isBold, boolean isItalic) {
    hand.face(name, isBold, isItalic);
    return this;
  }

  public SampleBook features(Features set) {
    hand.features(set);
    return this;
  }

  public SampleBook smallCaps() {
    return features(Features.TEXT.with(Feature.SMALL_CAPS));
  }

  public SampleBook language(String tag) {
    hand.language(tag);
    return this;
  }

  public SampleBook size(long points) {
    hand.size(points);
    return this;
  }

  public SampleBook colour(Colour next) {
    hand.colour(next);
    return this;
  }

  /** The paper around the pages that follow. */
  public SampleBook paper(Folio.Paper next) {
    paper = next;
    return this;
  }

  public SampleBook info(BookInfo next) {
    info = next;
    return this;
  }

  public int element(int parent, Role role) {
    return element(Element.of(parent, role));
  }

  public int element(Element element) {
    elements.add(element);
    return elements.size() - 1;
  }

  public SampleBook ink(Ink next) {
    ink.add(next);
    return this;
  }

  public SampleBook rule(int element, long x, long y, long width, long height) {
    return ink(new Ink.Rule(element, new Rect(x, y, width, height), hand.colour()));
  }

  public SampleBook link(int element, Rect area, String target) {
    links.add(new Folio.Link(element, area, target, "to " + target));
    return this;
  }

  public SampleBook destination(String name, long y) {
    destinations.put(name, new Destination(folios.size(), LEFT, y));
    return this;
  }

  public SampleBook outline(int depth, String title, String target) {
    outline.add(new OutlineEntry(depth, title, target));
    return this;
  }

  public SampleBook page(String label) {
    Side side = folios.size() % 2 == 0 ? Side.RECTO : Side.VERSO;
    folios.add(new Folio(folios.size(), label, side, WIDTH, HEIGHT, paper, ink, links));
    ink = new ArrayList<>();
    links = new ArrayList<>();
    return this;
  }

  /**
   * Sets text from {@code x} on at its natural width; words are parted by single spaces.
   *
   * @return where the pen stands at the end
   */
  public long text(int element, String text, long x, long baseline) {
    return text(element, text, x, baseline, 0, 1000);
  }

  /** Sets text over exactly {@code width}, by its spaces. */
  public void justified(
      int element, String text, long x, long baseline, long width, int expansion) {
    long natural = hand.width(text.strip(), expansion);
    int spaces = (int) text.strip().chars().filter(c -> c == ' ').count();
    text(element, text, x, baseline, (double) (width - natural) / spaces, expansion);
  }

  private long text(int element, String text, long x, long baseline, double extra, int expansion) {
    List<Ink.Glyphs> line = hand.set(element, text, x, baseline, extra, expansion);
    ink.addAll(line);
    return x + line.stream().mapToLong(Ink.Glyphs::width).sum();
  }

  /** Sets words that are read from right to left, all in one face, ending at {@code right}. */
  public void fromRight(int element, String text, long right, long baseline) {
    ink.add(hand.fromRight(element, text, right, baseline));
  }

  @Override
  public int pages() {
    return folios.size();
  }

  @Override
  public Folio folio(int index) {
    return folios.get(index);
  }

  @Override
  public StructureTree structure() {
    return new StructureTree(elements);
  }

  @Override
  public Map<String, Destination> destinations() {
    return destinations;
  }

  @Override
  public List<OutlineEntry> outline() {
    return outline;
  }

  @Override
  public BookInfo info() {
    return info;
  }
}

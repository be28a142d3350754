package recto.sink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.Role;
import recto.folio.Side;
import recto.folio.StructureTree;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;
import recto.shape.Feature;
import recto.shape.Features;
import recto.shape.GlyphRun;
import recto.shape.Shaped;
import recto.shape.Shaper;
import recto.shape.WordCache;
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

  private final FontLibrary library;
  private final WordCache words;
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

  /** How the next words are set. */
  private String family = "EB Garamond";

  private boolean bold;
  private boolean italic;
  private Features features = Features.TEXT;
  private String language = "en";
  private long size = SIZE;
  private Colour colour = Colour.BLACK;

  private Folio.Paper paper = Folio.Paper.NONE;

  public SampleBook(FontLibrary library) {
    this.library = library;
    words = new WordCache(new Shaper(library));
  }

  public SampleBook face(String name, boolean isBold, boolean isItalic) {
    family = name;
    bold = isBold;
    italic = isItalic;
    return this;
  }

  public SampleBook features(Features set) {
    features = set;
    return this;
  }

  public SampleBook smallCaps() {
    return features(Features.TEXT.with(Feature.SMALL_CAPS));
  }

  public SampleBook language(String tag) {
    language = tag;
    return this;
  }

  public SampleBook size(long points) {
    size = points;
    return this;
  }

  public SampleBook colour(Colour next) {
    colour = next;
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
    return ink(new Ink.Rule(element, new Rect(x, y, width, height), colour));
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
    long natural = width(text, expansion);
    int spaces = (int) text.strip().chars().filter(c -> c == ' ').count();
    text(element, text, x, baseline, (double) (width - natural) / spaces, expansion);
  }

  private long width(String text, int expansion) {
    int mark = ink.size();
    long width = text(Ink.ARTIFACT, text.strip(), 0, 0, 0, expansion);
    ink.subList(mark, ink.size()).clear();
    return width;
  }

  private long text(int element, String text, long x, long baseline, double extra, int expansion) {
    FontStack stack = stack();
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int spaces = 0;
    while (start < text.length()) {
      int end = text.charAt(start) == ' ' ? start + 1 : wordEnd(text, start);
      Shaped shaped = words.shape(text.substring(start, end), stack, features, language, false);
      boolean space = text.charAt(start) == ' ';
      if (text.startsWith("\u00AD", end - 1)) {
        shaped = words.shape(text.substring(start, end - 1), stack, features, language, false);
      }
      for (GlyphRun run : shaped.runs()) {
        long add = space ? Math.round(++spaces * extra) - Math.round((spaces - 1) * extra) : 0;
        pieces.add(new Piece(run, add, run.text()));
      }
      if (text.startsWith("\u00AD", end - 1)) {
        Shaped hyphen = words.shape("-", stack, features, language, false);
        hyphen.runs().forEach(run -> pieces.add(new Piece(run, 0, "\u00AD")));
      }
      start = end;
    }
    long pen = x;
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && alike(pieces.get(to).run(), pieces.get(from).run())) {
        to++;
      }
      Ink.Glyphs glyphs = join(element, pieces.subList(from, to), pen, baseline, expansion);
      ink.add(glyphs);
      pen += glyphs.width();
      from = to;
    }
    return pen;
  }

  /** Sets words that are read from right to left, all in one face, ending at {@code right}. */
  public void fromRight(int element, String text, long right, long baseline) {
    List<GlyphRun> visual = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.charAt(start) == ' ' ? start + 1 : wordEnd(text, start);
      String word = text.substring(start, end);
      for (GlyphRun run : words.shape(word, stack(), features, language, true).runs()) {
        visual.add(0, run);
        starts.add(0, start + run.start());
      }
      start = end;
    }
    List<Piece> pieces = visual.stream().map(run -> new Piece(run, 0, run.text())).toList();
    Ink.Glyphs joined = join(element, pieces, 0, baseline, 1000);
    int at = 0;
    for (int k = 0; k < visual.size(); k++) {
      for (int cluster : visual.get(k).clusters()) {
        joined.clusters()[at++] = starts.get(k) + cluster;
      }
    }
    ink.add(
        new Ink.Glyphs(
            element,
            joined.face(),
            joined.size(),
            right - joined.width(),
            baseline,
            1000,
            joined.glyphs(),
            joined.advances(),
            joined.xOffsets(),
            joined.yOffsets(),
            text,
            joined.clusters(),
            colour));
  }

  private static int wordEnd(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space;
  }

  private record Piece(GlyphRun run, long extra, String text) {}

  private static boolean alike(GlyphRun one, GlyphRun other) {
    return one.face() == other.face() && one.scale() == other.scale() && one.rise() == other.rise();
  }

  private Ink.Glyphs join(int element, List<Piece> pieces, long x, long baseline, int expansion) {
    int count = pieces.stream().mapToInt(p -> p.run().size()).sum();
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    int[] xOffsets = new int[count];
    int[] yOffsets = new int[count];
    int[] clusters = new int[count];
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      GlyphRun run = piece.run();
      int[] natural = run.advances(size);
      for (int i = 0; i < run.size(); i++) {
        glyphs[at] = run.glyphs()[i];
        advances[at] = (int) (Length.scale(natural[i], expansion, 1000) + piece.extra());
        xOffsets[at] = scaled(run, run.xOffsets(), i);
        yOffsets[at] = scaled(run, run.yOffsets(), i);
        clusters[at] = text.length() + run.clusters()[i];
        at++;
      }
      text.append(piece.text());
    }
    return new Ink.Glyphs(
        element,
        pieces.get(0).run().face(),
        pieces.get(0).run().size(size),
        x,
        baseline,
        expansion,
        glyphs,
        advances,
        xOffsets,
        yOffsets,
        text.toString(),
        clusters,
        colour);
  }

  private int scaled(GlyphRun run, int @Nullable [] offsets, int i) {
    return offsets == null
        ? 0
        : (int) Length.scale(offsets[i], run.size(size), run.face().unitsPerEm());
  }

  private FontStack stack() {
    try {
      return library.stack(family, bold, italic);
    } catch (FontException e) {
      throw new IllegalStateException(e);
    }
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

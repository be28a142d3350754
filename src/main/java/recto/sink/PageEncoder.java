package recto.sink;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.Role;
import recto.unit.Rect;

/** Turns folios into content streams; belongs to one thread at a time. */
final class PageEncoder implements AutoCloseable {
  private static final int NO_ELEMENT = Integer.MIN_VALUE;

  /** How long the arms of a quarter of a circle are, by its radius. */
  private static final double ARM = 4 * (Math.sqrt(2) - 1) / 3;

  /** What the pen takes for granted at the beginning of a page. */
  private static final String PLAIN_STATE = "100 Tz 0 Tw 0 Tc 0 Ts 0 g\n";

  private final List<Element> elements;
  private final ContentBytes out = new ContentBytes();
  private final Fill fill;
  private final TextPen pen;
  private final Squeeze squeeze = Squeeze.ofPages();
  private final Identity identity = new Identity();
  private final Drawing drawing = new Drawing();

  private long width;
  private long height;
  private int current;
  private boolean inText;
  private int[] marks = new int[64];
  private int marked;
  private boolean parted;
  private Map<Integer, String> labels = new TreeMap<>();
  private Map<Integer, Integer> readings = new TreeMap<>();
  private Map<Path, Long> pictures = new HashMap<>();
  private Codes codes = Codes.NONE;

  /** False once the page showed what has no code. */
  private boolean known;

  PageEncoder(List<Element> elements, Colouring colouring) {
    this.elements = elements;
    fill = new Fill(out, colouring);
    pen = new TextPen(out);
  }

  /** The page as it is written in these codes, or null where it shows what has none. */
  @Nullable EncodedPage encode(Folio folio, Codes codes) {
    this.codes = codes;
    known = true;
    out.clear();
    width = folio.width();
    height = folio.height();
    current = NO_ELEMENT;
    inText = false;
    marked = 0;
    parted = false;
    labels = new TreeMap<>();
    readings = new TreeMap<>();
    pictures = new HashMap<>();
    fill.begin();
    pen.begin(height);
    long margin = folio.paper().margin();
    if (margin > 0) {
      out.put("1 0 0 1 ");
      length(margin).put(' ');
      length(margin).put(" cm\n");
    }
    for (Ink ink : folio.ink()) {
      ink.accept(drawing);
      if (!known) {
        return null;
      }
    }
    mark(NO_ELEMENT, false);
    return new EncodedPage(
        folio.label(),
        folio.width(),
        height,
        folio.paper(),
        squeeze.deflate(out.array(), out.length()),
        identity.sum(out.array(), out.length()),
        Arrays.copyOf(marks, marked),
        folio.links(),
        labels,
        readings,
        pictures);
  }

  /**
   * Ends the marked-content sequence that is open and begins that of {@code element}. A sequence
   * lies wholly inside a text object or wholly outside.
   */
  private void mark(int element, boolean text) {
    if (element == current && text == inText && !parted) {
      return;
    }
    parted = false;
    if (current != NO_ELEMENT) {
      out.put("EMC\n");
    }
    if (text) {
      pen.open();
    } else {
      pen.close();
    }
    inText = text;
    current = element;
    if (element >= 0) {
      String type = elements.get(element).role().type();
      out.put('/').put(type).put("<</MCID ").number(marked, 0).put(">>BDC\n");
      if (marked == marks.length) {
        marks = Arrays.copyOf(marks, 2 * marked);
      }
      marks[marked++] = element;
    } else if (element != NO_ELEMENT) {
      out.put(artifact(element));
    }
  }

  private static String artifact(int element) {
    return switch (element) {
      case Ink.HEADER -> "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
      case Ink.MARKS -> "/Artifact<</Type/Page>>BDC\n";
      case Ink.FOOTER -> "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
      default -> "/Artifact BMC\n";
    };
  }

  private ContentBytes length(long length) {
    return out.points(length);
  }

  private ContentBytes point(long x, long y) {
    length(x).put(' ');
    return length(y).put(' ');
  }

  private void colour(int element, Colour colour) {
    if (element == Ink.MARKS) {
      fill.marks();
    } else {
      fill.colour(colour);
    }
  }

  private final class Drawing implements Ink.Cases<Boolean> {
    @Override
    public Boolean glyphs(Ink.Glyphs run) {
      mark(run.element(), true);
      colour(run.element(), run.colour());
      known &= pen.show(run, codes.of(run.face()));
      if (current >= 0 && elements.get(current).role() == Role.LBL) {
        labels.merge(current, run.text(), String::concat);
      }
      return true;
    }

    @Override
    public Boolean rule(Ink.Rule rule) {
      mark(rule.element(), false);
      colour(rule.element(), rule.colour());
      Rect area = rule.area();
      length(area.x()).put(' ');
      length(height - area.bottom()).put(' ');
      length(area.width()).put(' ');
      length(area.height()).put(" re f\n");
      return true;
    }

    /** Four arcs, each as near to a quarter of a circle as a Bézier curve comes. */
    @Override
    public Boolean ring(Ink.Ring ring) {
      mark(ring.element(), false);
      colour(ring.element(), ring.colour());
      long x = ring.x();
      long y = height - ring.y();
      disc(x, y, ring.radius() + ring.weight() / 2);
      disc(x, y, ring.radius() - ring.weight() / 2);
      out.put("f*\n");
      return true;
    }

    private void disc(long x, long y, long r) {
      long arm = Math.round(r * ARM);
      point(x + r, y).put("m\n");
      point(x + r, y + arm);
      point(x + arm, y + r);
      point(x, y + r).put("c\n");
      point(x - arm, y + r);
      point(x - r, y + arm);
      point(x - r, y).put("c\n");
      point(x - r, y - arm);
      point(x - arm, y - r);
      point(x, y - r).put("c\n");
      point(x + arm, y - r);
      point(x + r, y - arm);
      point(x + r, y).put("c h\n");
    }

    @Override
    public Boolean image(Ink.Image image) {
      mark(image.element(), false);
      int number = codes.number(image.file());
      known &= number >= 0;
      Rect area = image.area();
      pictures.merge(image.file(), area.width(), Math::max);
      out.put("q ");
      length(area.width()).put(" 0 0 ");
      length(area.height()).put(' ');
      length(area.x()).put(' ');
      length(height - area.bottom()).put(" cm /I").number(number, 0).put(" Do Q\n");
      return true;
    }

    @Override
    public Boolean turned(Ink.Turned turned) {
      long upright = height;
      mark(NO_ELEMENT, false);
      out.put("q 0 1 -1 0 ");
      length(width).put(" 0 cm\n");
      restart(width);
      for (Ink ink : turned.ink()) {
        ink.accept(this);
      }
      mark(NO_ELEMENT, false);
      out.put("Q\n");
      restart(upright);
      return true;
    }

    @Override
    public Boolean reading(Ink.Reading reading) {
      if (reading.element() >= 0) {
        parted = true;
        readings.putIfAbsent(reading.element(), marked);
      }
      return true;
    }
  }

  /** Begins anew on a page of another height, as that of turned ink. */
  private void restart(long otherHeight) {
    height = otherHeight;
    pen.begin(height);
    out.put(PLAIN_STATE);
  }

  @Override
  public void close() {
    squeeze.close();
  }
}

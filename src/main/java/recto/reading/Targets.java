package recto.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import recto.unit.Rect;

/** Where links and outlines lead (ISO 32000-1, 12.3 and 12.6). */
final class Targets {
  private static final int DEEPEST = 50;
  private static final COSName XYZ = COSName.getPDFName("XYZ");
  private static final COSName FIT_H = COSName.getPDFName("FitH");
  private static final COSName FIT_BH = COSName.getPDFName("FitBH");
  private static final COSName FIT_R = COSName.getPDFName("FitR");

  private final Map<COSDictionary, Integer> pages;
  private final List<Frame> frames;
  private final Map<String, Place> named = new TreeMap<>();

  /**
   * @param pages the index of each page, by identity
   */
  Targets(COSDictionary catalogue, Map<COSDictionary, Integer> pages, List<Frame> frames) {
    this.pages = pages;
    this.frames = frames;
    COSDictionary old = catalogue.getCOSDictionary(COSName.DESTS);
    if (old != null) {
      for (COSName name : old.keySet()) {
        name(name.getName(), old.getDictionaryObject(name));
      }
    }
    COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      tree(names.getCOSDictionary(COSName.DESTS), 0);
    }
  }

  Map<String, Place> named() {
    return named;
  }

  private void tree(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        tree(kid, depth + 1);
      }
    }
    COSArray leaf = node.getCOSArray(COSName.NAMES);
    for (int i = 0; leaf != null && i + 1 < leaf.size(); i += 2) {
      if (leaf.getObject(i) instanceof COSString key) {
        name(key.getString(), leaf.getObject(i + 1));
      }
    }
  }

  private void name(String name, @Nullable COSBase target) {
    COSBase array = target instanceof COSDictionary wrapped ? wrapped.getItem(COSName.D) : target;
    place(array).ifPresent(place -> named.put(name, place));
  }

  /** The place that an explicit destination gives. */
  private Optional<Place> place(@Nullable COSBase target) {
    if (!(target instanceof COSArray array) || array.size() == 0) {
      return Optional.empty();
    }
    Integer page = null;
    COSBase first = array.getObject(0);
    if (first instanceof COSDictionary dictionary) {
      page = pages.get(dictionary);
    } else if (first instanceof COSInteger number && number.intValue() < frames.size()) {
      page = number.intValue();
    }
    if (page == null || page < 0) {
      return Optional.empty();
    }
    Frame frame = frames.get(page);
    COSBase kind = array.size() > 1 ? array.getObject(1) : null;
    long x = 0;
    long y = 0;
    if (XYZ.equals(kind)) {
      x = number(array, 2).map(frame::x).orElse(0L);
      y = number(array, 3).map(frame::y).orElse(0L);
    } else if (FIT_H.equals(kind) || FIT_BH.equals(kind)) {
      y = number(array, 2).map(frame::y).orElse(0L);
    } else if (FIT_R.equals(kind)) {
      x = number(array, 2).map(frame::x).orElse(0L);
      y = number(array, 5).map(frame::y).orElse(0L);
    }
    return Optional.of(new Place(page, x, y));
  }

  private static Optional<Double> number(COSArray array, int at) {
    return at < array.size() && array.getObject(at) instanceof COSNumber number
        ? Optional.of((double) number.floatValue())
        : Optional.empty();
  }

  /** The link of an annotation. */
  ReadLink link(COSDictionary annotation, Frame frame) {
    String target = "";
    boolean url = false;
    Optional<Place> place = Optional.empty();
    COSBase destination = annotation.getDictionaryObject(COSName.DEST);
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (destination == null && action != null) {
      COSName kind = action.getCOSName(COSName.S);
      if (COSName.URI.equals(kind)) {
        target = action.getString(COSName.URI, "");
        url = true;
      } else {
        destination = action.getDictionaryObject(COSName.D);
      }
    }
    if (!url) {
      target = nameOf(destination);
      place = resolve(destination);
    }
    String description = annotation.getString(COSName.CONTENTS, "");
    return new ReadLink(area(annotation, frame), target, url, place, description);
  }

  private static Rect area(COSDictionary annotation, Frame frame) {
    COSArray rect = annotation.getCOSArray(COSName.RECT);
    return rect == null || rect.size() < 4
        ? new Rect(0, 0, 0, 0)
        : frame.rect(new PDRectangle(rect));
  }

  private static String nameOf(@Nullable COSBase destination) {
    if (destination instanceof COSString string) {
      return string.getString();
    }
    return destination instanceof COSName name ? name.getName() : "";
  }

  private Optional<Place> resolve(@Nullable COSBase destination) {
    String name = nameOf(destination);
    return name.isEmpty() ? place(destination) : Optional.ofNullable(named.get(name));
  }

  List<OutlineLine> outline(COSDictionary catalogue) {
    List<OutlineLine> lines = new ArrayList<>();
    COSDictionary root = catalogue.getCOSDictionary(COSName.OUTLINES);
    if (root != null) {
      lines(root.getCOSDictionary(COSName.FIRST), 0, lines);
    }
    return lines;
  }

  private void lines(@Nullable COSDictionary first, int depth, List<OutlineLine> lines) {
    int most = pages.size() * 1000 + 1000;
    for (COSDictionary item = first;
        item != null && depth < DEEPEST && lines.size() < most;
        item = item.getCOSDictionary(COSName.NEXT)) {
      COSBase destination = item.getDictionaryObject(COSName.DEST);
      COSDictionary action = item.getCOSDictionary(COSName.A);
      if (destination == null && action != null) {
        destination = action.getDictionaryObject(COSName.D);
      }
      lines.add(new OutlineLine(depth, item.getString(COSName.TITLE, ""), resolve(destination)));
      lines(item.getCOSDictionary(COSName.FIRST), depth + 1, lines);
    }
  }
}

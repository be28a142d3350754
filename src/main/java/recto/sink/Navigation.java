package recto.sink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import recto.folio.Book;
import recto.folio.Folio;
import recto.unit.Rect;

/** What leads to places: named destinations, the outline, links (ISO 32000-1, 12.3 and 12.5). */
final class Navigation {
  private static final int PRINTED = 4;

  private Navigation() {}

  /**
   * @param pages as they were written, with their dictionaries
   */
  static COSDictionary destinations(
      Map<String, Book.Destination> destinations, List<WrittenPage> pages) {
    Map<String, COSArray> arrays = new TreeMap<>();
    destinations.forEach(
        (name, place) -> {
          WrittenPage page = pages.get(place.page());
          arrays.put(
              name,
              Cos.array(
                  page.dictionary(),
                  Cos.name("XYZ"),
                  Cos.points(page.x(place.x())),
                  Cos.points(page.y(place.y())),
                  COSNull.NULL));
        });
    return Trees.names(arrays);
  }

  /** The outline, open at its outermost depth only. */
  static COSDictionary outline(List<Book.OutlineEntry> entries) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    Deque<COSDictionary> path = new ArrayDeque<>();
    path.push(root);
    for (Book.OutlineEntry entry : entries) {
      while (path.size() > entry.depth() + 1) {
        path.pop();
      }
      COSDictionary parent = path.element();
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, Cos.text(entry.title()));
      item.setItem(COSName.PARENT, parent);
      item.setItem(COSName.DEST, Cos.text(entry.target()));
      COSDictionary before = parent.getCOSDictionary(COSName.LAST);
      if (before == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        before.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, before);
      }
      parent.setItem(COSName.LAST, item);
      int kids = Math.abs(parent.getInt(COSName.COUNT, 0)) + 1;
      parent.setInt(COSName.COUNT, parent == root ? kids : -kids);
      path.push(item);
    }
    return root;
  }

  static COSDictionary link(Folio.Link link, WrittenPage page) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, Cos.name("Link"));
    Rect area = link.area();
    annotation.setItem(
        COSName.RECT,
        Cos.array(
            Cos.points(page.x(area.x())),
            Cos.points(page.y(area.bottom())),
            Cos.points(page.x(area.right())),
            Cos.points(page.y(area.y()))));
    annotation.setInt(COSName.F, PRINTED);
    annotation.setItem(COSName.BORDER, Cos.array(Cos.integer(0), Cos.integer(0), Cos.integer(0)));
    annotation.setItem(COSName.CONTENTS, Cos.text(link.description()));
    if (isUrl(link.target())) {
      COSDictionary action = Cos.inner();
      action.setItem(COSName.S, COSName.URI);
      action.setItem(COSName.URI, Cos.text(link.target()));
      annotation.setItem(COSName.A, action);
    } else {
      annotation.setItem(COSName.DEST, Cos.text(link.target()));
    }
    return annotation;
  }

  /** True for a target with a scheme, as in "https://…" or "mailto:…". */
  private static boolean isUrl(String target) {
    return target.matches("(?si)[a-z][a-z0-9+.-]*://.*|mailto:.*");
  }
}

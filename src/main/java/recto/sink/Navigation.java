package recto.sink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final Pattern URL = Pattern.compile("(?si)[a-z][a-z0-9+.-]*://.*|mailto:.*");

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

  /**
   * Puts the annotation of a link.
   *
   * @param key of the annotation in the structure's parent tree
   */
  static void link(Folio.Link link, WrittenPage page, int key, ContentBytes out) {
    Rect area = link.area();
    out.put("<</Type/Annot/Subtype/Link/Rect[");
    out.points(page.x(area.x())).put(' ').points(page.y(area.bottom())).put(' ');
    out.points(page.x(area.right())).put(' ').points(page.y(area.y())).put(']');
    out.put("/F ").number(PRINTED, 0).put("/Border[0 0 0]/Contents").string(link.description());
    if (isUrl(link.target())) {
      out.put("/A<</S/URI/URI").string(link.target()).put(">>");
    } else {
      out.put("/Dest").string(link.target());
    }
    out.put("/StructParent ").number(key, 0).put(">>");
  }

  /** True for a target with a scheme, as in "https://…" or "mailto:…". */
  private static boolean isUrl(String target) {
    return URL.matcher(target).matches();
  }
}

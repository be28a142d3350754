package recto.sink;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.folio.Folio;
import recto.unit.Rect;

/** What leads to places: named destinations, the outline, links (ISO 32000-1, 12.3 and 12.5). */
final class Navigation {
  private Navigation() {}

  /**
   * Writes the tree of named destinations.
   *
   * @param firstPage the number of the first page's object; the others follow it
   * @param heights of the pages, in scaled points
   * @return the number of the tree's root
   */
  static int destinations(
      PdfFile file, Map<String, Book.Destination> destinations, int firstPage, List<Long> heights)
      throws IOException {
    return Trees.names(
        file,
        destinations,
        (out, place) -> {
          out.put('[').reference(firstPage + place.page()).put("/XYZ ").points(place.x()).put(' ');
          out.points(heights.get(place.page()) - place.y()).put(" null]");
        });
  }

  /**
   * Writes the outline, open at its outermost depth only.
   *
   * @return the number of its root
   */
  static int outline(PdfFile file, List<Book.OutlineEntry> entries) throws IOException {
    OutlineItem root = new OutlineItem(file.reserve(), null);
    List<OutlineItem> items = new ArrayList<>();
    Deque<OutlineItem> path = new ArrayDeque<>(List.of(root));
    for (Book.OutlineEntry entry : entries) {
      while (path.size() > entry.depth() + 1) {
        path.pop();
      }
      OutlineItem item = new OutlineItem(file.reserve(), path.element());
      path.element().add(item);
      items.add(item);
      path.push(item);
    }
    ContentBytes out = file.object(root.number).put("<</Type/Outlines");
    root.writeKids(out, 1);
    out.put(">>");
    for (int i = 0; i < items.size(); i++) {
      out = file.object(items.get(i).number).put("<</Title").text(entries.get(i).title());
      out.put("/Dest").text(entries.get(i).target());
      items.get(i).write(out);
      out.put(">>");
    }
    return root.number;
  }

  /** An item of the outline among its neighbours. */
  private static final class OutlineItem {
    private final int number;
    private final @Nullable OutlineItem parent;
    private final List<OutlineItem> kids = new ArrayList<>();
    private int before;
    private int after;

    OutlineItem(int number, @Nullable OutlineItem parent) {
      this.number = number;
      this.parent = parent;
    }

    void add(OutlineItem kid) {
      if (!kids.isEmpty()) {
        OutlineItem last = kids.get(kids.size() - 1);
        last.after = kid.number;
        kid.before = last.number;
      }
      kids.add(kid);
    }

    void write(ContentBytes out) {
      if (parent != null) {
        out.put("/Parent ").reference(parent.number);
      }
      if (before > 0) {
        out.put("/Prev ").reference(before);
      }
      if (after > 0) {
        out.put("/Next ").reference(after);
      }
      writeKids(out, -1);
    }

    /** Writes first, last and count; the count is negative where the kids are not shown. */
    void writeKids(ContentBytes out, int sign) {
      if (!kids.isEmpty()) {
        out.put("/First ").reference(kids.get(0).number);
        out.put("/Last ").reference(kids.get(kids.size() - 1).number);
        out.put("/Count ").number(sign * (long) kids.size(), 0);
      }
    }
  }

  /**
   * Writes a link.
   *
   * @param key of its structure element in the parent tree, -1 where it has none
   */
  static void link(ContentBytes out, Folio.Link link, long pageHeight, int key) {
    Rect area = link.area();
    out.put("<</Type/Annot/Subtype/Link/Rect[").points(area.x()).put(' ');
    out.points(pageHeight - area.bottom()).put(' ').points(area.right()).put(' ');
    out.points(pageHeight - area.y()).put("]/F 4/Border[0 0 0]/Contents");
    out.text(link.description());
    if (isUrl(link.target())) {
      out.put("/A<</S/URI/URI").text(link.target()).put(">>");
    } else {
      out.put("/Dest").text(link.target());
    }
    if (key >= 0) {
      out.put("/StructParent ").number(key, 0);
    }
    out.put(">>");
  }

  /** True for a target with a scheme, as in "https://…" or "mailto:…". */
  private static boolean isUrl(String target) {
    int colon = target.indexOf(':');
    return colon > 0
        && (target.startsWith("//", colon + 1) || target.startsWith("mailto:"))
        && target
            .chars()
            .limit(colon)
            .allMatch(c -> Character.isLetterOrDigit(c) || "+.-".indexOf(c) >= 0);
  }
}

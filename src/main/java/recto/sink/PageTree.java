package recto.sink;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The tree of pages, balanced so that a reader finds one page without reading all (ISO 32000-1,
 * 7.7.3).
 */
final class PageTree {
  private static final int KIDS = 32;

  private PageTree() {}

  static COSDictionary of(List<COSDictionary> pages) {
    List<COSDictionary> level = nodes(pages);
    while (level.size() > 1) {
      level = nodes(level);
    }
    return level.get(0);
  }

  private static List<COSDictionary> nodes(List<COSDictionary> below) {
    List<COSDictionary> nodes = new ArrayList<>();
    for (int from = 0; from == 0 || from < below.size(); from += KIDS) {
      COSDictionary node = new COSDictionary();
      COSArray kids = Cos.array();
      int pages = 0;
      for (COSDictionary kid : below.subList(from, Math.min(from + KIDS, below.size()))) {
        kids.add(kid);
        kid.setItem(COSName.PARENT, node);
        pages += kid.getInt(COSName.COUNT, 1);
      }
      node.setItem(COSName.TYPE, COSName.PAGES);
      node.setItem(COSName.KIDS, kids);
      node.setInt(COSName.COUNT, pages);
      nodes.add(node);
    }
    return nodes;
  }
}

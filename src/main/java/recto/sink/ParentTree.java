package recto.sink;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The number tree that leads from each marked content of a page, and from each annotation, to the
 * structure element it belongs to (ISO 32000-1, 14.7.4.4). Pages have the first keys, annotations
 * the next.
 */
final class ParentTree {
  /** Entries in one leaf, and leaves in a piece. */
  private static final int LEAF = 48;

  private static final int PIECE = 4;

  private final Shown shown;
  private final IntUnaryOperator holders;
  private final int leaves;
  private final int firstLeaf;

  /**
   * @param holders gives the number of the object to which what an element shows belongs
   */
  ParentTree(Shown shown, PdfFile file, IntUnaryOperator holders) {
    this.shown = shown;
    this.holders = holders;
    leaves = (keys() + LEAF - 1) / LEAF;
    firstLeaf = file.numbers(leaves);
  }

  int keys() {
    return shown.pages().size() + shown.annotations().size();
  }

  COSDictionary root() {
    COSArray kids = Cos.array();
    for (int leaf = 0; leaf < leaves; leaf++) {
      kids.add(Cos.reference(firstLeaf + leaf));
    }
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.KIDS, kids);
    return root;
  }

  /** In how many pieces it is written. */
  int pieces() {
    return (leaves + PIECE - 1) / PIECE;
  }

  /** Writes one piece of it. */
  void write(int piece, ObjectText text) {
    for (int leaf = piece * PIECE; leaf < Math.min((piece + 1) * PIECE, leaves); leaf++) {
      int from = leaf * LEAF;
      int to = Math.min(from + LEAF, keys());
      ContentBytes out = text.begin(firstLeaf + leaf);
      out.put("<</Limits[").number(from, 0).put(' ').number(to - 1, 0).put("]/Nums[");
      for (int key = from; key < to; key++) {
        out.number(key, 0);
        entry(key, out);
      }
      out.put("]>>");
    }
  }

  private void entry(int key, ContentBytes out) {
    int pages = shown.pages().size();
    if (key < pages) {
      out.put('[');
      for (int element : shown.marks(key)) {
        out.reference(holders.applyAsInt(element)).put(' ');
      }
      out.put(']');
      return;
    }
    List<Shown.Annotation> annotations = shown.annotations();
    int element = annotations.get(key - pages).link().element();
    out.put(' ').reference(holders.applyAsInt(element)).put(' ');
  }
}

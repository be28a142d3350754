package recto.sink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Name trees (ISO 32000-1, 7.9.6), two levels deep. */
final class Trees {
  /** Entries in one leaf. */
  private static final int LEAF = 48;

  private Trees() {}

  /** A tree from names to values, sorted as bytes. */
  static COSDictionary names(Map<String, ? extends COSBase> values) {
    List<Entry> entries = new ArrayList<>();
    values.forEach((name, value) -> entries.add(new Entry(Cos.text(name), value)));
    entries.sort((a, b) -> Arrays.compareUnsigned(a.key().getBytes(), b.key().getBytes()));
    return tree(entries);
  }

  private record Entry(COSString key, COSBase value) {}

  private static COSDictionary tree(List<Entry> entries) {
    COSDictionary root = new COSDictionary();
    if (entries.size() <= LEAF) {
      root.setItem(COSName.NAMES, leaf(entries));
      return root;
    }
    COSArray kids = Cos.array();
    for (int from = 0; from < entries.size(); from += LEAF) {
      List<Entry> part = entries.subList(from, Math.min(from + LEAF, entries.size()));
      COSDictionary kid = new COSDictionary();
      kid.setItem(COSName.LIMITS, Cos.array(part.get(0).key(), part.get(part.size() - 1).key()));
      kid.setItem(COSName.NAMES, leaf(part));
      kids.add(kid);
    }
    root.setItem(COSName.KIDS, kids);
    return root;
  }

  private static COSArray leaf(List<Entry> entries) {
    COSArray leaf = Cos.array();
    for (Entry entry : entries) {
      leaf.add(entry.key());
      leaf.add(entry.value());
    }
    return leaf;
  }
}

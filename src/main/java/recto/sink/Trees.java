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

/** Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7), two levels deep. */
final class Trees {
  /** Entries in one leaf. */
  private static final int LEAF = 48;

  private Trees() {}

  /** A tree from names to values, sorted as bytes. */
  static COSDictionary names(Map<String, ? extends COSBase> values) {
    List<Entry> entries = new ArrayList<>();
    values.forEach((name, value) -> entries.add(new Entry(Cos.text(name), value)));
    entries.sort((a, b) -> Arrays.compareUnsigned(a.bytes(), b.bytes()));
    return tree(COSName.NAMES, entries);
  }

  /** A tree in which number {@code i} leads to value {@code i}. */
  static COSDictionary numbers(List<? extends COSBase> values) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      entries.add(new Entry(Cos.integer(i), values.get(i)));
    }
    return tree(COSName.NUMS, entries);
  }

  private record Entry(COSBase key, COSBase value) {
    byte[] bytes() {
      return key instanceof COSString string ? string.getBytes() : new byte[0];
    }
  }

  private static COSDictionary tree(COSName kind, List<Entry> entries) {
    COSDictionary root = new COSDictionary();
    if (entries.size() <= LEAF) {
      root.setItem(kind, leaf(entries));
      return root;
    }
    COSArray kids = Cos.array();
    for (int from = 0; from < entries.size(); from += LEAF) {
      List<Entry> part = entries.subList(from, Math.min(from + LEAF, entries.size()));
      COSDictionary kid = new COSDictionary();
      kid.setItem(COSName.LIMITS, Cos.array(part.get(0).key(), part.get(part.size() - 1).key()));
      kid.setItem(kind, leaf(part));
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

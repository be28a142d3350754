package recto.sink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7), two levels deep. */
final class Trees {
  /** Entries in one leaf. */
  private static final int LEAF = 48;

  private Trees() {}

  /**
   * Writes a tree from names to values, sorted as bytes.
   *
   * @param writer writes a value
   * @return the number of its root
   */
  static <T> int names(PdfFile file, Map<String, T> values, BiConsumer<ContentBytes, T> writer)
      throws IOException {
    List<String> names = new ArrayList<>(values.keySet());
    names.sort(
        (a, b) -> Arrays.compareUnsigned(ContentBytes.textBytes(a), ContentBytes.textBytes(b)));
    return tree(
        file,
        "/Names",
        names.size(),
        (out, i) -> out.text(names.get(i)),
        (out, i) -> {
          T value = values.get(names.get(i));
          if (value != null) {
            writer.accept(out, value);
          }
        });
  }

  /**
   * Writes a tree in which the numbers from 0 on lead to values.
   *
   * @param writer writes the value of a number
   * @return the number of its root
   */
  static int numbers(PdfFile file, int count, BiConsumer<ContentBytes, Integer> writer)
      throws IOException {
    return tree(file, "/Nums", count, (out, i) -> out.number(i, 0), writer);
  }

  private static int tree(
      PdfFile file,
      String kind,
      int count,
      BiConsumer<ContentBytes, Integer> key,
      BiConsumer<ContentBytes, Integer> value)
      throws IOException {
    int root = file.reserve();
    int leaves = (count + LEAF - 1) / LEAF;
    int first = file.reserve(leaves);
    ContentBytes out = file.object(root).put("<</Kids[");
    for (int leaf = 0; leaf < leaves; leaf++) {
      out.reference(first + leaf).put(' ');
    }
    out.put("]>>");
    for (int leaf = 0; leaf < leaves; leaf++) {
      int from = leaf * LEAF;
      int to = Math.min(from + LEAF, count);
      out = file.object(first + leaf).put("<</Limits[");
      key.accept(out, from);
      key.accept(out.put(' '), to - 1);
      out.put(']').put(kind).put('[');
      for (int i = from; i < to; i++) {
        key.accept(out, i);
        value.accept(out.put(' '), i);
        out.put(' ');
      }
      out.put("]>>");
    }
    return root;
  }
}

package recto.sink;

import org.jspecify.annotations.Nullable;

/** What the codes of a subset font say, as a CMap (ISO 32000-1, 9.10.3). */
final class ToUnicode {
  /** Entries in one block, by the CMap specification. */
  private static final int BLOCK = 100;

  private ToUnicode() {}

  static byte[] stream(@Nullable GlyphUse[] codes) {
    int count = 0;
    for (GlyphUse use : codes) {
      count += use == null ? 0 : 1;
    }
    ContentBytes out = new ContentBytes();
    out.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    out.put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.put("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
    int done = 0;
    for (int code = 0; code < codes.length; code++) {
      GlyphUse use = codes[code];
      if (use == null) {
        continue;
      }
      if (done % BLOCK == 0) {
        out.number(Math.min(BLOCK, count - done), 0).put(" beginbfchar\n");
      }
      out.put('<').hex(code, 2).put("> <");
      for (int i = 0; i < use.text().length(); i++) {
        out.hex(use.text().charAt(i), 4);
      }
      out.put(">\n");
      done++;
      if (done % BLOCK == 0 || done == count) {
        out.put("endbfchar\n");
      }
    }
    out.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return out.copy();
  }
}

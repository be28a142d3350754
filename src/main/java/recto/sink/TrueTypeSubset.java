package recto.sink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file with only the glyphs that are used, reached by one-byte codes.
 *
 * <p>It holds the tables that ISO 32000-1, 9.9 asks for in a simple font: head, hhea, maxp, hmtx,
 * loca, glyf and, where they are, the programs for instructions; and a cmap in the two forms that
 * readers look for in a symbolic font (1,0 and 3,0). The parts of composite glyphs come along.
 */
final class TrueTypeSubset {
  private static final int ARGS_ARE_WORDS = 0x1;
  private static final int HAS_SCALE = 0x8;
  private static final int MORE_COMPONENTS = 0x20;
  private static final int HAS_X_AND_Y_SCALE = 0x40;
  private static final int HAS_TWO_BY_TWO = 0x80;

  private final Sfnt font;
  private final ByteBuffer loca;
  private final ByteBuffer glyf;
  private final boolean longOffsets;

  /** New numbers of the font's glyphs, in the order of the new numbers. */
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

  TrueTypeSubset(Sfnt font) throws IOException {
    this.font = font;
    loca = font.table("loca");
    glyf = font.table("glyf");
    longOffsets = font.table("head").getShort(50) != 0;
  }

  /**
   * The font file in which code {@code i} shows glyph {@code glyphs[i]} of the whole font.
   *
   * @param glyphs 256 glyph numbers, 0 for codes without a glyph
   */
  byte[] file(int[] glyphs) throws IOException {
    numbers.clear();
    number(0);
    for (int glyph : glyphs) {
      number(glyph);
    }
    List<byte[]> outlines = outlines();
    TreeMap<String, byte[]> tables = new TreeMap<>();
    for (String name : new String[] {"cvt ", "fpgm", "prep"}) {
      if (font.has(name)) {
        tables.put(name, bytes(font.table(name)));
      }
    }
    tables.put("cmap", cmap(glyphs));
    putGlyphs(tables, outlines);
    tables.put("hmtx", metrics());
    tables.put("head", patched("head", 50, 1));
    tables.put("hhea", patched("hhea", 34, numbers.size()));
    tables.put("maxp", patched("maxp", 4, numbers.size()));
    return Sfnt.file(tables);
  }

  private int number(int glyph) {
    return numbers.computeIfAbsent(glyph, g -> numbers.size());
  }

  /** The outlines in their new order; adds the parts of composite glyphs to {@link #numbers}. */
  private List<byte[]> outlines() throws IOException {
    List<byte[]> outlines = new ArrayList<>();
    List<Integer> order = new ArrayList<>(numbers.keySet());
    for (int i = 0; i < order.size(); i++) {
      byte[] outline = outline(order.get(i));
      int before = numbers.size();
      renumberParts(outline);
      if (numbers.size() > before) {
        numbers.keySet().stream().skip(before).forEach(order::add);
      }
      outlines.add(outline);
    }
    return outlines;
  }

  private byte[] outline(int glyph) throws IOException {
    if (glyph < 0 || glyph >= font.glyphs()) {
      throw new IOException("the font has no glyph " + glyph);
    }
    int from = offset(glyph);
    byte[] outline = new byte[offset(glyph + 1) - from];
    glyf.get(from, outline);
    return outline;
  }

  private int offset(int glyph) {
    return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
  }

  private void renumberParts(byte[] outline) {
    ByteBuffer buffer = ByteBuffer.wrap(outline);
    if (outline.length < 10 || buffer.getShort(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = buffer.getShort(at);
      int part = Short.toUnsignedInt(buffer.getShort(at + 2));
      buffer.putShort(at + 2, (short) number(part));
      at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2);
      if ((flags & HAS_SCALE) != 0) {
        at += 2;
      } else if ((flags & HAS_X_AND_Y_SCALE) != 0) {
        at += 4;
      } else if ((flags & HAS_TWO_BY_TWO) != 0) {
        at += 8;
      }
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private static void putGlyphs(Map<String, byte[]> tables, List<byte[]> outlines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteBuffer offsets = ByteBuffer.allocate(4 * (outlines.size() + 1));
    for (byte[] outline : outlines) {
      offsets.putInt(all.size());
      all.writeBytes(outline);
      while (all.size() % 4 != 0) {
        all.write(0);
      }
    }
    offsets.putInt(all.size());
    tables.put("glyf", all.toByteArray());
    tables.put("loca", offsets.array());
  }

  private byte[] metrics() throws IOException {
    ByteBuffer metrics = ByteBuffer.allocate(4 * numbers.size());
    for (int glyph : numbers.keySet()) {
      metrics.putShort((short) font.advance(glyph)).putShort(font.bearing(glyph));
    }
    return metrics.array();
  }

  private byte[] patched(String name, int at, int value) throws IOException {
    byte[] table = bytes(font.table(name));
    ByteBuffer.wrap(table).putShort(at, (short) value);
    if (name.equals("head")) {
      ByteBuffer.wrap(table).putInt(8, 0);
    }
    return table;
  }

  /** Format 0 for platform 1, encoding 0; format 4 over F000 to F0FF for platform 3, encoding 0. */
  private byte[] cmap(int[] glyphs) {
    ByteBuffer cmap = ByteBuffer.allocate(20 + 262 + 32 + 512);
    cmap.putShort((short) 0).putShort((short) 2);
    cmap.putShort((short) 1).putShort((short) 0).putInt(20);
    cmap.putShort((short) 3).putShort((short) 0).putInt(20 + 262);
    cmap.putShort((short) 0).putShort((short) 262).putShort((short) 0);
    for (int glyph : glyphs) {
      cmap.put((byte) (glyph == 0 ? 0 : number(glyph)));
    }
    cmap.putShort((short) 4).putShort((short) (32 + 512)).putShort((short) 0);
    cmap.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0);
    cmap.putShort((short) 0xF0FF).putShort((short) 0xFFFF).putShort((short) 0);
    cmap.putShort((short) 0xF000).putShort((short) 0xFFFF);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 4).putShort((short) 0);
    for (int glyph : glyphs) {
      cmap.putShort((short) (glyph == 0 ? 0 : number(glyph)));
    }
    return cmap.array();
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
  }
}

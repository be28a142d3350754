package recto.sink;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** A font file as its tables (the OpenType specification, "Font file"). */
final class Sfnt {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int TRUETYPE = 0x00010000;
  private static final int CHECKSUM = 0xB1B0AFBA;

  private final String name;
  private final Map<String, ByteBuffer> tables = new HashMap<>();
  private final int metrics;

  /**
   * @param name what messages call the font
   * @throws IOException where {@code file} is no font
   */
  Sfnt(String name, byte[] file) throws IOException {
    this.name = name;
    try {
      ByteBuffer buffer = ByteBuffer.wrap(file);
      int count = buffer.getShort(4);
      for (int i = 0; i < count; i++) {
        int entry = DIRECTORY + ENTRY * i;
        String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
        int offset = buffer.getInt(entry + 8);
        tables.put(tag, buffer.slice(offset, buffer.getInt(entry + 12)));
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new IOException("the font file of " + name + " is damaged", e);
    }
    metrics = Short.toUnsignedInt(table("hhea").getShort(34));
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  ByteBuffer table(String tag) throws IOException {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IOException("the font " + name + " has no table \"" + tag.strip() + "\"");
    }
    return table;
  }

  int glyphs() throws IOException {
    return Short.toUnsignedInt(table("maxp").getShort(4));
  }

  int advance(int glyph) throws IOException {
    int last = Math.min(glyph, metrics - 1);
    return Short.toUnsignedInt(table("hmtx").getShort(4 * last));
  }

  /** The left side bearing of a glyph. */
  short bearing(int glyph) throws IOException {
    int at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
    return table("hmtx").getShort(at);
  }

  /** A TrueType file of these tables, with its checksums. */
  static byte[] file(SortedMap<String, byte[]> tables) {
    int size = DIRECTORY + ENTRY * tables.size();
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(TRUETYPE).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int at = DIRECTORY + ENTRY * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      file.put(at, table);
      file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, table.length)).putInt(at).putInt(table.length);
      if (entry.getKey().equals("head")) {
        head = at;
      }
      at += table.length + 3 & ~3;
    }
    file.putInt(head + 8, CHECKSUM - sum(file, 0, size));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}

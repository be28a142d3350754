package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A PDF 1.7 file in the making: objects are numbered ahead and written when they are known, each
 * once; what is written needs no more memory than its place. Objects without a stream are packed
 * into object streams, and a cross-reference stream ends the file (ISO 32000-1, 7.5.8).
 */
final class PdfFile {
  private static final int ROW = 7;

  private final OutputStream out;
  private final Squeeze squeeze;
  private final MessageDigest digest = Digests.sha256();
  private final ContentBytes line = new ContentBytes();
  private ObjectPack pack = new ObjectPack();
  private long offset;

  /**
   * For each object its kind, and where it is: an offset, or a pack's number and its index in it.
   */
  private byte[] kinds = new byte[1 << 12];

  private int[] places = new int[1 << 12];
  private short[] indexes = new short[1 << 12];
  private int next = 1;

  PdfFile(OutputStream out, Squeeze squeeze) throws IOException {
    this.out = out;
    this.squeeze = squeeze;
    indexes[0] = -1;
    line.put("%PDF-1.7\n%").put(0xE2).put(0xE3).put(0xCF).put(0xD3).put('\n');
    send();
  }

  /** The number of a new object. */
  int reserve() {
    return reserve(1);
  }

  /** The first of {@code count} numbers of new objects. */
  int reserve(int count) {
    int first = next;
    next += count;
    if (next > kinds.length) {
      int size = Math.max(next, 2 * kinds.length);
      kinds = Arrays.copyOf(kinds, size);
      places = Arrays.copyOf(places, size);
      indexes = Arrays.copyOf(indexes, size);
    }
    return first;
  }

  /** Begins an object without a stream; its body is what is written to the result next. */
  ContentBytes object(int number) throws IOException {
    if (pack.count() == ObjectPack.MOST) {
      put(pack.close(squeeze));
      pack = new ObjectPack();
    }
    return pack.object(number);
  }

  /** Puts objects into the file that were packed elsewhere. */
  void put(ObjectPack.Closed closed) throws IOException {
    int number = reserve();
    for (int i = 0; i < closed.numbers().length; i++) {
      locate(closed.numbers()[i], 2, number, i);
    }
    String entries = "/Type/ObjStm/N " + closed.numbers().length + "/First " + closed.first();
    writeStream(number, entries + "/Filter/FlateDecode", closed.deflated());
    digest.update(closed.digest());
  }

  /**
   * Writes an object with a stream.
   *
   * @param entries of its dictionary, without the length
   * @param bytes as they stand in the file
   * @param content what the file's identifier is made from in place of the bytes
   */
  void stream(int number, String entries, byte[] bytes, byte[] content) throws IOException {
    writeStream(number, entries, bytes);
    digest.update(content);
  }

  private void writeStream(int number, String entries, byte[] bytes) throws IOException {
    begin(number);
    line.put("<<").put(entries).put("/Length ").number(bytes.length, 0);
    line.put(">>\nstream\n");
    send();
    out.write(bytes);
    offset += bytes.length;
    line.put("\nendstream\nendobj\n");
    send();
  }

  /** Ends the file. */
  void finish(int catalogue, int information) throws IOException {
    if (pack.count() > 0) {
      put(pack.close(squeeze));
    }
    byte[] identifier = Arrays.copyOf(digest.digest(), 16);
    int number = reserve();
    long start = offset;
    locate(number, 1, (int) offset, 0);
    ByteBuffer rows = ByteBuffer.allocate((ROW + 1) * next);
    byte[] before = new byte[ROW];
    byte[] row = new byte[ROW];
    for (int object = 0; object < next; object++) {
      ByteBuffer.wrap(row).put(kinds[object]).putInt(places[object]).putShort(indexes[object]);
      rows.put((byte) 2);
      for (int i = 0; i < ROW; i++) {
        rows.put((byte) (row[i] - before[i]));
      }
      System.arraycopy(row, 0, before, 0, ROW);
    }
    ContentBytes entries = new ContentBytes();
    entries.put("/Type/XRef/Size ").number(next, 0).put("/W[1 4 2]/Root ").reference(catalogue);
    entries.put("/Info ").reference(information).put("/ID[");
    for (int i = 0; i < 2; i++) {
      entries.put('<');
      for (byte value : identifier) {
        entries.hex(Byte.toUnsignedInt(value), 2);
      }
      entries.put('>');
    }
    entries.put("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ").number(ROW, 0);
    entries.put(">>");
    writeStream(number, entries.toString(), squeeze.deflate(rows.array()));
    line.put("startxref\n").number(start, 0).put("\n%%EOF\n");
    send();
  }

  private void begin(int number) {
    locate(number, 1, (int) offset, 0);
    line.number(number, 0).put(" 0 obj\n");
  }

  private void locate(int number, int kind, int place, int index) {
    kinds[number] = (byte) kind;
    places[number] = place;
    indexes[number] = (short) index;
  }

  private void send() throws IOException {
    out.write(line.array(), 0, line.length());
    offset += line.length();
    line.clear();
  }
}

package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * The file as a row of objects and the table that says where each stands (ISO 32000-1, 7.5). What
 * is put in is written at once.
 */
final class PdfFile {
  /** Bytes that mark the file as binary for those who move it. */
  private static final String BINARY = "%\u00F6\u00E4\u00FC\u00DF\n";

  private static final int IN_STREAM = 2;
  private static final int AT_OFFSET = 1;

  private final OutputStream out;
  private final boolean streams;
  private final ContentBytes text = new ContentBytes();
  private long length;

  /** The number that comes next, and for each before it how and where the object is found. */
  private int next = 1;

  private byte[] kinds = new byte[1 << 10];
  private long[] places = new long[1 << 10];
  private int[] indices = new int[1 << 10];

  /**
   * @param version of PDF that the head names
   * @param streams true where objects may stand in object streams
   */
  PdfFile(OutputStream out, float version, boolean streams) throws IOException {
    this.out = out;
    this.streams = streams;
    text.put(String.format(Locale.ROOT, "%%PDF-%.1f\n", version)).put(BINARY);
    flush();
  }

  /** True where objects may stand in object streams. */
  boolean streams() {
    return streams;
  }

  /** A number for an object that is still to come. */
  int number() {
    return numbers(1);
  }

  /** The first of so many numbers that follow each other, for objects still to come. */
  int numbers(int count) {
    int first = next;
    next += count;
    if (next > kinds.length) {
      int room = Math.max(next, 2 * kinds.length);
      kinds = Arrays.copyOf(kinds, room);
      places = Arrays.copyOf(places, room);
      indices = Arrays.copyOf(indices, room);
    }
    return first;
  }

  /**
   * Writes a stream.
   *
   * @param entries of its dictionary, but for its length
   */
  void stream(int number, String entries, byte[] data) throws IOException {
    begin(number);
    text.put("<<").put(entries).put("/Length ").number(data.length, 0).put(">>stream\n");
    flush();
    write(data, data.length);
    text.put("\nendstream\nendobj\n");
    flush();
  }

  /** Writes objects that are no streams. */
  void objects(ObjectText.Written objects) throws IOException {
    int count = objects.numbers().length;
    if (count == 0) {
      return;
    }
    if (streams) {
      int stream = number();
      for (int i = 0; i < count; i++) {
        found(objects.numbers()[i], IN_STREAM, stream, i);
      }
      String entries = "/Type/ObjStm/N " + count + "/First " + objects.first();
      stream(stream, entries + "/Filter/FlateDecode", objects.packed());
      return;
    }
    byte[] body = objects.body();
    for (int i = 0; i < count; i++) {
      int from = objects.starts()[i];
      int to = i + 1 < count ? objects.starts()[i + 1] : body.length;
      begin(objects.numbers()[i]);
      text.put(body, from, to).put("endobj\n");
      flush();
    }
  }

  private void begin(int number) {
    found(number, AT_OFFSET, length, 0);
    text.number(number, 0).put(" 0 obj\n");
  }

  private void found(int number, int kind, long place, int index) {
    kinds[number] = (byte) kind;
    places[number] = place;
    indices[number] = index;
  }

  /**
   * Writes the table and the end of the file.
   *
   * @param id both parts of the file's identifier
   */
  void end(int root, int info, byte[] id) throws IOException {
    text.put("/Root ").reference(root).put("/Info ").reference(info).put("/ID[");
    text.hexString(id).hexString(id).put(']');
    String trailer = text.toString();
    text.clear();
    long start = length;
    if (streams) {
      crossReferences(trailer);
    } else {
      table(trailer);
    }
    text.put("startxref\n").number(start, 0).put("\n%%EOF\n");
    flush();
  }

  /** The table as a stream (7.5.8), each row as its difference from the one before. */
  private void crossReferences(String trailer) throws IOException {
    int number = number();
    found(number, AT_OFFSET, length, 0);
    int wide = (71 - Long.numberOfLeadingZeros(length)) / 8;
    int width = 1 + wide + 2;
    byte[] rows = new byte[next * (width + 1)];
    byte[] before = new byte[width];
    byte[] row = new byte[width];
    for (int n = 0, at = 0; n < next; n++) {
      row[0] = kinds[n];
      int index = n == 0 ? 0xFFFF : indices[n];
      for (int i = 0; i < wide; i++) {
        row[wide - i] = (byte) (places[n] >> (8 * i));
      }
      row[width - 2] = (byte) (index >> 8);
      row[width - 1] = (byte) index;
      rows[at++] = 2;
      for (int i = 0; i < width; i++) {
        rows[at++] = (byte) (row[i] - before[i]);
        before[i] = row[i];
      }
    }
    try (Squeeze squeeze = Squeeze.small()) {
      String entries =
          "/Type/XRef/Size " + next + "/W[1 " + wide + " 2]" + trailer + "/Filter/FlateDecode";
      String rowsDiffer = "/DecodeParms<</Predictor 12/Columns " + width + ">>";
      stream(number, entries + rowsDiffer, squeeze.deflate(rows));
    }
  }

  private void table(String trailer) {
    text.put("xref\n0 ").number(next, 0).put("\n0000000000 65535 f\r\n");
    for (int n = 1; n < next; n++) {
      text.put(String.format(Locale.ROOT, "%010d 00000 n\r\n", places[n]));
    }
    text.put("trailer\n<</Size ").number(next, 0).put(trailer).put(">>\n");
  }

  private void flush() throws IOException {
    write(text.array(), text.length());
    text.clear();
  }

  private void write(byte[] bytes, int count) throws IOException {
    out.write(bytes, 0, count);
    length += count;
  }
}

package recto.imposition;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a PDF through and gives it an ID made from its content, in place of the one that its writer
 * made from the time. The ID stands at the end, so the last bytes wait until all are there.
 */
final class StampedStream extends FilterOutputStream {
  private static final int TAIL = 8192;
  private static final Pattern ID =
      Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})>\\s?<([0-9a-fA-F]{32})>]");

  private final MessageDigest digest;
  private final byte[] tail = new byte[2 * TAIL];
  private int held;

  StampedStream(OutputStream out) {
    super(out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    int left = length;
    while (left > 0) {
      if (held == tail.length) {
        pass(TAIL);
      }
      int some = Math.min(left, tail.length - held);
      System.arraycopy(bytes, from, tail, held, some);
      held += some;
      from += some;
      left -= some;
    }
  }

  private void pass(int count) throws IOException {
    digest.update(tail, 0, count);
    out.write(tail, 0, count);
    held -= count;
    System.arraycopy(tail, count, tail, 0, held);
  }

  /** Nothing is passed on before its time. */
  @Override
  public void flush() {}

  /** Passes on the end with its new ID. */
  void finish() throws IOException {
    String end = new String(tail, 0, held, StandardCharsets.ISO_8859_1);
    Matcher id = ID.matcher(end);
    if (!id.find()) {
      throw new IOException("the PDF ends without an ID");
    }
    String plain = blank(blank(end, id, 1), id, 2);
    digest.update(plain.getBytes(StandardCharsets.ISO_8859_1));
    String stamp = HexFormat.of().formatHex(digest.digest(), 0, 16);
    String stamped =
        end.substring(0, id.start(1))
            + stamp
            + end.substring(id.end(1), id.start(2))
            + stamp
            + end.substring(id.end(2));
    out.write(stamped.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String blank(String text, Matcher id, int group) {
    return text.substring(0, id.start(group)) + "0".repeat(32) + text.substring(id.end(group));
  }
}

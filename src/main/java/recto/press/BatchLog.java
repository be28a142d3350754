package recto.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.sink.WholeFile;
import recto.style.Stylesheets;

/**
 * What a batch has set: a file in its output folder, a line for each source. It is written anew
 * after every source, so that a batch that was broken off goes on where it was. Lines that are not
 * understood are dropped: their sources are set again.
 */
final class BatchLog {
  private static final String NAME = ".recto-batch";
  private static final int FIELDS = 6;

  private final Path file;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * A source that was set.
   *
   * @param key a digest of all that decides what its PDF is
   * @param bytes the size of the PDF
   */
  record Entry(String key, int pages, long errors, long warnings, long bytes) {}

  private BatchLog(Path file) {
    this.file = file;
  }

  static BatchLog in(Path folder) throws IOException {
    BatchLog log = new BatchLog(folder.resolve(NAME));
    if (Files.exists(log.file)) {
      new String(Files.readAllBytes(log.file), StandardCharsets.UTF_8).lines().forEach(log::read);
    }
    return log;
  }

  private void read(String line) {
    String[] fields = line.split("\t", FIELDS);
    if (fields.length == FIELDS) {
      try {
        Entry entry =
            new Entry(
                fields[0],
                Integer.parseInt(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[4]));
        entries.put(fields[5], entry);
      } catch (NumberFormatException e) {
        // Not a line of ours.
      }
    }
  }

  /** What is known of a source whose PDF is still the one that it would be set to. */
  synchronized @Nullable Entry upToDate(String name, String key, Path pdf) throws IOException {
    Entry entry = entries.get(name);
    boolean same =
        entry != null
            && entry.key().equals(key)
            && Files.isRegularFile(pdf)
            && Files.size(pdf) == entry.bytes();
    return same ? entry : null;
  }

  synchronized void add(String name, Entry entry) throws IOException {
    entries.put(name, entry);
    StringBuilder lines = new StringBuilder();
    entries.forEach(
        (source, each) ->
            lines
                .append(each.key())
                .append('\t')
                .append(each.pages())
                .append('\t')
                .append(each.errors())
                .append('\t')
                .append(each.warnings())
                .append('\t')
                .append(each.bytes())
                .append('\t')
                .append(source)
                .append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }

  /** All that decides what PDFs are, beside their sources. */
  static String style(Job job, String maker) throws PressException {
    String asked = job.from(Path.of("")).workedBy(1).toString();
    return maker + '\n' + Stylesheets.text(Styles.of(job)) + '\n' + asked;
  }

  /** A digest of that and of the files that a job reads: its source and those beside it. */
  static String key(Job job, String style) throws IOException {
    MessageDigest digest = sha256();
    digest.update(style.getBytes(StandardCharsets.UTF_8));
    for (Path file : job.read()) {
      boolean there = Files.isRegularFile(file);
      digest.update((byte) (there ? 1 : 0));
      if (there) {
        digest.update(sha256().digest(Files.readAllBytes(file)));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

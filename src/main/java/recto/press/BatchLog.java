package recto.press;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.sink.WholeFile;

/**
 * What a batch has set: a file in its output folder, a line for each source. It is written anew
 * after every source, so that a batch that was broken off goes on where it was. Lines that are not
 * understood are dropped: their sources are set again.
 */
final class BatchLog {
  private static final String NAME = ".recto-batch";
  private static final int FIELDS = 7;

  private final Path file;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * A source that was set.
   *
   * @param key a digest of all that decides what its PDF is
   * @param bytes the size of the PDF
   * @param pictures that it shows, and files that it includes, or lacks, as the source names them,
   *     with their digests
   */
  record Entry(
      String key, int pages, long errors, long warnings, long bytes, Map<String, String> pictures) {
    Entry {
      pictures = new TreeMap<>(pictures);
    }
  }

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
                Long.parseLong(fields[4]),
                pictures(fields[5]));
        entries.put(fields[6], entry);
      } catch (IllegalArgumentException e) {
        // Not a line of ours.
      }
    }
  }

  /** What is known of a source whose PDF is still the one that it would be set to. */
  @Nullable Entry upToDate(String name, String key, Path source, Path pdf) throws IOException {
    Entry entry = entry(name);
    boolean same =
        entry != null
            && entry.key().equals(key)
            && Files.isRegularFile(pdf)
            && Files.size(pdf) == entry.bytes()
            && entry.pictures().equals(BatchKey.pictures(source, entry.pictures().keySet()));
    return same ? entry : null;
  }

  private synchronized @Nullable Entry entry(String name) {
    return entries.get(name);
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
                .append(word(each.pictures()))
                .append('\t')
                .append(source)
                .append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }

  /** Names and digests of pictures in one word. */
  private static String word(Map<String, String> pictures) {
    StringJoiner word = new StringJoiner(",");
    pictures.forEach(
        (name, digest) -> word.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + ":" + digest));
    return word.toString();
  }

  private static Map<String, String> pictures(String word) {
    Map<String, String> pictures = new TreeMap<>();
    for (String each : word.isEmpty() ? new String[0] : word.split(",", -1)) {
      int end = each.indexOf(':');
      if (end < 0) {
        throw new IllegalArgumentException("no picture: " + each);
      }
      String name = URLDecoder.decode(each.substring(0, end), StandardCharsets.UTF_8);
      pictures.put(name, each.substring(end + 1));
    }
    return pictures;
  }
}

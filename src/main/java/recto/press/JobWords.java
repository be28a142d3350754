package recto.press;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.handout.Order;
import recto.sink.PdfProfile;

/** Jobs to words by key, and back. All that a job asks for has its word but the workers. */
final class JobWords {
  private static final String SETTING = "set ";

  /** A font or a profile is the file that a setting names, in quotes or not. */
  private static final Pattern FILE =
      Pattern.compile("(\\s*(?:print\\.profile|faces\\..+?)\\s*=\\s*[\"']?)([^\"']+?)([\"']?\\s*)");

  private final Path folder;

  /**
   * @param folder from which the paths among the words start
   */
  JobWords(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The path of {@code file} from the folder, with "/" between its parts. */
  String path(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    boolean related = folder.getRoot() != null && folder.getRoot().equals(whole.getRoot());
    return (related ? folder.relativize(whole) : whole).toString().replace('\\', '/');
  }

  private String written(@Nullable Path file) {
    return file == null ? "" : path(file);
  }

  private Path file(String path) {
    return folder.resolve(path).normalize();
  }

  private @Nullable Path read(String path) {
    return path.isEmpty() ? null : file(path);
  }

  Map<String, String> of(Job job) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("source", path(job.source()));
    boolean own = job.style().endsWith(".toml");
    words.put("style", own ? path(Path.of(job.style())) : job.style());
    int number = 0;
    for (String setting : job.settings()) {
      words.put(SETTING + ++number, placed(setting, file -> path(Path.of(file))));
    }
    words.put("select", job.selection());
    words.put("paper", job.paper());
    words.put("pdf", job.pdf().word());
    Instant date = job.date();
    words.put("date", date == null ? "" : Long.toString(date.getEpochSecond()));
    words.put("sidecar", written(job.handout().sidecar()));
    words.put("metadata", written(job.metadata()));
    words.put("adjust", written(job.adjustments()));
    words.put("concordance", written(job.concordance()));
    words.put("copy", job.handout().copy().name());
    words.put("excerpt", job.handout().excerpt());
    words.put("pages", Integer.toString(job.handout().pages()));
    return words;
  }

  /**
   * The job that {@code words} tell of.
   *
   * @throws IllegalArgumentException where they tell of none
   */
  Job job(Map<String, String> words, int workers) {
    List<String> settings = new ArrayList<>();
    for (int number = 1; words.containsKey(SETTING + number); number++) {
      String setting = word(words, SETTING + number);
      settings.add(placed(setting, file -> file(file).toString().replace('\\', '/')));
    }
    String style = word(words, "style");
    String date = word(words, "date");
    Order order =
        new Order(
            read(word(words, "sidecar")),
            Order.Copy.valueOf(word(words, "copy")),
            word(words, "excerpt"),
            Integer.parseInt(word(words, "pages")));
    return Job.of(file(word(words, "source")))
        .styled(style.endsWith(".toml") ? file(style).toString() : style)
        .setting(settings)
        .selecting(word(words, "select"))
        .workedBy(workers)
        .made(PdfProfile.named(word(words, "pdf")))
        .dated(date.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(date)))
        .on(word(words, "paper"))
        .ordered(order)
        .listing(read(words.getOrDefault("concordance", "")))
        .told(read(words.getOrDefault("metadata", "")))
        .adjusted(read(words.getOrDefault("adjust", "")));
  }

  /** A setting that names a file, with another path to it; any other as it is. */
  private static String placed(String setting, UnaryOperator<String> path) {
    Matcher file = FILE.matcher(setting);
    return file.matches() ? file.group(1) + path.apply(file.group(2)) + file.group(3) : setting;
  }

  private static String word(Map<String, String> words, String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException(
          "does not say \"" + key + "\"; make it anew with typeset --manifest");
    }
    return word;
  }
}

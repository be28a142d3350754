package recto.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Edition;
import recto.edition.Metadata;
import recto.folio.BookInfo;
import recto.style.Stylesheet;
import recto.style.Stylesheets;

/** What a file says of itself and of how it was made. */
final class About {
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

  private About() {}

  static BookInfo of(Edition edition, Stylesheet style, Job job, String kept) {
    Metadata metadata = edition.metadata();
    Map<String, String> making = new TreeMap<>();
    making.put("source", String.valueOf(job.source().getFileName()));
    making.put("selection", job.selection());
    if (!kept.isEmpty()) {
      making.put("excerpt", kept);
    }
    making.put("style", Stylesheets.placeless(style));
    String language = metadata.language().isEmpty() ? style.language() : metadata.language();
    List<String> authors = metadata.authors().isEmpty() ? metadata.editors() : metadata.authors();
    String title = metadata.title().isEmpty() ? metadata.id() : metadata.title();
    return new BookInfo(
        title.isEmpty() ? String.valueOf(job.source().getFileName()) : title,
        authors,
        metadata.series(),
        List.of(),
        language,
        style.page().rightBound(),
        "Recto",
        created(metadata, job),
        making);
  }

  /** The date asked for, else the first of January of the edition's year. */
  private static long created(Metadata metadata, Job job) {
    Instant asked = job.date();
    if (asked != null) {
      return asked.getEpochSecond();
    }
    Matcher year = YEAR.matcher(metadata.date());
    int from = year.find() ? Integer.parseInt(year.group()) : 2000;
    return LocalDate.of(from, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}

package recto.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recto.edition.Imprint;
import recto.edition.Metadata;
import recto.sidecar.Said;
import recto.sidecar.SidecarException;
import recto.sidecar.SidecarFile;
import recto.sidecar.SidecarTable;

/**
 * A file that says what a book is called and who publishes it, in TOML; its words take the place of
 * the header's.
 */
final class BookFile {
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "subtitle",
          "series",
          "volume",
          "publisher",
          "place",
          "year",
          "isbn",
          "copyright",
          "licence");
  private static final Set<String> PUBLISHED =
      Set.of("publisher", "place", "year", "isbn", "copyright", "licence", "notes");
  private static final Set<String> LISTS = Set.of("authors", "editors", "notes");

  private final SidecarFile file;
  private final SidecarTable table;

  private BookFile(SidecarFile file) {
    Set<String> known = new HashSet<>(WORDS);
    known.addAll(LISTS);
    this.file = file;
    this.table = file.table(known);
  }

  /** The file that a job names, else the one beside its source: letter.xml, letter.book.toml. */
  static Path of(Job job) {
    Path named = job.metadata();
    return named == null ? SidecarFile.beside(job.source(), "book") : named;
  }

  /**
   * What a header says, and the job's file over it.
   *
   * @throws PressException where the file cannot be read, or anything is wrong in it
   */
  static Metadata over(Metadata header, Job job) throws PressException {
    Path path = of(job);
    if (job.metadata() == null && !Files.exists(path)) {
      return header;
    }
    try {
      SidecarFile file = SidecarFile.open(path);
      Metadata told = new BookFile(file).over(header);
      file.refuse();
      return told;
    } catch (SidecarException e) {
      throw new PressException(e.diagnostics(), e);
    }
  }

  private Metadata over(Metadata header) {
    String title = words("title", "");
    boolean titled = !title.isEmpty();
    return new Metadata(
        titled ? title : header.title(),
        words("series", header.series()),
        titled ? "" : header.subseries(),
        words("volume", titled ? "" : header.volumeNumber()),
        titled ? "" : header.volume(),
        several("authors", header.authors()),
        several("editors", header.editors()),
        words("publisher", header.publisher()),
        words("place", header.place()),
        words("year", header.date()),
        header.id(),
        header.language(),
        words("licence", header.licence()),
        header.correspondence(),
        new Imprint(
            title,
            words("subtitle", ""),
            isbn(),
            words("copyright", ""),
            several("notes", List.of()),
            PUBLISHED.stream().anyMatch(table.keys()::contains)));
  }

  private String words(String key, String other) {
    return table.keys().contains(key) ? table.words(key) : other;
  }

  private List<String> several(String key, List<String> other) {
    return table.keys().contains(key)
        ? table.several(key).stream().map(Said::words).toList()
        : other;
  }

  /** The ISBN, whose last figure proves the others (ISO 2108). */
  private String isbn() {
    String isbn = words("isbn", "");
    String figures = isbn.replaceAll("[ \u2010\u2011\u2013-]", "");
    if (!isbn.isEmpty() && !isThirteen(figures) && !isTen(figures)) {
      file.wrong(
          table.span("isbn"),
          "isbn is \"" + isbn + "\", which is no ISBN: a figure is wrong or missing; look it up");
    }
    return isbn;
  }

  private static boolean isThirteen(String figures) {
    if (!figures.matches("97[89][0-9]{10}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (figures.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  private static boolean isTen(String figures) {
    if (!figures.matches("[0-9]{9}[0-9Xx]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      int figure = Character.isDigit(figures.charAt(i)) ? figures.charAt(i) - '0' : 10;
      sum += figure * (10 - i);
    }
    return sum % 11 == 0;
  }
}

package recto.press;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Imprint;
import recto.edition.Metadata;

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

  private final Source source;
  private final TomlParseResult table;
  private final List<Diagnostic> problems = new ArrayList<>();

  private BookFile(Source source, TomlParseResult table) {
    this.source = source;
    this.table = table;
  }

  /** The file that a job names, else the one beside its source: letter.xml, letter.book.toml. */
  static Path of(Job job) {
    Path named = job.metadata();
    if (named != null) {
      return named;
    }
    String name = String.valueOf(job.source().getFileName());
    int dot = name.lastIndexOf('.');
    return job.source().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".book.toml");
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
      BookFile file = new BookFile(new Source(path.toString()), Toml.parse(Files.readString(path)));
      file.check();
      Metadata told = file.over(header);
      if (!file.problems.isEmpty()) {
        throw new PressException(file.problems, null);
      }
      return told;
    } catch (CharacterCodingException e) {
      throw new PressException(path, "the file is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new PressException(path, "the file cannot be read; is the path right?", e);
    }
  }

  private void check() {
    for (TomlParseError error : table.errors()) {
      Span span = new Span(error.position().line(), error.position().column());
      wrong(span, "not TOML: " + error.getMessage());
    }
    Set<String> known = new TreeSet<>(WORDS);
    known.addAll(LISTS);
    for (String key : new TreeSet<>(table.keySet())) {
      if (!known.contains(key)) {
        wrong(span(key), "there is no key \"" + key + "\"; there are " + String.join(", ", known));
      }
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
            PUBLISHED.stream().anyMatch(key -> table.contains(List.of(key)))));
  }

  private String words(String key, String other) {
    Object value = table.get(List.of(key));
    if (value instanceof String words) {
      return plain(words);
    }
    if (value instanceof Long number) {
      return Long.toString(number);
    }
    if (value != null) {
      wrong(span(key), key + " wants words in quotes");
    }
    return other;
  }

  private List<String> several(String key, List<String> other) {
    if (!(table.get(List.of(key)) instanceof TomlArray array)) {
      String one = words(key, "");
      return one.isEmpty() ? other : List.of(one);
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof String words && !words.isBlank()) {
        all.add(plain(words));
      } else {
        TomlPosition at = array.inputPositionOf(i);
        Span span = new Span(at.line(), at.column());
        wrong(span, key + " wants words in quotes between its brackets");
      }
    }
    return all;
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The ISBN, whose last figure proves the others (ISO 2108). */
  private String isbn() {
    String isbn = words("isbn", "");
    String figures = isbn.replaceAll("[ \u2010\u2011\u2013-]", "");
    if (!isbn.isEmpty() && !isThirteen(figures) && !isTen(figures)) {
      wrong(
          span("isbn"),
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

  private Span span(String key) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? new Span(1, 1) : new Span(position.line(), position.column());
  }

  private void wrong(Span span, String message) {
    problems.add(new Diagnostic(source, span, Severity.ERROR, message));
  }
}

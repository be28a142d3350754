package recto.handout;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.handout.Sidecar.Cover;
import recto.handout.Sidecar.Gloss;
import recto.handout.Sidecar.Question;
import recto.handout.Sidecar.Said;
import recto.handout.Sidecar.Sheet;

/** Reads a teacher's file: TOML, every error with its place and what to do. */
public final class SidecarReader {
  /** The fields of the source box, in the order in which they stand. */
  static final List<String> FACTS =
      List.of("what", "from", "to", "place", "date", "archive", "printed");

  private static final Set<String> SHEET =
      Set.of("title", "course", "headnote", "excerpt", "url", "citation", "source");
  private static final Set<String> TOP =
      Set.of(
          "title",
          "course",
          "headnote",
          "excerpt",
          "url",
          "citation",
          "source",
          "documents",
          "lists",
          "cover",
          "school",
          "teacher",
          "term",
          "document",
          "question",
          "gloss");
  private static final Set<String> QUESTION =
      Set.of(
          "ask",
          "lines",
          "page",
          "quote",
          "comment",
          "points",
          "space",
          "choices",
          "answer",
          "document");
  private static final Set<String> GLOSS = Set.of("words", "meaning", "document");

  private final Source source;
  private final List<Diagnostic> problems = new ArrayList<>();

  private SidecarReader(Source source) {
    this.source = source;
  }

  /** The sidecar that lies beside {@code edition} by its name: letter.xml, letter.handout.toml. */
  public static Path beside(Path edition) {
    String name = String.valueOf(edition.getFileName());
    int dot = name.lastIndexOf('.');
    return edition.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".handout.toml");
  }

  /**
   * What the teacher's file says.
   *
   * @throws HandoutException where it cannot be read, or anything is wrong in it
   */
  public static Sidecar read(Path file) throws HandoutException {
    Source source = new Source(file.toString());
    SidecarReader reader = new SidecarReader(source);
    try {
      return reader.sidecar(Files.readString(file));
    } catch (CharacterCodingException e) {
      reader.wrong(Span.NONE, "the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      reader.wrong(Span.NONE, "the sidecar cannot be read; is the path right?");
    }
    throw new HandoutException(reader.problems);
  }

  private Sidecar sidecar(String text) throws HandoutException {
    TomlParseResult result = Toml.parse(text);
    for (TomlParseError error : result.errors()) {
      Span span = new Span(error.position().line(), error.position().column());
      wrong(span, "not TOML: " + error.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new HandoutException(problems);
    }
    SidecarTable top = table(result, "", TOP);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    SidecarTable documents = top.inner("document", null);
    for (String id : documents.keys()) {
      sheets.put(id, sheet(documents.inner(id, SHEET)));
    }
    List<Question> questions = new ArrayList<>();
    for (SidecarTable each : top.tables("question", QUESTION)) {
      questions.add(question(each));
    }
    List<Gloss> glosses = new ArrayList<>();
    for (SidecarTable each : top.tables("gloss", GLOSS)) {
      Said words = each.needed("words", "the words of the text that it explains");
      Said meaning = each.needed("meaning", "what they mean");
      glosses.add(new Gloss(words, each.words("document"), meaning.words()));
    }
    Sidecar sidecar =
        new Sidecar(
            source,
            top.words("documents"),
            top.several("lists"),
            new Cover(
                top.flag("cover"), top.words("school"), top.words("teacher"), top.words("term")),
            sheet(top),
            sheets,
            questions,
            glosses);
    if (!problems.isEmpty()) {
      throw new HandoutException(problems);
    }
    return sidecar;
  }

  private Sheet sheet(SidecarTable table) {
    Map<String, String> facts = new LinkedHashMap<>();
    SidecarTable box = table.inner("source", Set.copyOf(FACTS));
    for (String key : box.keys()) {
      facts.put(key, box.words(key));
    }
    return new Sheet(
        table.words("title"),
        table.words("course"),
        table.words("headnote"),
        table.said("excerpt"),
        table.words("url"),
        table.words("citation"),
        facts);
  }

  private Question question(SidecarTable table) {
    Said ask = table.needed("ask", "the question");
    List<String> choices = table.several("choices").stream().map(Said::words).toList();
    String answer = table.words("answer");
    Span span = table.span("answer");
    if (!choices.isEmpty() && answer.matches("\\d+")) {
      int number = Integer.parseInt(answer.substring(0, Math.min(9, answer.length())));
      if (number < 1 || number > choices.size()) {
        wrong(
            span,
            "there is no choice "
                + answer
                + "; name one from 1 to "
                + choices.size()
                + ", or write the answer in words");
      }
    }
    long cited =
        List.of("lines", "page", "quote").stream()
            .filter(key -> !table.words(key).isEmpty())
            .count();
    if (cited > 1) {
      wrong(ask.span(), "a question cites by lines, page or quote; keep one of them");
    }
    return new Question(
        ask.span(),
        table.words("document"),
        ask.words(),
        table.said("lines"),
        table.said("page"),
        table.said("quote"),
        table.said("comment"),
        table.number("points", 1000),
        table.number("space", 200),
        choices,
        answer);
  }

  private SidecarTable table(TomlTable table, String path, Set<String> keys) {
    return new SidecarTable(table, path, keys, new Span(1, 1), this::wrong);
  }

  private void wrong(Span span, String message) {
    problems.add(new Diagnostic(source, span, Severity.ERROR, message));
  }
}

package recto.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Span;
import recto.handout.Sidecar.Cover;
import recto.handout.Sidecar.Gloss;
import recto.handout.Sidecar.Question;
import recto.handout.Sidecar.Sheet;
import recto.sidecar.Said;
import recto.sidecar.SidecarException;
import recto.sidecar.SidecarFile;
import recto.sidecar.SidecarTable;

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

  private final SidecarFile file;

  private SidecarReader(SidecarFile file) {
    this.file = file;
  }

  /** The sidecar that lies beside {@code edition} by its name: letter.xml, letter.handout.toml. */
  public static Path beside(Path edition) {
    return SidecarFile.beside(edition, "handout");
  }

  /**
   * What the teacher's file says.
   *
   * @throws HandoutException where it cannot be read, or anything is wrong in it
   */
  public static Sidecar read(Path path) throws HandoutException {
    try {
      SidecarFile file = SidecarFile.open(path);
      Sidecar sidecar = new SidecarReader(file).sidecar();
      file.refuse();
      return sidecar;
    } catch (SidecarException e) {
      throw new HandoutException(e.diagnostics());
    }
  }

  private Sidecar sidecar() {
    SidecarTable top = file.table(TOP);
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
    return new Sidecar(
        file.source(),
        top.words("documents"),
        top.several("lists"),
        new Cover(top.flag("cover"), top.words("school"), top.words("teacher"), top.words("term")),
        sheet(top),
        sheets,
        questions,
        glosses);
  }

  private Sheet sheet(SidecarTable table) {
    Map<String, String> facts = new LinkedHashMap<>();
    SidecarTable box = table.inner("source", Set.copyOf(FACTS));
    for (String key : box.keys()) {
      facts.put(key, box.words(key));
    }
    return new Sheet(
        table.span(),
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
        file.wrong(
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
      file.wrong(ask.span(), "a question cites by lines, page or quote; keep one of them");
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
}

package recto.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.sidecar.Said;

/**
 * What a teacher adds to one document or to a packet of several.
 *
 * @param documents which of the source's, as a selection is written; empty for all
 * @param lists files whose lists of people and terms serve beside the source's own
 * @param cover what stands on the cover page beside its title
 * @param packet what concerns the whole handout
 * @param sheets what concerns single documents, by id
 */
public record Sidecar(
    Source source,
    String documents,
    List<Said> lists,
    Cover cover,
    Sheet packet,
    Map<String, Sheet> sheets,
    List<Question> questions,
    List<Gloss> glosses) {
  /** A sidecar that says nothing. */
  public static final Sidecar EMPTY =
      new Sidecar(
          new Source("no sidecar"),
          "",
          List.of(),
          Cover.EMPTY,
          Sheet.EMPTY,
          Map.of(),
          List.of(),
          List.of());

  public Sidecar {
    lists = List.copyOf(lists);
    sheets = Map.copyOf(sheets);
    questions = List.copyOf(questions);
    glosses = List.copyOf(glosses);
  }

  /**
   * What is said of the cover page.
   *
   * @param wanted whether there is one; null where the style decides
   * @param term the school term, or a date
   */
  public record Cover(@Nullable Boolean wanted, String school, String teacher, String term) {
    static final Cover EMPTY = new Cover(null, "", "", "");
  }

  /**
   * What is said of a document.
   *
   * @param span where it is said
   * @param facts the fields of the source box, by key
   * @param url its address, in place of the style's template
   */
  public record Sheet(
      Span span,
      String title,
      String course,
      String headnote,
      Said excerpt,
      String url,
      String citation,
      Map<String, String> facts) {
    static final Sheet EMPTY = new Sheet(Span.NONE, "", "", "", Said.NOTHING, "", "", Map.of());

    public Sheet {
      facts = Map.copyOf(facts);
    }

    /** What is said of one document, and where nothing is, of all. */
    Sheet over(Sheet all) {
      Map<String, String> both = new LinkedHashMap<>(all.facts);
      both.putAll(facts);
      return new Sheet(
          span,
          first(title, all.title),
          first(course, all.course),
          first(headnote, all.headnote),
          excerpt.isEmpty() ? all.excerpt : excerpt,
          first(url, all.url),
          first(citation, all.citation),
          both);
    }

    private static String first(String own, String other) {
      return own.isEmpty() ? other : own;
    }
  }

  /**
   * A question.
   *
   * @param document the id of the document it is about; empty where there is one
   * @param ask its words; {where} stands for the lines or pages it cites
   * @param lines the lines it cites, as in "12–18"
   * @param page the original page it cites, as in "886"
   * @param quote words of the text whose lines it cites
   * @param comment words of the text to comment on, which are printed
   * @param points what it is worth, 0 where nothing is said
   * @param space how many ruled lines for the answer
   * @param choices answers to choose from
   * @param answer for the teacher's copy
   */
  public record Question(
      Span span,
      String document,
      String ask,
      Said lines,
      Said page,
      Said quote,
      Said comment,
      int points,
      int space,
      List<String> choices,
      String answer) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /** A word of the text that the teacher explains. */
  public record Gloss(Said words, String document, String meaning) {}
}

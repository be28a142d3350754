package recto.galley;

import java.util.List;
import java.util.Map;
import recto.diagnostic.Span;
import recto.edition.Division;

/**
 * What is set beside the text of an edition, as the source box, the questions and the citation of a
 * handout. All of it is marked as added.
 *
 * @param cover what stands on a page before all, or nothing
 * @param before what opens each division, above its heads, by its {@link #key key}
 * @param headed what stands between its heads and its text
 * @param after what stands at its end
 * @param opening what stands before all
 * @param closing what stands after all
 * @param contents true where a contents is wanted however few heads there are
 */
public record Paratext(
    List<Part> cover,
    Map<String, List<Part>> before,
    Map<String, List<Part>> headed,
    Map<String, List<Part>> after,
    List<Part> opening,
    List<Part> closing,
    boolean contents) {
  /** Nothing beside the text. */
  public static final Paratext NONE =
      new Paratext(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), false);

  public Paratext {
    cover = List.copyOf(cover);
    before = Map.copyOf(before);
    headed = Map.copyOf(headed);
    after = Map.copyOf(after);
    opening = List.copyOf(opening);
    closing = List.copyOf(closing);
  }

  /** By what parts that stand beside a division are kept: its id, or where it stands. */
  public static String key(Division division) {
    Span span = division.span();
    return division.id().isEmpty() ? span.line() + ":" + span.column() : division.id();
  }

  /**
   * Words alike.
   *
   * @param target the address they lead to, or empty
   */
  public record Phrase(String words, boolean bold, boolean italic, String target) {
    public static Phrase plain(String words) {
      return new Phrase(words, false, false, "");
    }

    public static Phrase italic(String words) {
      return new Phrase(words, false, true, "");
    }

    public static Phrase bold(String words) {
      return new Phrase(words, true, false, "");
    }
  }

  /** A part of the paratext. */
  public sealed interface Part {
    <R> R accept(Cases<R> cases);

    /** One answer per kind; a new kind does not compile until every answer is given. */
    interface Cases<R> {
      R words(Words words);

      R title(Title title);

      R group(Group group);

      R entries(Entries entries);

      R box(Box box);

      R answer(Answer answer);

      R sign(Sign sign);

      R nameLine(NameLine line);

      R ornament(Ornament ornament);

      R blank(Blank blank);

      R foot(Foot foot);
    }
  }

  /** A paragraph in the text style {@code style}. */
  public record Words(String style, List<Phrase> phrases) implements Part {
    public Words {
      phrases = List.copyOf(phrases);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.words(this);
    }
  }

  /** A title above all heads of its division, which becomes their superior. */
  public record Title(List<Phrase> phrases) implements Part {
    public Title {
      phrases = List.copyOf(phrases);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.title(this);
    }
  }

  /** A head and what belongs to it. */
  public record Group(String head, List<Part> parts) implements Part {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.group(this);
    }
  }

  /** A list: of people, of questions. */
  public record Entries(List<Entry> entries) implements Part {
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.entries(this);
    }
  }

  /**
   * An entry of a list.
   *
   * @param style the text style of its words
   * @param label its number, or what it explains; or empty
   * @param bold true where the label stands out
   * @param below what belongs to it, below its words
   */
  public record Entry(
      String style, String label, boolean bold, List<Phrase> phrases, List<Part> below) {
    public Entry {
      phrases = List.copyOf(phrases);
      below = List.copyOf(below);
    }
  }

  /** A framed table of labels and words. */
  public record Box(List<Row> rows) implements Part {
    public Box {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.box(this);
    }
  }

  /** A row of a box. */
  public record Row(String label, List<Phrase> phrases) {
    public Row {
      phrases = List.copyOf(phrases);
    }
  }

  /** Ruled lines for an answer. */
  public record Answer(int lines) implements Part {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /**
   * Paragraphs with a sign of squares beside them, as a code that a telephone reads.
   *
   * @param squares the sign, row by row; empty for none
   * @param alternative what it says, for those who do not see it
   */
  public record Sign(List<Words> words, List<List<Boolean>> squares, String alternative)
      implements Part {
    public Sign {
      words = List.copyOf(words);
      squares = squares.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sign(this);
    }
  }

  /**
   * A short rule that says nothing, in two lines of the text style {@code style}.
   *
   * @param length in scaled points
   * @param thickness likewise
   */
  public record Ornament(String style, long length, long thickness) implements Part {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.ornament(this);
    }
  }

  /** Words in the text style {@code style}, and a rule behind them to write on. */
  public record Blank(String style, String words) implements Part {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.blank(this);
    }
  }

  /** The last parts of a page, which stand at its foot. */
  public record Foot(List<Part> parts) implements Part {
    public Foot {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.foot(this);
    }
  }

  /** The line at the head of a handout: the course, and a rule for the pupil's name. */
  public record NameLine(List<Phrase> course, String name) implements Part {
    public NameLine {
      course = List.copyOf(course);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.nameLine(this);
    }
  }
}

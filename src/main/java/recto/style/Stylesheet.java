package recto.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Division;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.style.TextStyle.Look;

/**
 * A page design, resolved: every name in it stands for something in it.
 *
 * @param text paragraph styles by name
 * @param looks what words of {@code rend} and marked-up words change in the look of letters, by
 *     word; elements have names in angle brackets, as in {@code <supplied>}
 * @param paragraphs the text style that a word of {@code rend} gives a paragraph, by word
 * @param divisions by the division's type; "level-1" to "level-6" for types without an entry
 * @param series of notes in the order in which they stand at the foot
 * @param editorSide true where the editor's side of a choice is printed, by the choice's kind in
 *     lower case ("correction", "regularisation", "expansion")
 * @param lineNumbers numbers of lines in the margin
 * @param marginNotes notes in the margin
 * @param apparatus the signs of the critical apparatus
 * @param leaders dots that lead to a number
 * @param tables tables
 * @param figures pictures
 * @param print what a press and a screen are given
 * @param references what is added after references, and which lead somewhere
 * @param index the source's index and those made from the markup
 * @param concordance the table of original pages
 * @param leadingByScript how much wider lines are apart where most letters are of a script, in
 *     thousandths, by its Unicode name in lower case
 * @param sheet that a page is printed on
 * @param faces font files that the style brings along, by family
 * @param protrusion how far signs hang in the margin, by face: the family, and after a slash
 *     "italic", "bold", "bold-italic", "small-caps" or "small"
 * @param gutters least inner margins by number of pages, rising; empty where all books have one
 * @param betweenCalls between two calls of notes that stand side by side
 * @param quotations which quotations have marks, and which marks
 * @param contents true where a contents is made
 * @param leaves pages before the text that the source does not have
 * @param gapMark printed where the source has a gap without words
 * @param linkTemplate the URL of what a reference names and the file does not hold; {@code
 *     {target}} stands for its name, {@code {file}} and {@code {id}} for the edition and the place
 *     in it; empty for no link
 * @param language BCP 47 tag where the source names none
 * @param handoutWords the labels of a handout's parts, by key
 * @param papers sizes of paper by name
 */
public record Stylesheet(
    String name,
    PageStyle page,
    Map<String, TextStyle> text,
    Map<String, LookChange> looks,
    Map<String, String> paragraphs,
    Map<String, DivisionStyle> divisions,
    List<SeriesStyle> series,
    MarginStyle margin,
    RunningStyle running,
    LineCosts lineCosts,
    PageCosts pageCosts,
    LineNumberStyle lineNumbers,
    MarginNoteStyle marginNotes,
    ApparatusStyle apparatus,
    LeaderStyle leaders,
    TableStyle tables,
    FigureStyle figures,
    PrintStyle print,
    ReferenceStyle references,
    IndexStyle index,
    ConcordanceStyle concordance,
    Map<String, Integer> leadingByScript,
    SheetStyle sheet,
    Map<String, FaceFiles> faces,
    Map<String, Protrusion> protrusion,
    List<Gutter> gutters,
    String betweenCalls,
    Map<String, Boolean> editorSide,
    QuotationStyle quotations,
    boolean contents,
    LeavesStyle leaves,
    String gapMark,
    String linkTemplate,
    String language,
    HandoutStyle handout,
    Map<String, String> handoutWords,
    Map<String, Paper> papers) {
  private static final String TEXT_PROPER = "body";

  /** Scripts whose lines run from right to left, by their Unicode names. */
  private static final Set<String> LEFTWARD =
      Set.of("arabic", "hebrew", "syriac", "thaana", "nko", "samaritan", "mandaic");

  public Stylesheet {
    text = Map.copyOf(text);
    looks = Map.copyOf(looks);
    paragraphs = Map.copyOf(paragraphs);
    divisions = Map.copyOf(divisions);
    series = List.copyOf(series);
    editorSide = Map.copyOf(editorSide);
    leadingByScript = Map.copyOf(leadingByScript);
    faces = Map.copyOf(faces);
    protrusion = Map.copyOf(protrusion);
    gutters = List.copyOf(gutters);
    handoutWords = Map.copyOf(handoutWords);
    papers = Map.copyOf(papers);
  }

  /**
   * The text style called {@code key}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public TextStyle text(String key) {
    TextStyle style = text.get(key);
    if (style == null) {
      throw new IllegalArgumentException("no text style " + key);
    }
    return style;
  }

  /**
   * How {@code division} is opened.
   *
   * @param level 1 for an outermost division, 2 for one inside it, …
   */
  public DivisionStyle division(Division division, int level) {
    return DivisionStyle.of(division, level, divisions);
  }

  /** Which side of each choice is printed. */
  public Sides sides() {
    return new Sides(side("correction"), side("regularisation"), side("expansion"));
  }

  private Sides.Side side(String kind) {
    return editorSide.getOrDefault(kind, true) ? Sides.Side.EDITOR : Sides.Side.SOURCE;
  }

  /** The series called {@code key}, else the editors', else the first. */
  public SeriesStyle series(String key) {
    return named(key).or(() -> named(Note.EDITORIAL)).orElse(series.get(0));
  }

  /**
   * The series in which {@code note} is set: one at the foot, where its own is in the margin and it
   * is too long for that, holds more than words, or an original page begins in it. One that calls
   * others is to end on its page, for they begin there.
   */
  public SeriesStyle series(Note note) {
    SeriesStyle own = series(note.series());
    return own.isMarginal() && !isBrief(note, own) ? atFoot(own.name()) : own;
  }

  /** The series called {@code key} where it stands at the foot, else the first that does. */
  public SeriesStyle atFoot(String key) {
    SeriesStyle own = series(key);
    return own.isMarginal()
        ? series.stream().filter(each -> !each.isMarginal()).findFirst().orElse(own)
        : own;
  }

  /** True where the call of {@code note} has a sign: in the margin it needs none. */
  public boolean hasSign(Note note) {
    boolean own = note.called() && !note.label().isEmpty();
    return own && !(note.counted() && series(note).isMarginal());
  }

  private boolean isBrief(Note note, SeriesStyle own) {
    Transcript words = Transcript.of(note.blocks(), sides());
    int length = words.text().length();
    return note.blocks().stream().allMatch(Prose.class::isInstance)
        && words.pages().isEmpty()
        && length <= marginNotes.longest()
        && (words.notes().isEmpty() || length <= marginNotes.held(page, text(own.text())));
  }

  private Optional<SeriesStyle> named(String key) {
    return series.stream().filter(s -> s.name().equals(key)).findFirst();
  }

  /** The look change of {@code word}, or null. */
  public @Nullable LookChange look(String word) {
    return looks.get(word);
  }

  /** How signs of {@code look} hang in the margin. */
  public Protrusion protrusion(Look look) {
    return Protrusion.of(look, text(TEXT_PROPER).look().size(), protrusion);
  }

  /** The inner margin in a book of {@code pages} pages, in scaled points. */
  public long inner(int pages) {
    return Math.max(page.inner(), Gutter.inner(gutters, sheet.asThick(pages)));
  }

  /** True of an edition with notes of these series, some of which stand in the margin. */
  private boolean hasMarginNotes(Set<String> noted) {
    return noted.stream().anyMatch(each -> series(each).isMarginal());
  }

  private StylesheetDraft draft() {
    return new StylesheetDraft(this);
  }

  /**
   * This style for an edition: the text is as much narrower as notes in the margin need room.
   *
   * @param noted the series that its notes are of
   */
  public Stylesheet besideNotes(Set<String> noted) {
    return hasMarginNotes(noted) ? draft().page(marginNotes.beside(page)).style() : this;
  }

  /** This style on another paper. */
  public Stylesheet on(Paper paper) {
    return draft().page(page.on(paper)).style();
  }

  /**
   * This style set tighter or wider: text on the grid at another leading, as many lines of it as
   * the page has room for, and ruled lines for answers at another distance. Measure and sizes, and
   * so the lines, stay.
   *
   * @param leading in scaled points
   * @param answerLine from one ruled line to the next, in scaled points
   */
  public Stylesheet led(long leading, long answerLine) {
    long grid = page.leading();
    Map<String, TextStyle> led = new HashMap<>(text);
    led.replaceAll((name, each) -> each.leading() == grid ? each.led(leading) : each);
    return draft().page(page.led(leading)).text(led).handout(handout.ruled(answerLine)).style();
  }

  /**
   * This style with all its lines further apart, as the letters of a script need them.
   *
   * @param script its Unicode name in lower case
   */
  public Stylesheet ledFor(String script) {
    int share = leadingByScript.getOrDefault(script, 1000);
    if (share == 1000) {
      return this;
    }
    Map<String, TextStyle> led = new HashMap<>(text);
    led.replaceAll((name, each) -> each.led(each.leading() * share / 1000));
    PageStyle wider = page.led(page.leading() * share / 1000);
    return draft().page(wider).text(led).ledFor(script).style();
  }

  /** This style bound where an edition's lines begin, if it leaves that to the edition. */
  public Stylesheet boundFor(String script) {
    boolean leftward = page.binding() == PageStyle.Binding.AUTO && LEFTWARD.contains(script);
    return leftward ? draft().page(page.boundOnTheRight()).style() : this;
  }

  /** This design for one of so many columns of text. */
  public Stylesheet ofColumn(int columns) {
    if (columns == 1) {
      return this;
    }
    List<SeriesStyle> narrow = series.stream().map(SeriesStyle::inColumn).toList();
    return draft().page(page.ofColumn(columns)).series(narrow).style();
  }

  /**
   * This design for pages that are turned a quarter to the left. Where the text gives way to notes
   * in the margin it does so on these pages too.
   *
   * @param noted the series that the notes of the edition are of
   */
  public Stylesheet turned(Set<String> noted) {
    long ascent = text(TEXT_PROPER).look().size() * 72 / 100;
    PageStyle sideways = page.turned(ascent);
    boolean gives = marginNotes.isBeside(page) && hasMarginNotes(noted);
    return draft()
        .page(gives ? marginNotes.beside(sideways) : sideways)
        .tables(tables.turnedPages())
        .style();
  }
}

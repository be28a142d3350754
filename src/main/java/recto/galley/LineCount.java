package recto.galley;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.edition.Division;
import recto.edition.Letters;
import recto.edition.Verse;
import recto.style.LineNumberStyle;

/**
 * Counts the letters of one flow of text as it is set, and says of its paragraphs by what their
 * lines are counted; where lines of reference are given, it marks where each begins instead.
 *
 * <p>A document is a division that is called so, as a letter or a poem is; where none of these is
 * around, the outermost division.
 */
final class LineCount {
  private final boolean wanted;
  private final boolean ofVerse;
  private final @Nullable LineMap reference;

  /** By which entries of the apparatus name lines of verse. */
  final VerseNumbers verses;

  private Place place = new Place("", "", false);
  private int letters;
  private int next;
  private int divisions;
  private int stanzas;

  /** Where in the text counting stands. */
  record Place(String document, String section, boolean counts) {}

  private LineCount(LineNumberStyle.Count count, boolean wanted, @Nullable LineMap reference) {
    this.wanted = wanted;
    this.ofVerse = count == LineNumberStyle.Count.VERSE;
    this.verses = new VerseNumbers(count);
    this.reference = reference;
  }

  /** For a flow whose lines are not counted. */
  static LineCount none() {
    return new LineCount(LineNumberStyle.Count.NONE, false, null);
  }

  static LineCount of(LineNumberStyle style, @Nullable LineMap reference) {
    boolean wanted =
        reference != null
            || (style.count() != LineNumberStyle.Count.NONE
                && style.count() != LineNumberStyle.Count.VERSE);
    return new LineCount(style.count(), wanted, reference);
  }

  /** Goes into a division; {@link #leave} comes back from it. */
  Place enter(Division division) {
    Place around = place;
    String name = division.id().isEmpty() ? "division " + ++divisions : division.id();
    boolean own = around.document().isEmpty() || division.isDocument();
    boolean counts = division.matter() == Division.Matter.BODY;
    place = new Place(own ? name : around.document(), name, counts);
    return around;
  }

  /** Goes where no line counts, as into a table; {@link #leave} comes back. */
  Place pause() {
    Place around = place;
    place = new Place(around.document(), around.section(), false);
    return around;
  }

  void leave(Place around) {
    place = around;
  }

  /** A paragraph begins whose lines are counted. */
  void open(ParagraphMaker maker) {
    verses.prose(place);
    open(maker, place.section(), false, "");
  }

  /**
   * A line of verse begins, which counts as one line.
   *
   * @param numbered true where its number is set in the text
   */
  void open(ParagraphMaker maker, Verse.VerseLine line, boolean first, boolean numbered) {
    stanzas += first ? 1 : 0;
    String stanza = "stanza " + stanzas;
    verses.open(place, stanza, line);
    if (ofVerse && reference == null && !numbered && LineCounter.isCount(line.number())) {
      mark(maker, stanza, true, line.number());
    } else {
      open(maker, stanza, true, line.number());
    }
  }

  private void open(ParagraphMaker maker, String stanza, boolean verse, String number) {
    if (wanted && reference == null && place.counts()) {
      mark(maker, stanza, verse, number);
    }
  }

  private void mark(ParagraphMaker maker, String stanza, boolean verse, String number) {
    maker.mark(new Mark.Counted(letters, place.document(), place.section(), stanza, verse, number));
  }

  /** Counts the letters of {@code text} from {@code start} on, and marks lines that begin there. */
  void count(CharSequence text, int start, List<Mark> marks) {
    if (!wanted) {
      return;
    }
    for (int i = start; i < text.length(); i++) {
      if (Letters.counts(text.charAt(i))) {
        if (reference != null) {
          begin(reference, i, marks);
        }
        letters++;
      }
    }
  }

  private void begin(LineMap reference, int offset, List<Mark> marks) {
    List<LineMap.Line> lines = reference.lines();
    while (next < lines.size() && lines.get(next).letter() <= letters) {
      LineMap.Line line = lines.get(next++);
      if (line.letter() == letters) {
        marks.add(new Mark.ReferenceLine(offset, line.number(), line.resumed()));
      }
    }
  }
}

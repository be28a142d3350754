package recto.galley;

import java.util.Set;
import recto.edition.Verse;
import recto.style.LineNumberStyle.Count;

/**
 * The numbers of lines of verse, by which entries of the apparatus name them: the source's, and
 * where it gives none the next after one that it gives, or as lines are counted in the margin. How
 * many lines prose has is not known here; after it no line has a number but the source's. Mutable.
 */
final class VerseNumbers {
  /** Ways of counting by which no line is known that the source does not number. */
  private static final Set<Count> UNCOUNTED = Set.of(Count.NONE, Count.PAGE, Count.VERSE);

  private final Count counted;
  private final LineCounter counter = new LineCounter();
  private boolean known;
  private String number = "";

  /**
   * @param counted how the style counts lines
   */
  VerseNumbers(Count counted) {
    this.counted = counted;
  }

  /** A line of verse begins. */
  void open(LineCount.Place place, String stanza, Verse.VerseLine line) {
    String by = by(place, stanza);
    if (!by.equals(counter.by())) {
      known = place.counts() && !UNCOUNTED.contains(counted);
    }
    known |= LineCounter.isCount(line.number());
    int count = counter.next(by, line.number());
    boolean goesOn = line.part().equals("M") || line.part().equals("F");
    boolean own = !line.number().isEmpty();
    number = own ? line.number() : known && !goesOn ? Integer.toString(count) : "";
  }

  /** Prose begins. */
  void prose(LineCount.Place place) {
    counter.next(by(place, place.section()), "");
    known = false;
    number = "";
  }

  /** The line ends: what is noted from here on does not belong to it. */
  void close() {
    number = "";
  }

  /** The number of the line for the first that asks; after that, and where it has none, empty. */
  String take() {
    String taken = number;
    number = "";
    return taken;
  }

  private String by(LineCount.Place place, String stanza) {
    return switch (counted) {
      case DOCUMENT -> place.document();
      case STANZA -> stanza;
      case SECTION, PAGE, VERSE, NONE -> place.section();
    };
  }
}

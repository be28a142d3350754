package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Paragraph.Run;

/**
 * A paragraph with other letters in some places, and where the others have moved to.
 *
 * <p>Letters put in have the look and meaning of the first they take the place of. A slot that
 * overlaps a place is filled and no mark of the new paragraph.
 */
public final class Exchange {
  /**
   * Letters in the place of others.
   *
   * @param start offset of the first letter that goes
   * @param end offset after the last
   */
  public record Place(int start, int end, String words) {}

  private final Paragraph before;
  private final List<Place> places;
  private final Paragraph after;

  /**
   * @param places by rising offset, none over another
   */
  public Exchange(Paragraph paragraph, List<Place> places) {
    this.before = paragraph;
    this.places = List.copyOf(places);
    this.after = exchanged();
  }

  /** The paragraph as it is now. */
  public Paragraph paragraph() {
    return after;
  }

  /** Where the letter at {@code offset} now stands; one that went, where its place begins. */
  public int moved(int offset) {
    int moved = offset;
    for (Place place : places) {
      if (offset >= place.end() && offset > place.start()) {
        moved += place.words().length() - (place.end() - place.start());
      } else if (offset > place.start()) {
        moved -= offset - place.start();
      }
    }
    return moved;
  }

  private Paragraph exchanged() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Place place : places) {
      text.append(before.text(), from, place.start()).append(place.words());
      from = place.end();
    }
    text.append(before.text(), from, before.text().length());
    List<Run> runs = new ArrayList<>();
    int end = 0;
    for (Run run : before.runs()) {
      int to = movedEnd(run.end());
      if (to > end) {
        runs.add(run.between(end, to));
        end = to;
      }
    }
    return new Paragraph(
        before.span(),
        text.toString(),
        runs,
        marks(),
        before.style(),
        before.element(),
        before.adjustments(),
        before.resumed());
  }

  /** Where a run that ends at {@code offset} ends now: new letters go with the first old one. */
  private int movedEnd(int offset) {
    for (Place place : places) {
      if (offset > place.start() && offset < place.end()) {
        return moved(place.end());
      }
    }
    return moved(offset);
  }

  private List<Mark> marks() {
    MovedMark moved = new MovedMark(this::moved);
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : before.marks()) {
      if (!(mark instanceof Mark.Slot slot && filled(slot))) {
        marks.add(mark.accept(moved));
      }
    }
    return marks;
  }

  private boolean filled(Mark.Slot slot) {
    return places.stream().anyMatch(p -> p.start() < slot.end() && slot.offset() < p.end());
  }
}

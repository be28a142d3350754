package recto.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.line.Strand;
import recto.page.Column.Carry;
import recto.page.FootLayout.Part;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/**
 * Parts notes of which more than the last go on overleaf: each begins below its call, and of the
 * first that does not end there as much is set as leaves room for that.
 *
 * <p>So what is carried from page to page is told by one note and its place: those before it have
 * ended, those after it have only begun, by as few lines as may stand by themselves. A note called
 * in another begins where its call stands.
 */
final class Parting {
  private final Stylesheet style;
  private final Matter matter;
  private final FootNote[] notes;
  private final Feet none;

  /** The least of each note that stands below its call, 0 where nobody asked yet. */
  private final int[] least;

  /** The note in which each is called, or -1, and the first place of that after its call. */
  private final int[] caller;

  private final int[] place;

  Parting(Stylesheet style, Matter matter, Feet none) {
    this.style = style;
    this.matter = matter;
    this.notes = matter.notes;
    this.none = none;
    this.least = new int[notes.length];
    this.caller = new int[notes.length];
    this.place = new int[notes.length];
  }

  /**
   * How far each note from {@code note} to before {@code end} has been set, where that is set up to
   * {@code to} and those before it are at their end.
   */
  private int[] set(int note, int to, int end) {
    int[] set = new int[end - note];
    set[0] = to;
    for (int i = note + 1; i < end; i++) {
      int least = least(i);
      boolean begun = caller[i] < note || place[i] <= set[caller[i] - note];
      set[i - note] = begun ? least : 0;
    }
    return set;
  }

  /** The least of note {@code i} that stands below its call. */
  private int least(int i) {
    if (least[i] == 0) {
      int row = 0;
      while (row < matter.end && matter.noteTo[row] <= i) {
        row++;
      }
      least(matter.noteFrom[row], matter.noteTo[row]);
    }
    return least[i];
  }

  /** Settles it for the notes of a line: a line of each, if more has no room on any page. */
  private void least(int first, int end) {
    Feet feet = none;
    for (int i = first; i < end; i++) {
      least[i] = least(notes[i], style.text(notes[i].text().series().text()));
      feet = feet.with(new Part(notes[i], 0, least[i]));
      findCaller(i, first);
    }
    if (feet.height() > style.page().depth()) {
      for (int i = first; i < end; i++) {
        Strand strand = notes[i].strand();
        least[i] = strand == null ? 1 : Math.max(1, fitting(notes[i], 1));
      }
    }
  }

  private void findCaller(int i, int first) {
    caller[i] = i;
    place[i] = -1;
    while (place[i] < 0 && caller[i] >= first) {
      caller[i]--;
      place[i] = caller[i] < first ? -1 : notes[caller[i]].placeOf(notes[i].text());
    }
    caller[i] = place[i] < 0 ? -1 : caller[i];
  }

  private int least(FootNote note, TextStyle text) {
    int to = note.strand() == null ? 0 : fitting(note, 2);
    for (int most = 1; to == 0 && most < note.end(); most++) {
      to = note.parting(0, most, text);
    }
    return to == 0 ? note.end() : to;
  }

  /** How much of a note that is run in has room in so many lines. */
  private int fitting(FootNote note, int lines) {
    long line = none.with(new Part(note, 0, 1)).height();
    return none.fitting(note, 0, line + (lines - 1) * note.lead(0));
  }

  /** The first note from {@code note} on, set up to {@code to}, that does not end there. */
  private @Nullable Carry open(int note, int to, int end) {
    int[] set = set(note, to, end);
    for (int i = 0; i < set.length; i++) {
      if (set[i] < notes[note + i].end()) {
        return new Carry(note + i, set[i]);
      }
    }
    return null;
  }

  /** What is left of notes {@code first} to before {@code end} where each has only begun. */
  @Nullable Carry begun(int first, int end) {
    return first == end ? null : open(first, least(first), end);
  }

  /** What is left where of notes that go on no more than a line stands on a page. */
  @Nullable Carry line(Carry carried, int end) {
    int most = notes[carried.note()].end();
    return open(carried.note(), Math.min(most, carried.line() + 1), end);
  }

  /** The feet with all that is left of notes to before {@code end}. */
  Feet rest(Carry carried, int end) {
    Feet feet = none;
    for (Part part : parts(carried, null, end, end)) {
      feet = feet.with(part);
    }
    return feet;
  }

  /**
   * The parts of notes on a page, in the order of their calls.
   *
   * @param carried what is left of those before {@code called}, or null
   * @param called the first called on it
   * @param end the first called on no page up to it
   */
  List<Part> parts(@Nullable Carry carried, @Nullable Carry left, int called, int end) {
    int first = carried == null ? called : carried.note();
    int[] from = new int[end - first];
    if (carried != null) {
      int[] set = set(first, carried.line(), called);
      System.arraycopy(set, 0, from, 0, set.length);
    }
    int whole = left == null ? end : left.note();
    int[] to = left == null ? new int[0] : set(whole, left.line(), end);
    List<Part> parts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      int place = i < whole ? notes[i].end() : to[i - whole];
      if (place > from[i - first]) {
        parts.add(new Part(notes[i], from[i - first], place));
      }
    }
    return parts;
  }

  /** Tries what of the notes {@code first} to before {@code end} fits below what is carried. */
  Trial called(Feet carried, int first, int end) {
    return new Trial(carried, first, new int[end - first], least(first));
  }

  /** Tries how far notes go on, those to before {@code end}. */
  Trial carried(Carry carried, int end) {
    int[] from = set(carried.note(), carried.line(), end);
    return new Trial(none, carried.note(), from, carried.line());
  }

  /** Notes that are to be parted, each to begin at a place of its own. */
  final class Trial {
    private final int first;
    private final int[] from;

    /** By note, how far it is set at least where those before it come to their end. */
    private final int[] least;

    /** By note, the feet above it, and the height where it comes to its end. */
    private final Feet[] above;

    private final long[] whole;
    private int known;

    private Trial(Feet feet, int first, int[] from, int least) {
      this.first = first;
      this.from = from;
      this.least = new int[from.length + 1];
      this.above = new Feet[from.length + 1];
      this.whole = new long[from.length];
      this.least[0] = least;
      this.above[0] = feet;
    }

    /**
     * What is left overleaf of all that fits into {@code room}; null where they cannot be parted.
     */
    @Nullable Carry left(long room) {
      if (height(first, least[0]) > room) {
        return null;
      }
      int note = first;
      while (note < first + from.length && whole(note) <= room) {
        note++;
      }
      if (note == first + from.length) {
        return null;
      }
      int to = furthest(note, room);
      return note == first && to == from[0] ? null : new Carry(note, to);
    }

    private long whole(int note) {
      int i = note - first;
      if (i == known) {
        int end = notes[note].end();
        whole[i] = height(note, end);
        above[i + 1] = with(above[i], note, end);
        least[i + 1] = i + 1 < from.length ? set(note, end, note + 2)[1] : 0;
        known++;
      }
      return whole[i];
    }

    private int furthest(int note, long room) {
      int i = note - first;
      long others = height(note, least[i]) - with(above[i], note, least[i]).height();
      int to = above[i].fitting(notes[note], from[i], room - others);
      while (to > least[i] && height(note, to) > room) {
        long lower = with(above[i], note, to).height() - 1;
        to = above[i].fitting(notes[note], from[i], lower);
      }
      return Math.max(least[i], to);
    }

    /** The height with {@code note} up to {@code to}, and those after it as far as they must. */
    private long height(int note, int to) {
      int[] set = set(note, to, first + from.length);
      Feet feet = above[note - first];
      for (int i = 0; i < set.length; i++) {
        feet = with(feet, note + i, set[i]);
      }
      return feet.height();
    }

    private Feet with(Feet feet, int note, int to) {
      int begin = from[note - first];
      return to > begin ? feet.with(new Part(notes[note], begin, to)) : feet;
    }
  }
}

package recto.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.line.Strand;
import recto.style.TextStyle;

/**
 * A note ready for the foot of a page: broken to lines, or only measured where it is run in.
 *
 * <p>Its places are where a page may end in it: after each of its lines, or where a line may end.
 *
 * @param strips its lines; empty where it is run in
 * @param strand it as it is run in, or null
 */
public record FootNote(NoteText text, List<Strip> strips, @Nullable Strand strand) {
  /** On either side of a page's end, at least a third of a line of a note that is run in. */
  private static final long LEAST_SHARE = 333;

  /** How far letters reach above their baseline, in thousandths of their size. */
  private static final int ASCENT = 720;

  private static final int TALL = 970;

  /** No note is parted where one of its lines would stand alone, or at a hyphen. */
  private static final int WHOLE = Faults.KEPT | Faults.WIDOW | Faults.ORPHAN | Faults.HYPHEN;

  public FootNote {
    strips = List.copyOf(strips);
    if (strips.isEmpty() == (strand == null)) {
      throw new IllegalArgumentException("a note needs a line, or to be run in");
    }
  }

  /** A note broken to lines. */
  public FootNote(NoteText text, List<Strip> strips) {
    this(text, strips, null);
  }

  /** Its last place, where all of it is set. */
  int end() {
    return strand == null ? strips.size() : strand.end();
  }

  /** The white and the line at {@code index}, from baseline to baseline. */
  long advance(int index) {
    Strip strip = strips.get(index);
    long white = index == 0 ? 0 : Joints.gap(strips.get(index - 1), strip);
    return white + strip.lead() + strip.extent();
  }

  /** From the baseline above to that of the line at {@code place}. */
  long lead(int place) {
    return strand == null ? strips.get(place).lead() : strand.leading();
  }

  /**
   * How far what stands at {@code place} reaches above its baseline: a picture, or letters, of
   * which those of Arabic reach further.
   */
  long ascent(int place) {
    long letters = size() * (rtl() ? TALL : ASCENT) / 1000;
    return strand == null ? Math.max(letters, strips.get(place).rise()) : letters;
  }

  /** True where it runs from right to left. */
  boolean rtl() {
    return strand == null ? strips.get(0).rtl() : strand.rtl();
  }

  /** The type size of its first line. */
  long size() {
    if (strand != null) {
      return strand.size();
    }
    Strip first = strips.get(0);
    return first.pieces().isEmpty()
        ? first.lead()
        : first.pieces().get(0).line().paragraph().style().look().size();
  }

  /**
   * The first place with the call of {@code other} before it, or -1 where it is called elsewhere.
   */
  int placeOf(NoteText other) {
    if (strand != null) {
      for (Mark mark : strand.marks()) {
        if (holds(mark.accept(CalledNote.FINDER), other)) {
          return strand.placeAfter(mark.offset());
        }
      }
    }
    for (int i = 0; i < strips.size(); i++) {
      if (holds(strips.get(i).notes().stream().map(FootNote::text).toList(), other)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean holds(List<NoteText> called, NoteText other) {
    return called.stream().anyMatch(each -> each.id().equals(other.id()));
  }

  /**
   * The last place up to {@code most} where a page that has this note from {@code from} on may end;
   * {@code from} where there is none.
   */
  int parting(int from, int most, TextStyle style) {
    return strand == null
        ? parting(from, most, style.widows(), style.orphans())
        : parting(from, most, strand);
  }

  private int parting(int from, int most, int widows, int orphans) {
    int to = Math.min(most, strips.size() - widows);
    while (to > from && (strips.get(to - 1).faults() & WHOLE) != 0) {
      to--;
    }
    return to - from >= (from > 0 ? 1 : orphans) ? to : from;
  }

  private static int parting(int from, int most, Strand strand) {
    for (int to = Math.min(most, strand.end() - 1); to > from; to--) {
      if (strand.parts(to)
          && strand.share(to, strand.end()) >= LEAST_SHARE
          && (from > 0 || strand.share(0, to) >= LEAST_SHARE)) {
        return to;
      }
    }
    return from;
  }
}

package recto.proof;

import java.util.List;
import java.util.Set;
import recto.reading.ReadFont;
import recto.unit.Length;

/**
 * A line of text as it is measured: where it stands, and the white between its words. Lengths are
 * scaled points.
 *
 * @param page from 0
 * @param gaps the word spaces in it, from left to right
 * @param first its first word, without signs and in small letters
 * @param last its last word, likewise
 * @param hyphen true where it ends with a hyphen
 * @param opens true where it begins with a capital or a figure, as a sentence and a head do
 * @param stops true where it ends with the end of a sentence
 * @param faces the fonts of its letters
 */
record MeasureLine(
    int page,
    long size,
    long baseline,
    long left,
    long right,
    List<Gap> gaps,
    String first,
    String last,
    boolean hyphen,
    boolean opens,
    boolean stops,
    Set<ReadFont> faces) {

  MeasureLine {
    gaps = List.copyOf(gaps);
    faces = Set.copyOf(faces);
  }

  /** The white between two words. */
  record Gap(long left, long right) {
    long width() {
      return right - left;
    }
  }

  /** The word spaces' mean; 0 where there is none. */
  long space() {
    long sum = 0;
    for (Gap gap : gaps) {
      sum += gap.width();
    }
    return gaps.isEmpty() ? 0 : sum / gaps.size();
  }

  /** The size in tenths of a point: what tells text from notes. */
  int kind() {
    return kind(size);
  }

  static int kind(long size) {
    return (int) Math.round(Length.toPoints(size) * 10);
  }
}

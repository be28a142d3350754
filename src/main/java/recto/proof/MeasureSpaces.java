package recto.proof;

import java.util.Arrays;
import recto.unit.Length;

/**
 * The justified lines of one type size and the spaces between their words.
 *
 * @param size of the type, in points
 * @param lines how many justified lines there are
 * @param hyphens how many full lines end with a hyphen
 * @param spaces how many spaces stand in them
 * @param mean their mean, in points
 * @param variation their coefficient of variation: the standard deviation over the mean
 * @param narrow the 0.1st percentile, in points
 * @param wide the 99.9th percentile, in points
 * @param widest the widest, in points
 */
public record MeasureSpaces(
    double size,
    int lines,
    int hyphens,
    int spaces,
    double mean,
    double variation,
    double narrow,
    double wide,
    double widest) {

  /**
   * Of spaces in scaled points.
   *
   * @param widths of which the first {@code count} are meant; sorted here
   */
  static MeasureSpaces of(int kind, int lines, int hyphens, long[] widths, int count) {
    long[] sorted = Arrays.copyOf(widths, count);
    Arrays.sort(sorted);
    double sum = 0;
    double squares = 0;
    for (long width : sorted) {
      double points = Length.toPoints(width);
      sum += points;
      squares += points * points;
    }
    double mean = count == 0 ? 0 : sum / count;
    double variance = count == 0 ? 0 : Math.max(0, squares / count - mean * mean);
    return new MeasureSpaces(
        kind / 10.0,
        lines,
        hyphens,
        count,
        mean,
        mean == 0 ? 0 : Math.sqrt(variance) / mean,
        percentile(sorted, 1),
        percentile(sorted, 999),
        percentile(sorted, 1000));
  }

  private static double percentile(long[] sorted, int thousandths) {
    return sorted.length == 0
        ? 0
        : Length.toPoints(sorted[(int) ((sorted.length - 1L) * thousandths / 1000)]);
  }
}

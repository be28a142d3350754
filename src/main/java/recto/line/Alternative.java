package recto.line;

import java.util.List;

/**
 * A paragraph set a line longer or shorter than its best.
 *
 * @param looseness how many lines more than its best, negative for fewer, never 0
 * @param demerits what its lines cost beyond the best ones, in the sum of Knuth and Plass; 10,000
 *     is the worth of one line at the limit of its stretch
 * @param lines its lines
 */
public record Alternative(int looseness, long demerits, List<Line> lines) {
  public Alternative {
    lines = List.copyOf(lines);
  }
}

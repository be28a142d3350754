package recto.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recto.input.LetterSpots.Spot;

/**
 * Finds the calls of the notes in a text by the order of the notes.
 *
 * <p>The labels of the notes are known and so is their order; the places that may be calls are
 * weighed. What is sought is the heaviest way to give notes to places such that the order of the
 * notes is the order of the text: a weighted longest common subsequence, found with prefix maxima
 * in a Fenwick tree (P. Fenwick, A new data structure for cumulative frequency tables, 1994). A
 * year that happens to look like a label loses against the call that stands where it should.
 */
final class LetterCalls {

  /**
   * One call found.
   *
   * @param passage which passage it stands in
   * @param start offset of the first letter that leaves the text
   * @param end offset after the last
   * @param note which note it calls
   * @param weight how surely, 1 to 100
   */
  record Found(int passage, int start, int end, int note, int weight) {}

  /** A way to read one or more adjacent spots: calls of the notes {@code first} and following. */
  private record Candidate(int passage, List<int[]> ranges, int first, int weight) {
    int last() {
      return first + ranges.size() - 1;
    }
  }

  /** A text that offers more is no letter; the rest of it stays as it is. */
  private static final int MOST_CANDIDATES = 200_000;

  private final List<String> labels;
  private final Map<String, List<Integer>> notesByLabel = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private LetterCalls(List<String> labels) {
    this.labels = labels;
    for (int i = 0; i < labels.size(); i++) {
      notesByLabel.computeIfAbsent(labels.get(i), k -> new ArrayList<>()).add(i);
    }
  }

  /** The calls of the notes with {@code labels} in {@code passages}, in the order of both. */
  static List<Found> of(List<LetterPassage> passages, List<List<Spot>> spots, List<String> labels) {
    LetterCalls search = new LetterCalls(labels);
    for (int i = 0; i < passages.size(); i++) {
      search.collect(i, passages.get(i).text(), spots.get(i));
    }
    return search.heaviest();
  }

  private void collect(int passage, String text, List<Spot> spots) {
    for (int i = 0; i < spots.size() && candidates.size() < MOST_CANDIDATES; i++) {
      Spot spot = spots.get(i);
      for (int note : notesByLabel.getOrDefault(spot.figures(), List.of())) {
        if (spot.alone()) {
          List<int[]> range = List.of(new int[] {spot.start(), spot.end()});
          candidates.add(new Candidate(passage, range, note, spot.weight()));
        }
        adjacent(passage, text, spot, note);
      }
      glued(passage, spot);
    }
  }

  /** Calls parted by a comma or space, as in {@code whole.2,3 We}: the next labels must follow. */
  private void adjacent(int passage, String text, Spot spot, int note) {
    List<int[]> ranges = new ArrayList<>(List.of(new int[] {spot.start(), spot.end()}));
    int end = spot.end();
    for (int next = note + 1; next < labels.size(); next++) {
      int from = end;
      while (from < text.length()
          && from - end < 2
          && ", \u2009\u202F".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      String label = labels.get(next);
      int to = from + label.length();
      boolean here = from > end && text.startsWith(label, from) && endsAt(text, to);
      if (!here) {
        break;
      }
      ranges.add(new int[] {end, to});
      end = to;
    }
    if (ranges.size() > 1) {
      int weight = Math.min(spot.weight(), 90) * ranges.size();
      candidates.add(new Candidate(passage, List.copyOf(ranges), note, weight));
    }
  }

  private static boolean endsAt(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean space = LetterPassage.isSpace(c);
    boolean capital = end + 1 < text.length() && !Character.isLowerCase(text.charAt(end + 1));
    boolean stop = c == '\n' || (".,;:)]”’".indexOf(c) >= 0 && !figureAt(text, end + 1));
    return stop || (space && capital);
  }

  private static boolean figureAt(String text, int at) {
    return at < text.length() && LetterLabel.isFigure(text.charAt(at));
  }

  /** Calls with nothing between them, as {@code whole.23} for the notes 2 and 3. */
  private void glued(int passage, Spot spot) {
    String figures = spot.figures();
    if (figures.length() < 2 || !LetterLabel.isFigure(figures.charAt(0))) {
      return;
    }
    for (int length = 1; length < figures.length() && length <= 3; length++) {
      for (int note : notesByLabel.getOrDefault(figures.substring(0, length), List.of())) {
        List<int[]> ranges = new ArrayList<>();
        int at = 0;
        int next = note;
        while (at < figures.length()
            && next < labels.size()
            && figures.startsWith(labels.get(next), at)) {
          int to = at + labels.get(next++).length();
          ranges.add(new int[] {spot.start() + at, spot.start() + to});
          at = to;
        }
        if (at == figures.length() && spot.end() - spot.start() == at) {
          int weight = Math.min(spot.weight(), 85) * ranges.size();
          candidates.add(new Candidate(passage, List.copyOf(ranges), note, weight));
        }
      }
    }
  }

  /** The heaviest choice of candidates in which places and notes both rise. */
  private List<Found> heaviest() {
    long[] weight = new long[candidates.size()];
    int[] before = new int[candidates.size()];
    int[] best = new int[labels.size() + 1];
    Arrays.fill(best, -1);
    for (int group = 0; group < candidates.size(); ) {
      int end = group;
      while (end < candidates.size() && sameStart(candidates.get(end), candidates.get(group))) {
        before[end] = heaviestBelow(best, weight, candidates.get(end).first());
        weight[end] = candidates.get(end).weight() + (before[end] < 0 ? 0 : weight[before[end]]);
        end++;
      }
      for (int i = group; i < end; i++) {
        enter(best, weight, candidates.get(i).last() + 1, i);
      }
      group = end;
    }
    List<Found> found = new ArrayList<>();
    for (int i = heaviestBelow(best, weight, labels.size()); i >= 0; i = before[i]) {
      Candidate candidate = candidates.get(i);
      for (int k = candidate.ranges().size() - 1; k >= 0; k--) {
        int[] range = candidate.ranges().get(k);
        found.add(
            new Found(
                candidate.passage(),
                range[0],
                range[1],
                candidate.first() + k,
                candidate.weight() / candidate.ranges().size()));
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static boolean sameStart(Candidate one, Candidate other) {
    return one.passage() == other.passage() && one.ranges().get(0)[0] == other.ranges().get(0)[0];
  }

  /** The heaviest chain that ends with a note below {@code note}, or -1. */
  private static int heaviestBelow(int[] best, long[] weight, int note) {
    int found = -1;
    for (int i = note; i > 0; i -= i & -i) {
      if (best[i] >= 0 && (found < 0 || weight[best[i]] > weight[found])) {
        found = best[i];
      }
    }
    return found;
  }

  private static void enter(int[] best, long[] weight, int note, int candidate) {
    for (int i = note; i < best.length; i += i & -i) {
      if (best[i] < 0 || weight[candidate] > weight[best[i]]) {
        best[i] = candidate;
      }
    }
  }
}

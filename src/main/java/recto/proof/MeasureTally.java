package recto.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.proof.MeasureLine.Gap;

/** Counts faults and half-faults of lines. */
final class MeasureTally {
  /** Shares of the middling space beyond which a line is tight, or loose. */
  private static final double TIGHT = 0.75;

  private static final double LOOSE = 1.5;

  /** How many lines running make a ladder, an echo, a river. */
  private static final int LADDER = 3;

  private static final int ECHO = 3;
  private static final int RIVER = 5;

  private static final Map<String, String> WHAT = new LinkedHashMap<>();

  static {
    WHAT.put("tight", "tight lines, spaces under three quarters of the middling one");
    WHAT.put("loose", "loose lines, spaces over one and a half times the middling one");
    WHAT.put("overfull", "overfull lines");
    WHAT.put("hyphens", "hyphens at line ends");
    WHAT.put("ladders", "ladders, three hyphens running");
    WHAT.put("page-end-hyphens", "hyphens at page ends");
    WHAT.put("short-last", "last lines shorter than twice the indent");
    WHAT.put("almost-full", "last lines that end just short of the measure");
    WHAT.put("same-start", "one word at the start of three lines running");
    WHAT.put("same-end", "one word at the end of three lines running");
    WHAT.put("rivers", "rivers, spaces below each other through five lines");
    WHAT.put("widows", "widows");
    WHAT.put("orphans", "orphans");
  }

  private final Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();

  MeasureTally() {
    WHAT.keySet().forEach(key -> counts.put(key, new TreeMap<>()));
  }

  private void count(String key, int page) {
    counts.getOrDefault(key, Map.of()).merge(page + 1, 1, Integer::sum);
  }

  List<MeasureFigure> figures() {
    List<MeasureFigure> figures = new ArrayList<>();
    counts.forEach((key, pages) -> figures.add(new MeasureFigure(key, what(key), pages)));
    return figures;
  }

  private static String what(String key) {
    return WHAT.getOrDefault(key, key);
  }

  /**
   * Counts the lines of one track.
   *
   * @param middling the space that half of the spaces of this size exceed
   */
  void track(MeasureTrack track, long middling) {
    int hyphens = 0;
    int starts = 0;
    int ends = 0;
    for (int i = 0; i < track.size(); i++) {
      MeasureLine line = track.line(i);
      int page = line.page();
      boolean follows = track.follows(i);
      spaces(track, i, middling);
      boolean hyphen = track.hyphenated(i);
      hyphens = hyphen ? (follows ? hyphens : 0) + 1 : 0;
      if (hyphen) {
        count("hyphens", page);
      }
      if (hyphens == LADDER) {
        count("ladders", page);
      }
      // After a line that is not full another paragraph begins, which chooses its words.
      MeasureLine above = follows && track.full(i - 1) ? track.line(i - 1) : null;
      starts = above != null && same(line.first(), above.first()) ? starts + 1 : 1;
      ends = above != null && same(line.last(), above.last()) ? ends + 1 : 1;
      if (starts == ECHO) {
        count("same-start", page);
      }
      if (ends == ECHO) {
        count("same-end", page);
      }
      last(track, i);
    }
    if (track.hyphenated(track.size() - 1)) {
      count("page-end-hyphens", track.page());
    }
    rivers(track, middling);
  }

  private static boolean same(String word, String other) {
    return !word.isEmpty() && word.equals(other);
  }

  private void spaces(MeasureTrack track, int i, long middling) {
    MeasureLine line = track.line(i);
    if (track.justified(i)) {
      if (line.space() < TIGHT * middling) {
        count("tight", line.page());
      } else if (line.space() > LOOSE * middling) {
        count("loose", line.page());
      }
    } else if (track.overfull(i)) {
      count("overfull", line.page());
    }
  }

  private void last(MeasureTrack track, int i) {
    MeasureEdges edges = track.edges(i);
    if (edges == null || !track.ends(i)) {
      return;
    }
    MeasureLine line = track.line(i);
    if (line.right() - line.left() < 2 * edges.indent()) {
      count("short-last", line.page());
    } else if (edges.right() - line.right() < edges.size()) {
      count("almost-full", line.page());
    }
  }

  /** Counts what goes wrong where the page turns. */
  void turn(@Nullable MeasureTrack before, MeasureTrack track) {
    if (before == null || before.page() + 1 != track.page()) {
      return;
    }
    int foot = before.size() - 1;
    MeasureEdges above = before.edges(foot);
    MeasureEdges home = track.home();
    if (!before.full(foot)
        || above == null
        || home == null
        || !home.flush(track.line(0))
        || !track.headsPage()) {
      return;
    }
    if (above.indented(before.line(foot)) && !above.flush(before.line(foot))) {
      if (opensParagraph(before, foot)) {
        count("orphans", before.page());
      }
    } else if (!heads(before.line(foot), track.line(0))
        && (track.size() == 1 || !track.follows(1) || indented(track, 1))) {
      count("widows", track.page());
    }
  }

  /** True of an indented line but where the line above runs on into it, as in a hanging item. */
  private static boolean opensParagraph(MeasureTrack track, int i) {
    return !track.follows(i) || !track.full(i - 1) || track.line(i - 1).stops();
  }

  /**
   * True where a paragraph ends at the foot with a full line, and what heads the page is a head: by
   * how it ends, or by its face.
   */
  private static boolean heads(MeasureLine foot, MeasureLine first) {
    boolean other = Collections.disjoint(first.faces(), foot.faces());
    return foot.stops() && first.opens() && (other || !first.stops());
  }

  private static boolean indented(MeasureTrack track, int i) {
    MeasureEdges edges = track.edges(i);
    return edges != null && edges.indented(track.line(i)) && !edges.flush(track.line(i));
  }

  /** Counts white that runs down through lines: gaps of which each lies half below the last. */
  private void rivers(MeasureTrack track, long middling) {
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      List<Gap> gaps = track.line(i).gaps();
      List<Integer> depths = new ArrayList<>(gaps.size());
      boolean goesOn = track.follows(i) && !above.isEmpty();
      for (Gap gap : gaps) {
        int depth = 1;
        for (int k = 0; goesOn && k < above.size(); k++) {
          if (flows(track.line(i - 1).gaps().get(k), gap, middling)) {
            depth = Math.max(depth, above.get(k) + 1);
          }
        }
        if (depth == RIVER) {
          count("rivers", track.page());
        }
        depths.add(depth);
      }
      above = depths;
    }
  }

  private static boolean flows(Gap one, Gap other, long middling) {
    long shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    return 2 * shared >= middling;
  }
}

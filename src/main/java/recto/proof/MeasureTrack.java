package recto.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of one type size that stand below each other in one column of a page, from the top. */
final class MeasureTrack {
  /** The widest leading, as a multiple of that of most lines, within which lines are neighbours. */
  private static final double NEAR = 1.35;

  private final List<MeasureLine> lines = new ArrayList<>();
  private final List<@Nullable MeasureEdges> edges = new ArrayList<>();
  private final List<MeasureEdges> side;
  private long leading;
  private long head;

  /**
   * @param side all edges on pages of this side
   */
  private MeasureTrack(List<MeasureEdges> side) {
    this.side = side;
  }

  /** The tracks of all lines of one size, by page and from left to right. */
  static List<MeasureTrack> of(List<MeasureLine> all) {
    List<List<MeasureLine>> sides = List.of(new ArrayList<>(), new ArrayList<>());
    for (MeasureLine line : all) {
      sides.get(line.page() % 2).add(line);
    }
    List<List<MeasureEdges>> edges = new ArrayList<>();
    for (List<MeasureLine> side : sides) {
      edges.add(MeasureEdges.of(side.stream().filter(l -> l.gaps().size() > 1).toList()));
    }
    List<MeasureTrack> tracks = new ArrayList<>();
    List<MeasureTrack> open = new ArrayList<>();
    int page = -1;
    for (MeasureLine line : all) {
      if (line.page() != page) {
        tracks.addAll(open);
        open.clear();
        page = line.page();
      }
      MeasureTrack track =
          open.stream()
              .filter(t -> t.takes(line))
              .findFirst()
              .or(() -> open.stream().filter(t -> t.goesOnAt(line)).findFirst())
              .orElse(null);
      if (track == null) {
        track = new MeasureTrack(edges.get(page % 2));
        open.add(track);
      }
      track.add(line);
    }
    tracks.addAll(open);
    long leading = leading(tracks);
    long head = head(tracks);
    tracks.forEach(track -> track.leading = leading);
    tracks.forEach(track -> track.head = head);
    return tracks;
  }

  private boolean takes(MeasureLine line) {
    int last = lines.size() - 1;
    MeasureLine above = lines.get(last);
    boolean below = line.baseline() > above.baseline();
    // The last line of a paragraph may end before the next one's indent, or before its own.
    boolean under =
        overlap(above, line)
            || (last > 0 && overlap(lines.get(last - 1), line))
            || (above.hyphen() && line.right() < above.left());
    return below && under;
  }

  /** True where a short line heads it, and the line below that is set in no further than to it. */
  private boolean goesOnAt(MeasureLine line) {
    MeasureLine first = lines.get(0);
    return lines.size() == 1
        && line.baseline() > first.baseline()
        && line.left() >= first.left()
        && line.left() - first.right() < line.size();
  }

  private static boolean overlap(MeasureLine above, MeasureLine below) {
    return above.left() < below.right() && below.left() < above.right();
  }

  private void add(MeasureLine line) {
    MeasureEdges found = null;
    for (MeasureEdges edge : side) {
      if (found == null && edge.ends(line) && edge.begins(line)) {
        found = edge;
      }
    }
    lines.add(line);
    edges.add(found);
  }

  /** The distance that most lines keep from the one above. */
  private static long leading(List<MeasureTrack> tracks) {
    List<Long> steps = new ArrayList<>();
    for (MeasureTrack track : tracks) {
      for (int i = 1; i < track.size(); i++) {
        // To a twentieth of a point.
        steps.add((track.line(i).baseline() - track.line(i - 1).baseline()) / 3277 * 3277);
      }
    }
    return commonest(steps);
  }

  /** The baseline on which most pages begin. */
  private static long head(List<MeasureTrack> tracks) {
    return commonest(tracks.stream().map(track -> track.line(0).baseline()).toList());
  }

  /** The length that most are, the first of several such; 0 of none. */
  private static long commonest(List<Long> lengths) {
    Map<Long, Integer> counts = new HashMap<>();
    long best = 0;
    for (long length : lengths) {
      int count = counts.merge(length, 1, Integer::sum);
      best = count > counts.getOrDefault(best, 0) ? length : best;
    }
    return best;
  }

  /** True where no room is left above its first line. */
  boolean headsPage() {
    return lines.get(0).baseline() < head + leading;
  }

  int size() {
    return lines.size();
  }

  MeasureLine line(int i) {
    return lines.get(i);
  }

  int page() {
    return lines.get(0).page();
  }

  /** True of a line that fills its measure from edge to edge. */
  boolean full(int i) {
    return edges.get(i) != null;
  }

  /** True of a full line that ends with a hyphen. */
  boolean hyphenated(int i) {
    return full(i) && lines.get(i).hyphen();
  }

  /** True of a full line whose spaces can tell how it was justified. */
  boolean justified(int i) {
    return full(i) && lines.get(i).gaps().size() > 1;
  }

  /** True where line {@code i} stands right below the one before it. */
  boolean follows(int i) {
    return i > 0 && lines.get(i).baseline() - lines.get(i - 1).baseline() <= NEAR * leading;
  }

  /** The edges that line {@code i} has, or the full line before it in its paragraph. */
  @Nullable MeasureEdges edges(int i) {
    MeasureEdges own = edges.get(i);
    MeasureEdges above = i > 0 && follows(i) ? edges.get(i - 1) : null;
    return own != null ? own : above != null && above.flush(lines.get(i)) ? above : null;
  }

  /** True of a line that ends a paragraph of justified lines and does not fill its measure. */
  boolean ends(int i) {
    return i > 0 && !full(i) && full(i - 1) && edges(i) != null && shorter(i);
  }

  private boolean shorter(int i) {
    MeasureEdges above = edges.get(i - 1);
    return above != null && lines.get(i).right() < above.right();
  }

  /** True of a line that goes farther than its neighbour, and than any column it may stand in. */
  boolean overfull(int i) {
    MeasureLine line = lines.get(i);
    for (MeasureEdges edge : side) {
      if (edge.begins(line) && edge.right() >= line.right()) {
        return false;
      }
    }
    for (int near : new int[] {i - 1, i + 1}) {
      MeasureEdges edge = near >= 0 && near < size() ? edges.get(near) : null;
      if (edge != null
          && !full(i)
          && edge.begins(line)
          && line.gaps().size() > 1
          && line.right() > edge.right()
          && follows(Math.max(near, i))) {
        return true;
      }
    }
    return false;
  }

  /** The edges of the first full line, null where there is none. */
  @Nullable MeasureEdges home() {
    for (MeasureEdges edge : edges) {
      if (edge != null) {
        return edge;
      }
    }
    return null;
  }
}

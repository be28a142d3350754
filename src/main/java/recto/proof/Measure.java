package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.proof.MeasureLine.Gap;
import recto.reading.PdfReading;

/**
 * The typography of a finished PDF in figures, read from where its words stand. It needs no tags
 * and knows nothing of how the lines were made, so it says the same of any system's pages.
 *
 * @param pages how many pages the PDF has
 * @param spaces by type size, that with most lines first
 * @param figures what is counted
 */
public record Measure(int pages, List<MeasureSpaces> spaces, List<MeasureFigure> figures) {
  public Measure {
    spaces = List.copyOf(spaces);
    figures = List.copyOf(figures);
  }

  /**
   * Measures {@code reading}.
   *
   * @throws IOException where a page is damaged
   */
  public static Measure of(PdfReading reading) throws IOException {
    List<MeasureLine> lines = new ArrayList<>();
    for (int page = 0; page < reading.pages(); page++) {
      lines.addAll(MeasureLines.of(reading.page(page)));
    }
    return new Work(lines).measure(reading.pages());
  }

  /** The figure named {@code key}. */
  public MeasureFigure figure(String key) {
    return figures.stream()
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is counted as " + key));
  }

  /** The measuring of one PDF. */
  private static final class Work {
    private final Map<Integer, List<MeasureLine>> bySize = new TreeMap<>();
    private final MeasureTally tally = new MeasureTally();

    Work(List<MeasureLine> lines) {
      for (MeasureLine line : lines) {
        bySize.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line);
      }
    }

    Measure measure(int pages) {
      List<MeasureSpaces> spaces = new ArrayList<>();
      List<Map.Entry<Integer, List<MeasureLine>>> sizes = new ArrayList<>(bySize.entrySet());
      sizes.sort(Comparator.comparingInt(size -> -size.getValue().size()));
      boolean main = true;
      for (Map.Entry<Integer, List<MeasureLine>> size : sizes) {
        MeasureSpaces found = size(size.getKey(), size.getValue(), main);
        if (found.lines() > 0) {
          spaces.add(found);
        }
        main = false;
      }
      return new Measure(pages, spaces, tally.figures());
    }

    /** Counts all that is counted of lines of one size. */
    private MeasureSpaces size(int kind, List<MeasureLine> lines, boolean main) {
      List<MeasureTrack> tracks = MeasureTrack.of(lines);
      long[] widths = new long[1024];
      int count = 0;
      int justified = 0;
      int hyphens = 0;
      for (MeasureTrack track : tracks) {
        for (int i = 0; i < track.size(); i++) {
          hyphens += track.hyphenated(i) ? 1 : 0;
          if (track.justified(i)) {
            justified++;
            for (Gap gap : track.line(i).gaps()) {
              widths = count == widths.length ? Arrays.copyOf(widths, 2 * count) : widths;
              widths[count++] = gap.width();
            }
          }
        }
      }
      MeasureSpaces spaces = MeasureSpaces.of(kind, justified, hyphens, widths, count);
      long middling = middling(widths, count);
      @Nullable MeasureTrack before = null;
      for (MeasureTrack track : tracks) {
        tally.track(track, middling);
        if (main) {
          tally.turn(before, track);
        }
        before = track;
      }
      return spaces;
    }

    private static long middling(long[] widths, int count) {
      long[] sorted = Arrays.copyOf(widths, count);
      Arrays.sort(sorted);
      return count == 0 ? 0 : sorted[count / 2];
    }
  }
}

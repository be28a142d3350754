package recto.sink;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import recto.folio.Ink;

/**
 * What each glyph of a run says, so that the glyphs in reading order say the run's text.
 *
 * <p>One glyph says its whole cluster. Several glyphs share the cluster's letters one by one, the
 * first taking what is over. Where there are more glyphs than letters, each says a part of the
 * decomposed letters, or {@link #NOTHING}, and the cluster as a whole has to be given its text from
 * outside: see {@link #actual}.
 *
 * <p>Where the run has letters from right to left, {@link #inOrder(int)} gives the glyphs as they
 * are read; those of one cluster then follow each other from the right.
 *
 * <p>An instance is filled anew for each run and belongs to one thread.
 */
final class Spelling {
  /**
   * What a glyph says that stands for no letter: a word joiner, which has no width and no sound.
   */
  private static final String NOTHING = "\u2060";

  private static final int NO_CHAR = -1;

  private int[] chars = new int[128];
  private @Nullable String[] texts = new @Nullable String[128];
  private int[] spans = new int[128];
  private @Nullable String[] actuals = new @Nullable String[128];
  private boolean[] backwards = new boolean[128];
  private long[] places = new long[0];
  private int[] order = new int[0];
  private boolean plain;
  private boolean inOrder;

  /** The one UTF-16 unit that glyph {@code i} says, or -1 where it says more or other. */
  int character(int i) {
    return chars[i];
  }

  /** What glyph {@code i} says. */
  String text(int i) {
    String text = texts[i];
    return chars[i] >= 0 || text == null ? String.valueOf((char) chars[i]) : text;
  }

  /** True where no cluster needs its text from outside. */
  boolean plain() {
    return plain;
  }

  /** True where the glyphs from left to right are in reading order. */
  boolean inOrder() {
    return inOrder;
  }

  /** The glyph that is read {@code k}th, in a run that is not {@link #inOrder()}. */
  int inOrder(int k) {
    return order[k];
  }

  /** Where the pen stands before glyph {@code i}, once {@link #place} was called. */
  long place(int i) {
    return places[i];
  }

  /**
   * How many glyphs, {@code i} read first, have {@link #actual} text together; 0 for the others.
   */
  int span(int i) {
    return spans[i];
  }

  /** The text of the glyphs of which {@code i} is read first, whose own words do not say it. */
  String actual(int i) {
    String actual = actuals[i];
    if (actual == null) {
      throw new IllegalArgumentException("glyph " + i + " begins no span");
    }
    return actual;
  }

  void read(Ink.Glyphs run) {
    int count = run.glyphs().length;
    room(count);
    plain = true;
    inOrder = true;
    int[] clusters = run.clusters();
    String text = run.text();
    int before = -1;
    int i = 0;
    while (i < count) {
      int start = clusters[i];
      inOrder &= before < start;
      before = start;
      int after = i + 1 < count ? clusters[i + 1] : text.length();
      char character = text.charAt(start);
      if (after == start + 1 && !Character.isSurrogate(character)) {
        chars[i++] = character;
      } else {
        i = readCluster(clusters, i, text);
      }
    }
  }

  /** Reads the cluster of glyph {@code from} and those after it; returns the glyph after them. */
  private int readCluster(int[] clusters, int from, String text) {
    int start = clusters[from];
    int end = from + 1;
    while (end < clusters.length && clusters[end] == start) {
      end++;
    }
    int stop = clusterEnd(clusters, from, end, text.length());
    Arrays.fill(backwards, from, end, backwards(clusters, from, end));
    share(text.substring(start, stop), from, end);
    return end;
  }

  /** Finds the reading order of the run that was read last, and the place of each glyph. */
  void place(Ink.Glyphs run) {
    int count = run.glyphs().length;
    int[] clusters = run.clusters();
    places = new long[count];
    long[] keys = new long[count];
    long pen = run.x();
    for (int i = 0; i < count; i++) {
      places[i] = pen;
      pen += run.advances()[i];
      long rank = backwards[i] ? count - i : i;
      keys[i] = (long) clusters[i] << 40 | rank << 20 | i;
    }
    Arrays.sort(keys);
    order = new int[count];
    for (int k = 0; k < count; k++) {
      order[k] = (int) (keys[k] & (1 << 20) - 1);
    }
  }

  /** Where the cluster ends whose glyphs are {@code from} to {@code end - 1}. */
  private static int clusterEnd(int[] clusters, int from, int end, int length) {
    int start = clusters[from];
    int before = from > 0 ? clusters[from - 1] : -1;
    int after = end < clusters.length ? clusters[end] : -1;
    if (after > start && before < start) {
      return after;
    }
    if (before > start && after < start) {
      return before;
    }
    int nearest = length;
    for (int cluster : clusters) {
      if (cluster > start && cluster < nearest) {
        nearest = cluster;
      }
    }
    return nearest;
  }

  /** True where the cluster stands in a part of the run that is read from right to left. */
  private static boolean backwards(int[] clusters, int from, int end) {
    if (end < clusters.length) {
      return clusters[end] < clusters[from];
    }
    return from > 0 && clusters[from - 1] > clusters[from];
  }

  private void share(String text, int from, int end) {
    int glyphs = end - from;
    int[] letters = text.codePoints().toArray();
    if (letters.length < glyphs) {
      letters = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray();
      if (glyphs > 1) {
        if (plain) {
          plain = false;
          Arrays.fill(spans, 0);
        }
        int lead = backwards[from] ? end - 1 : from;
        spans[lead] = glyphs;
        actuals[lead] = text;
      }
    }
    int extra = Math.max(0, letters.length - glyphs);
    for (int k = 0; k < glyphs; k++) {
      int i = backwards[from] ? end - 1 - k : from + k;
      String part;
      if (k == 0) {
        int first = Math.min(letters.length, 1 + extra);
        part = first == 0 ? NOTHING : new String(letters, 0, first);
      } else {
        int at = k + extra;
        part = at < letters.length ? Character.toString(letters[at]) : NOTHING;
      }
      say(i, part);
    }
  }

  private void say(int i, String part) {
    if (part.length() == 1) {
      chars[i] = part.charAt(0);
    } else {
      chars[i] = NO_CHAR;
      texts[i] = part;
    }
  }

  private void room(int count) {
    if (chars.length < count) {
      int size = Math.max(count, 2 * chars.length);
      chars = new int[size];
      texts = new @Nullable String[size];
      spans = new int[size];
      backwards = new boolean[size];
      actuals = new @Nullable String[size];
    }
  }
}

package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.style.LineCosts;

final class TotalFitTest {
  private static final LineCosts COSTS =
      new LineCosts(
          500, 333, 375, 200, 0, 10, 50, 50, 25, 50, 10_000, 5_000, 3_000, 20, 35, true, 5_000,
          1_500, 1_000, 0);

  /** Scaled points to the unit of the trials. */
  private static final long UNIT = 10_000;

  private final TotalFit fit = new TotalFit(COSTS);

  @Test
  void noOtherChoiceOfBreaksCostsLess() {
    int[] solved = {0};
    Trials.of(
        2_000,
        random -> {
          Breaks breaks = words(random, 4 + random.nextInt(8));
          Measures measures = measures(random);
          int tolerance = random.nextBoolean() ? 200 : LineFit.AWFUL;
          long best = Exhaustive.best(breaks, measures, tolerance, -1);
          boolean found = fit.solve(breaks, measures, tolerance, 0, false);
          assertEquals(best < Long.MAX_VALUE, found, "solvable");
          if (found) {
            fit.choose();
            assertEquals(best, Exhaustive.cost(breaks, measures, tolerance, path()), "cost");
            solved[0]++;
          }
        });
    assertTrue(solved[0] > 500, "too few trials have lines: " + solved[0]);
  }

  @Test
  void soForEveryNumberOfLines() {
    int[] solved = {0};
    Trials.of(
        600,
        random -> {
          Breaks breaks = words(random, 4 + random.nextInt(8));
          Measures measures = measures(random);
          boolean found = fit.solve(breaks, measures, LineFit.AWFUL, 0, true);
          for (int lines = 1; lines < 8 && found; lines++) {
            long best = Exhaustive.best(breaks, measures, LineFit.AWFUL, lines);
            assertEquals(best < Long.MAX_VALUE, fit.choose(lines), lines + " lines");
            if (best < Long.MAX_VALUE) {
              assertEquals(
                  best, Exhaustive.cost(breaks, measures, LineFit.AWFUL, path()), lines + " lines");
              solved[0]++;
            }
          }
        });
    assertTrue(solved[0] > 500, "too few trials have lines: " + solved[0]);
  }

  @Test
  void threeHyphensRunningLoseAgainstAnyLine() {
    // Every line is full where it ends with a hyphen, and gapes where it ends before.
    Breaks breaks = new Breaks();
    breaks.add(0, 0, 0, Breaks.BARE);
    for (int i = 1; i <= 4; i++) {
      row(breaks, 100L * i - 20, 10L * i - 5, 0, Breaks.BARE, 100L * i - 10);
      row(breaks, 100L * i, 10L * i, 0, Breaks.HYPHEN, 100L * i);
    }
    row(breaks, 450, 45, Breaks.ALWAYS, Breaks.BARE, 450);
    Measures measures = new Measures(100 * UNIT, 0, 0, 0, List.of(), 10 * UNIT);
    assertTrue(fit.solve(breaks, measures, LineFit.AWFUL, 0, false));
    fit.choose();
    int running = 0;
    for (int row : path()) {
      running = breaks.hyphenated(row) ? running + 1 : 0;
      assertTrue(running < 3, "a ladder");
    }
  }

  @Test
  void noWordEndsThreeLinesRunningWhereAnotherBreakIsAsGood() {
    // Every line may end with word 7, or a little later with a word of its own and gaping.
    Breaks breaks = new Breaks();
    breaks.add(0, 0, 0, Breaks.BARE);
    for (int i = 1; i <= 4; i++) {
      int early = row(breaks, 100L * i - 9, 10L * i, 0, Breaks.BARE, 100L * i - 3);
      breaks.lastWord[early] = 10 + i;
      int full = row(breaks, 100L * i, 10L * i, 0, Breaks.BARE, 100L * i);
      breaks.lastWord[full] = 7;
      breaks.startSpace[early] = 10L * i * UNIT;
      breaks.startSpace[full] = 10L * i * UNIT;
    }
    row(breaks, 450, 45, Breaks.ALWAYS, Breaks.BARE, 450);
    Measures measures = new Measures(100 * UNIT, 0, 0, 0, List.of(), 10 * UNIT);
    assertTrue(fit.solve(breaks, measures, LineFit.AWFUL, 0, false));
    fit.choose();
    int running = 0;
    int most = 0;
    for (int row : path()) {
      running = breaks.lastWord[row] == 7 ? running + 1 : 0;
      most = Math.max(most, running);
    }
    assertEquals(2, most);
  }

  @Test
  void aLineTooLongForTheToleranceIsNone() {
    Breaks breaks = new Breaks();
    breaks.add(0, 0, 0, Breaks.BARE);
    row(breaks, 200, 0, Breaks.ALWAYS, Breaks.BARE, 200);
    assertFalse(
        fit.solve(
            breaks,
            new Measures(100 * UNIT, 0, 0, 0, List.of(), 10 * UNIT),
            LineFit.AWFUL,
            0,
            false));
  }

  private int[] path() {
    return IntStream.range(0, fit.lines()).map(fit::end).toArray();
  }

  private static Measures measures(Random random) {
    long indent = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
    return new Measures(UNIT * (80 + random.nextInt(60)), 0, 0, indent * UNIT, List.of(), 8 * UNIT);
  }

  /** A place whose next line starts after a space of 10, or at once where it is in a word. */
  private static int row(Breaks breaks, long end, long space, int penalty, byte kind, long start) {
    int row = breaks.add(0, 0, penalty, kind);
    breaks.endWidth[row] = end * UNIT;
    breaks.endSpace[row] = space * UNIT;
    breaks.startWidth[row] = start * UNIT;
    breaks.startSpace[row] = (kind == Breaks.BARE ? space + 10 : space) * UNIT;
    return row;
  }

  /** Words of 10 to 40 with spaces of 10, hyphens of 3 and now and then a forced end. */
  private static Breaks words(Random random, int count) {
    Breaks breaks = new Breaks();
    breaks.add(0, 0, 0, Breaks.BARE);
    long width = 0;
    long space = 0;
    for (int i = 0; i < count; i++) {
      long first = 9L + random.nextInt(20);
      if (random.nextInt(3) == 0) {
        width += first;
        int penalty = random.nextInt(100);
        byte kind = random.nextInt(4) == 0 ? Breaks.WRITTEN : Breaks.HYPHEN;
        row(breaks, width + 3, space, penalty, kind, width);
      }
      width += first;
      if (i < count - 1) {
        boolean forced = random.nextInt(15) == 0;
        int penalty = forced ? Breaks.ALWAYS : 0;
        int end = random.nextInt(3);
        int row = row(breaks, width - end, space, penalty, Breaks.BARE, width + 10);
        breaks.lastWord[row] = random.nextInt(3);
        breaks.firstWord[row] = random.nextInt(3);
        width += 10;
        space += 10;
      }
    }
    row(breaks, width, space, Breaks.ALWAYS, Breaks.BARE, width);
    return breaks;
  }

  /** The demerits as they are defined, over all choices of breaks. */
  private static final class Exhaustive {
    private final Breaks breaks;
    private final Measures measures;
    private final int tolerance;
    private final int lines;
    private long best = Long.MAX_VALUE;

    private Exhaustive(Breaks breaks, Measures measures, int tolerance, int lines) {
      this.breaks = breaks;
      this.measures = measures;
      this.tolerance = tolerance;
      this.lines = lines;
    }

    static long best(Breaks breaks, Measures measures, int tolerance, int lines) {
      Exhaustive all = new Exhaustive(breaks, measures, tolerance, lines);
      all.go(new ArrayList<>());
      return all.best;
    }

    static long cost(Breaks breaks, Measures measures, int tolerance, int[] path) {
      List<Integer> ends = new ArrayList<>();
      for (int end : path) {
        ends.add(end);
      }
      return new Exhaustive(breaks, measures, tolerance, -1).cost(ends);
    }

    private void go(List<Integer> ends) {
      int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
      if (last == breaks.count - 1) {
        if (lines < 0 || ends.size() == lines) {
          best = Math.min(best, cost(ends));
        }
        return;
      }
      for (int b = last + 1; b < breaks.count; b++) {
        ends.add(b);
        if (line(last, b, ends.size() - 1) != null) {
          go(ends);
        }
        ends.remove(ends.size() - 1);
        if (breaks.penalty[b] == Breaks.ALWAYS) {
          break;
        }
      }
    }

    /** Badness, fitness class, end demerits and weight of a line, or null where it cannot be. */
    private long @Nullable [] line(int a, int b, int line) {
      long space = breaks.endSpace[b] - breaks.startSpace[a];
      long width = breaks.endWidth[b] - breaks.startWidth[a];
      long slack = measures.width(line) - width;
      long letters = (width - space) * COSTS.expansion() / 1000;
      boolean last = b == breaks.count - 1;
      boolean full = last && slack >= 0 && slack <= letters + space * 500 / 1000 / 2;
      if (breaks.penalty[b] == Breaks.ALWAYS && slack >= 0 && !full) {
        long shortest = measures.shortest();
        long odd = slack < measures.slip() ? COSTS.shortLast() / 2 : 0;
        long least = COSTS.shortLeast();
        long more = (COSTS.shortLast() - least) * (shortest - width) / shortest;
        odd = width < shortest ? least + more : odd;
        return new long[] {0, 1, last ? odd : 0, 1024};
      }
      long white = Math.max(768, Math.min(2048, 11 * 1024 * space / measures.width(line)));
      long rest = Math.abs(slack) - letters;
      long room = slack < 0 ? space * 333 / 1000 : space * 500 / 1000;
      if (slack < 0 && rest > space * 375 / 1000) {
        return null;
      }
      if (rest > 0 && rest > 6 * room) {
        return tolerance < LineFit.AWFUL ? null : new long[] {LineFit.AWFUL, 3, 0, white};
      }
      long ratio = rest <= 0 ? 0 : rest * 1024 / room;
      long badness = 100 * ratio * ratio / (1024 * 1024);
      badness += Math.abs(slack) >= letters ? 10 : 10 * Math.abs(slack) / letters;
      int fitness = slack < 0 ? (ratio > 512 ? 0 : 1) : ratio > 1024 ? 3 : ratio > 512 ? 2 : 1;
      return badness > tolerance ? null : new long[] {badness, fitness, 0, white};
    }

    private long cost(List<Integer> ends) {
      long sum = 0;
      int hyphens = 0;
      int lasts = 0;
      int firsts = 0;
      long before = 1;
      int a = 0;
      for (int i = 0; i < ends.size(); i++) {
        int b = ends.get(i);
        long[] line = Objects.requireNonNull(line(a, b, i));
        sum += (10 + line[0]) * (10 + line[0]) * line[3] / 1024 + line[2];
        sum += Math.abs(line[1] - before) > 1 ? COSTS.fitness() : 0;
        before = line[1];
        if (breaks.penalty[b] > 0) {
          sum += (long) breaks.penalty[b] * breaks.penalty[b];
        }
        boolean hyphen = breaks.kind[b] == Breaks.HYPHEN || breaks.kind[b] == Breaks.WRITTEN;
        sum += b == breaks.count - 1 && hyphens > 0 ? COSTS.finalHyphen() : 0;
        sum += !hyphen || hyphens == 0 ? 0 : hyphens == 1 ? COSTS.doubleHyphen() : TotalFit.LADDER;
        hyphens = hyphen ? hyphens + 1 : 0;
        lasts = alike(breaks.lastWord[a], breaks.lastWord[b]) ? lasts + 1 : 0;
        firsts = alike(breaks.firstWord[a], breaks.firstWord[b]) ? firsts + 1 : 0;
        sum += echo(lasts) + echo(firsts);
        a = b;
      }
      return sum;
    }

    private static boolean alike(int word, int other) {
      return word == other && word != 0;
    }

    private static long echo(int running) {
      return running == 0 ? 0 : running == 1 ? TotalFit.SAME_WORD : TotalFit.ECHO;
    }
  }
}

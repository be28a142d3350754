package recto.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recto.folio.Colour;
import recto.folio.Ink;
import recto.style.TextStyle.Look;
import recto.unit.Rect;

/** The rules of one line in the making: bars of original pages, lines under and through letters. */
final class Ornaments {
  private final Setting.Bars bars;
  private final long baseline;
  private final long size;
  private final Colour colour;
  private final int[] due;
  private int left;
  private boolean moved;

  private final List<Ink> rules = new ArrayList<>(0);
  private final Score under = new Score();
  private final Score through = new Score();

  /** A rule that grows with the letters it goes with. */
  private static final class Score {
    long from;
    long to;
    long y;
    long thickness;
    Colour colour = Colour.BLACK;
  }

  Ornaments(Setting setting, int start, int end, long baseline) {
    this.bars = setting.bars();
    this.baseline = baseline;
    Look look = setting.paragraph().style().look();
    size = look.size();
    colour = look.colour();
    due = Arrays.copyOfRange(bars.before(), bars.from(start), bars.from(end));
    left = due.length;
  }

  /** Draws the bars that stand before a glyph; how much room they take. */
  long bars(int cluster, Strip strip, long pen) {
    if (left == 0) {
      moved = true;
      return 0;
    }
    long room = 0;
    for (int i = 0; i < due.length; i++) {
      boolean before =
          strip.fromRight
              ? cluster < due[i] && due[i] <= strip.high
              : due[i] <= cluster && due[i] >= strip.low;
      if (due[i] >= 0 && before) {
        room += bar(pen + room, moved);
        due[i] = -1;
        left--;
      }
    }
    moved = true;
    return room;
  }

  /** True where no bar is left to be drawn; what was asked about moves the pen. */
  boolean pass() {
    moved |= left == 0;
    return left == 0;
  }

  /** Draws the bars that stand after all glyphs, where the line is read from the right. */
  long barsLeft(long pen) {
    long room = 0;
    for (int offset : due) {
      if (offset >= 0) {
        room += bar(pen + room, true) - bars.space();
      }
    }
    return room;
  }

  private long bar(long pen, boolean whiteBefore) {
    long x = whiteBefore ? pen + bars.space() : pen;
    for (int i = 0; i < bars.rules(); i++) {
      rules.add(
          new Ink.Rule(
              Ink.ARTIFACT,
              new Rect(
                  x + i * (bars.thickness() + bars.space()),
                  baseline - size * 3 / 4,
                  bars.thickness(),
                  size),
              colour));
    }
    return x - pen + bars.width() + bars.space();
  }

  /** Draws what the look asks for under and through letters that reach from x to x. */
  void score(Look look, long from, long to) {
    if (look.underline()) {
      extend(under, look, from, to, baseline + look.size() / 9);
    }
    if (look.strike()) {
      extend(through, look, from, to, baseline - look.size() / 4);
    }
  }

  private void extend(Score score, Look look, long from, long to, long y) {
    if (score.thickness > 0
        && score.to == from
        && score.y == y
        && score.colour.equals(look.colour())) {
      score.to = to;
      return;
    }
    end(score);
    score.from = from;
    score.to = to;
    score.y = y;
    score.thickness = Math.max(1, look.size() / 20);
    score.colour = look.colour();
  }

  private void end(Score score) {
    if (score.thickness > 0 && score.to > score.from) {
      Rect area = new Rect(score.from, score.y, score.to - score.from, score.thickness);
      rules.add(new Ink.Rule(Ink.ARTIFACT, area, score.colour));
    }
  }

  void addTo(List<Ink> ink) {
    end(under);
    end(through);
    ink.addAll(rules);
  }
}

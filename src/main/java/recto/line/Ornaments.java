package recto.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.folio.Ink;
import recto.style.TextStyle.Look;
import recto.unit.Rect;

/**
 * What one line in the making has besides its letters: signs of original pages, lines under and
 * through letters.
 */
final class Ornaments {
  private final PageSigns signs;
  private final long baseline;
  private final long size;
  private final Colour colour;
  private final int firstSign;
  private final int[] due;
  private int left;
  private boolean moved;

  private final List<Ink> numbers = new ArrayList<>(0);
  private final List<Ink> rules = new ArrayList<>(0);
  private @Nullable Score under;
  private @Nullable Score through;

  /** A rule that grows with the letters it goes with. */
  private static final class Score {
    final long from;
    long to;
    final long y;
    final long thickness;
    final Colour colour;

    Score(long from, long to, long y, long thickness, Colour colour) {
      this.from = from;
      this.to = to;
      this.y = y;
      this.thickness = thickness;
      this.colour = colour;
    }
  }

  Ornaments(Setting setting, int start, int end, long baseline) {
    this.signs = setting.signs();
    this.baseline = baseline;
    Look look = setting.paragraph().style().look();
    size = look.size();
    colour = look.colour();
    firstSign = signs.from(start);
    due = signs.within(start, end);
    left = due.length;
  }

  /** Draws the signs that stand before a glyph; how much room they take. */
  long signs(int cluster, Strip strip, long pen) {
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
        room += sign(i, pen + room, moved, strip.fromRight);
        due[i] = -1;
        left--;
      }
    }
    moved = true;
    return room;
  }

  /** True where no sign is left to be drawn; what was asked about moves the pen. */
  boolean pass() {
    moved |= left == 0;
    return left == 0;
  }

  /** Draws the signs that stand after all glyphs, where the line is read from the right. */
  long signsLeft(long pen) {
    long room = 0;
    for (int i = 0; i < due.length; i++) {
      if (due[i] >= 0) {
        room += sign(i, pen + room, true, true) - signs.space();
      }
    }
    return room;
  }

  private long sign(int nth, long pen, boolean whiteBefore, boolean fromRight) {
    int sign = firstSign + nth;
    long white = whiteBefore ? signs.space() : 0;
    long x = pen + (fromRight ? signs.after(sign) : white);
    Line number = signs.number(sign);
    if (number == null) {
      for (int i = 0; i < signs.rules(); i++) {
        rule(x + i * (signs.thickness() + signs.space()));
      }
    } else {
      numbers.addAll(number.ink(x, baseline));
    }
    return white + signs.width(sign) + signs.after(sign);
  }

  private void rule(long x) {
    Rect area = new Rect(x, baseline - size * 3 / 4, signs.thickness(), size);
    rules.add(new Ink.Rule(Ink.ARTIFACT, area, colour));
  }

  /** Draws what the look asks for under and through letters that reach from x to x. */
  void score(Look look, long from, long to) {
    if (look.underline()) {
      under = extended(under, look, from, to, baseline + look.size() / 9);
    }
    if (look.strike()) {
      through = extended(through, look, from, to, baseline - look.size() / 4);
    }
  }

  private Score extended(@Nullable Score score, Look look, long from, long to, long y) {
    if (score != null && score.to == from && score.y == y && score.colour.equals(look.colour())) {
      score.to = to;
      return score;
    }
    end(score);
    return new Score(from, to, y, Math.max(1, look.size() / 20), look.colour());
  }

  private void end(@Nullable Score score) {
    if (score != null && score.to > score.from) {
      Rect area = new Rect(score.from, score.y, score.to - score.from, score.thickness);
      rules.add(new Ink.Rule(Ink.ARTIFACT, area, score.colour));
    }
  }

  void addTo(List<Ink> ink) {
    end(under);
    end(through);
    ink.addAll(numbers);
    ink.addAll(rules);
  }
}

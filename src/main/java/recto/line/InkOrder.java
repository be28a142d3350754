package recto.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recto.folio.Ink;
import recto.line.Setting.Readings;

/** The glyphs of one line, which are drawn from left to right, in the order they are read in. */
final class InkOrder {
  private final List<Ink> ink = new ArrayList<>(4);

  /** The offset of the first letter of each. */
  private int[] lows = new int[8];

  /** Puts glyphs of which the first letter is at {@code low} behind those of earlier letters. */
  void add(Ink.Glyphs made, int low) {
    int at = ink.size();
    while (at > 0 && lows[at - 1] > low) {
      lows[at] = lows[at - 1];
      at--;
    }
    ink.add(at, made);
    if (ink.size() == lows.length) {
      lows = Arrays.copyOf(lows, 2 * lows.length);
    }
    lows[at] = low;
  }

  /** All of it, and before the letters what is read there and drawn elsewhere. */
  List<Ink> with(Readings readings) {
    if (readings.before().length == 0) {
      return ink;
    }
    List<Ink> all = new ArrayList<>();
    for (int i = 0; i < ink.size(); i++) {
      for (int r = 0; r < readings.before().length; r++) {
        if (readings.before()[r] == lows[i]) {
          all.add(new Ink.Reading(readings.elements()[r]));
        }
      }
      all.add(ink.get(i));
    }
    return all;
  }
}

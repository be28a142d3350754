package recto.page;

import java.util.HashMap;
import java.util.Map;
import recto.folio.Side;
import recto.style.Stylesheet;

/** Tries every way there is, one page after the other. */
final class EveryWay {
  private final Stylesheet style;
  private final Matter matter;
  private final int startPosition;
  private final Map<State, Long> known = new HashMap<>();

  /** All that the cheapest way on from a page's end depends on. */
  private record State(int place, int note, int line, boolean recto, int beside) {}

  EveryWay(Stylesheet style, Matter matter, Side start) {
    this.style = style;
    this.matter = matter;
    this.startPosition = start == Side.RECTO ? 1 : 0;
  }

  long cheapest() {
    return from(0, -1, 0, 0, Tariff.ALONE);
  }

  private long from(int place, int note, int line, int number, int beside) {
    if (place == matter.end && note < 0) {
      return 0;
    }
    boolean recto = (number + startPosition) % 2 == 1;
    State state = new State(place, note, line, recto, beside);
    Long before = known.get(state);
    if (before == null) {
      before = tried(state, number);
      known.put(state, before);
    }
    return before;
  }

  private long tried(State state, int number) {
    boolean recto = state.recto();
    Side side = recto ? Side.RECTO : Side.VERSO;
    int facing = recto ? state.beside() : Tariff.ALONE;
    PageScan scan = new PageScan(style, matter, 1);
    Tariff tariff = new Tariff(style.pageCosts(), true, 1);
    Ending ending = scan.endings(state.place(), state.note(), state.line(), style.page().depth());
    long best = Long.MAX_VALUE / 2;
    for (int i = 0; i < ending.count(); i++) {
      int depth = ending.depth(i);
      if (depth <= 0 || (recto ? facing != Tariff.ALONE && facing > 0 : true)) {
        long own = tariff.charge(ending, i, side, depth, facing, false);
        long rest = from(ending.place(i), ending.note(i), ending.line(i), number + 1, depth);
        best = Math.min(best, own + rest);
      }
    }
    return best;
  }
}

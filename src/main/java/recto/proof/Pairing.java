package recto.proof;

import java.util.Arrays;
import java.util.List;

/**
 * Which flow of the file is which note of the edition. Both stand in the same order; a note that is
 * lost, added or changed does not put those after it out of step.
 */
final class Pairing {
  /** How many notes may be passed over in search of one that is the same again. */
  private static final int NEAR = 200;

  private final List<Script> scripts;
  private final List<Flow> flows;
  private final int[] flowOf;

  private Pairing(List<Script> scripts, List<Flow> flows) {
    this.scripts = scripts;
    this.flows = flows;
    flowOf = new int[scripts.size()];
    Arrays.fill(flowOf, -1);
  }

  /** The index of each script's flow, or -1; the running text is the first of both. */
  static int[] of(List<Script> scripts, List<Flow> flows) {
    Pairing pairing = new Pairing(scripts, flows);
    pairing.flowOf[0] = 0;
    pairing.pair();
    return pairing.flowOf;
  }

  private void pair() {
    int s = 1;
    int f = 1;
    while (s < scripts.size() && f < flows.size()) {
      int skip = same(s, f) ? 0 : nearest(s, f);
      if (skip < 0) {
        flowOf[s++] = f++;
        continue;
      }
      int over = skip >>> 16;
      int more = skip & 0xFFFF;
      int both = Math.min(over, more);
      for (int i = 0; i < both; i++) {
        flowOf[s + i] = f + i;
      }
      s += over;
      f += more;
      flowOf[s++] = f++;
    }
  }

  private boolean same(int s, int f) {
    return scripts.get(s).letters().equals(flows.get(f).letters());
  }

  /** How many scripts and flows are passed over to come to two that are the same; -1 for none. */
  private int nearest(int s, int f) {
    for (int over = 1; over <= NEAR; over++) {
      for (int a = 0; a <= over; a++) {
        int b = over - a;
        if (s + a < scripts.size() && f + b < flows.size() && same(s + a, f + b)) {
          return a << 16 | b;
        }
      }
    }
    return -1;
  }
}

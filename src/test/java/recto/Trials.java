package recto;

import java.util.Random;

/**
 * Tries a law on random cases, each from a seed of its own that a failure names.
 *
 * <p>The system property {@code recto.seed} tries that one case again; {@code recto.trials} tries
 * so many more times as many.
 */
public final class Trials {
  private Trials() {}

  /** A law that holds for whatever the dice make of it. */
  public interface Law {
    /** Throws where the law is broken. */
    void holds(Random dice) throws Exception;
  }

  /** Tries {@code law} on {@code cases} cases. */
  public static void of(int cases, Law law) {
    Long only = Long.getLong("recto.seed");
    if (only != null) {
      attempt(only, law);
      return;
    }
    long end = (long) cases * Integer.getInteger("recto.trials", 1);
    for (long seed = 1; seed <= end; seed++) {
      attempt(seed, law);
    }
  }

  private static void attempt(long seed, Law law) {
    try {
      law.holds(new Random(seed * 0x9E3779B97F4A7C15L));
    } catch (Exception | AssertionError broken) {
      throw new AssertionError("broken by -Drecto.seed=" + seed + ": " + broken, broken);
    }
  }
}

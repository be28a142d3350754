package recto.unit;

import static org.junit.jupiter.api.Assertions.fail;

/** Compares lengths that may differ by a little. */
public final class Near {
  private Near() {}

  /** Fails where two lengths in scaled points differ by more than {@code most}. */
  public static void assertNear(long expected, long actual, long most) {
    if (Math.abs(expected - actual) > most) {
      fail("expected about " + expected + ", but was " + actual);
    }
  }
}

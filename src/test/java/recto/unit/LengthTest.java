package recto.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import recto.Trials;

class LengthTest {
  private static final long EXACT = 1L << 52;

  @Test
  void quotientsAreThoseOfWholeNumbersNearTheNextOneToo() {
    Trials.of(
        20_000,
        dice -> {
          long divisor = 1 + (dice.nextLong() >>> (12 + dice.nextInt(52)));
          long quotient = (dice.nextLong() >>> (12 + dice.nextInt(52))) / divisor;
          for (long off = -2; off <= 2; off++) {
            long dividend = quotient * divisor + off;
            assertEquals(
                Math.floorDiv(dividend, divisor),
                Length.quotient(dividend, divisor),
                () -> dividend + " / " + divisor);
          }
        });
  }

  @Test
  void quotientsBeyondWhatADoubleHoldsAreExactToo() {
    for (long dividend : new long[] {EXACT - 1, EXACT, 2 * EXACT + 1, Long.MAX_VALUE, -1, -EXACT}) {
      for (long divisor : new long[] {1, 2, 3, 1_000_003, EXACT - 1, EXACT, Long.MAX_VALUE}) {
        assertEquals(Math.floorDiv(dividend, divisor), Length.quotient(dividend, divisor));
      }
    }
  }

  @Test
  void scalesRoundingHalfUp() {
    assertEquals(3, Length.scale(5, 1, 2));
    assertEquals(-2, Length.scale(-5, 1, 2));
    assertEquals(2, Length.scale(7, 1, 3));
    Trials.of(
        2_000,
        dice -> {
          long length = dice.nextInt();
          long numerator = dice.nextInt(1 << 24);
          long denominator = 1L + dice.nextInt(1 << 24);
          BigInteger twice = BigInteger.valueOf(2 * denominator);
          BigInteger sum =
              BigInteger.valueOf(length)
                  .multiply(BigInteger.valueOf(2 * numerator))
                  .add(BigInteger.valueOf(denominator));
          BigInteger down = sum.subtract(sum.mod(twice)).divide(twice);
          assertEquals(down.longValueExact(), Length.scale(length, numerator, denominator));
        });
  }
}

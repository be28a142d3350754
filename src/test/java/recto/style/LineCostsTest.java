package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineCostsTest {
  @ParameterizedTest
  @CsvSource({"333, 375, 375", "400, 375, 400", "333, 0, 333"})
  void aSpaceShrinksAtLeastAsFarAsForABadnessOfAHundred(int shrink, int most, int expected) {
    LineCosts costs =
        new LineCosts(
            500, shrink, most, 200, 0, 10, 100, 60, 30, 0, 0, 0, 0, 0, 0, false, 0, 0, 1_000, 0);
    assertEquals(expected, costs.spaceShrinkMost());
  }
}

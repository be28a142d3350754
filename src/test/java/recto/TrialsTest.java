package recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialsTest {
  @Test
  void everyCaseIsAnotherAndTheSameEachTime() {
    List<Long> once = new ArrayList<>();
    List<Long> again = new ArrayList<>();

    Trials.of(20, dice -> once.add(dice.nextLong()));
    Trials.of(20, dice -> again.add(dice.nextLong()));

    assertEquals(20, once.stream().distinct().count());
    assertEquals(once, again);
  }

  @Test
  void aBrokenLawNamesTheSeedThatBrokeIt() {
    List<Long> seen = new ArrayList<>();
    AssertionError broken =
        assertThrows(
            AssertionError.class,
            () ->
                Trials.of(
                    20,
                    dice -> {
                      seen.add(dice.nextLong());
                      assertTrue(seen.size() < 7, "seven");
                    }));

    String message = "" + broken.getMessage();
    assertTrue(message.startsWith("broken by -Drecto.seed=7: "), message);
  }
}

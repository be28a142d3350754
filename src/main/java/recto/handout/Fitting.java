package recto.handout;

import java.util.ArrayList;
import java.util.List;
import recto.style.HandoutStyle;
import recto.style.Stylesheet;

/**
 * The ways in which a handout may be set tighter, roomiest first: ruled lines for answers closer to
 * each other, then the leading less, both down to what the style allows. No line ever changes.
 */
public final class Fitting {
  private static final int STEPS = 6;

  private Fitting() {}

  public static List<Stylesheet> tries(Stylesheet style) {
    HandoutStyle handout = style.handout();
    long leading = style.page().leading();
    long least = Math.min(leading, handout.leastLeading());
    long answer = handout.answerLine();
    long leastAnswer = Math.min(answer, handout.leastAnswerLine());
    List<Stylesheet> tries = new ArrayList<>(List.of(style));
    for (int i = 1; i <= STEPS; i++) {
      tries.add(style.led(leading, answer - (answer - leastAnswer) * i / STEPS));
    }
    for (int i = 1; i <= STEPS; i++) {
      tries.add(style.led(leading - (leading - least) * i / STEPS, leastAnswer));
    }
    return tries;
  }
}

package recto.handout;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.style.HandoutStyle;
import recto.style.PageStyle;
import recto.style.Stylesheet;

/**
 * The ways in which a handout may be set tighter, roomiest first: ruled lines for answers closer to
 * each other, then the leading less, both down to what the style allows. No line ever changes.
 */
public final class Fitting {
  private static final int STEPS = 6;

  private Fitting() {}

  /** Those beyond the style itself; the last is the tightest. */
  public static List<Stylesheet> tighter(Stylesheet style) {
    HandoutStyle handout = style.handout();
    long leading = style.page().leading();
    long least = Math.min(leading, handout.leastLeading());
    long answer = handout.answerLine();
    long leastAnswer = Math.min(answer, handout.leastAnswerLine());
    List<Stylesheet> tries = new ArrayList<>();
    for (int i = 1; i <= STEPS; i++) {
      tries.add(style.led(leading, answer - (answer - leastAnswer) * i / STEPS));
    }
    for (int i = 1; i <= STEPS; i++) {
      tries.add(style.led(leading - (leading - least) * i / STEPS, leastAnswer));
    }
    return tries;
  }

  /** True of a page whose words and pictures end in its upper third. */
  public static boolean nearlyEmpty(Folio folio, PageStyle page) {
    long bottom = 0;
    for (Ink ink : folio.ink()) {
      if (ink instanceof Ink.Glyphs glyphs && glyphs.element() != Ink.ARTIFACT) {
        bottom = Math.max(bottom, glyphs.baseline());
      } else if (ink instanceof Ink.Image image && image.element() != Ink.ARTIFACT) {
        bottom = Math.max(bottom, image.area().bottom());
      }
    }
    return bottom < page.firstBaseline() + page.depth() / 3;
  }
}

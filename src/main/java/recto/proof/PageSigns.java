package recto.proof;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import recto.reading.ReadGlyph;
import recto.reading.ReadRule;
import recto.style.MarginStyle;
import recto.unit.Length;
import recto.unit.Rect;

/**
 * Whether the sign in the text of one file stands between the right two letters: a bar, or the
 * number in brackets.
 */
final class PageSigns {
  /** How far from its letter a sign may stand beside its own white, in scaled points. */
  private static final long NEAR = Length.points(1.5);

  private final Evidence evidence;
  private final MarginStyle margin;

  PageSigns(Evidence evidence) {
    this.evidence = evidence;
    margin = evidence.style().margin();
  }

  /** True where the number stands right before the letter at {@code place}, after the last. */
  boolean isBefore(int script, OldPage page, Copy.PageNumber number, long place)
      throws IOException {
    ReadGlyph letter = evidence.asRead(place);
    ReadGlyph last = lastBefore(script, page, place, letter);
    boolean mirrored = isFromRight(letter);
    long gap = mirrored ? number.left() - letter.right() : letter.x() - number.right();
    boolean parted =
        last == null
            || (mirrored
                ? number.right() <= last.x() + NEAR
                : last.right() <= number.left() + NEAR);
    return gap >= -NEAR / 3 && gap <= letter.size() / 2 + margin.barSpace() + NEAR && parted;
  }

  /** True where a bar stands right before the letter at {@code place}, after the last. */
  boolean isBarred(int script, OldPage page, long place) throws IOException {
    ReadGlyph letter = evidence.asRead(place);
    ReadGlyph last = lastBefore(script, page, place, letter);
    for (ReadRule rule : evidence.view(place).page().rules()) {
      if (isBar(rule, letter)) {
        boolean fromLeft = near(letter.x() - rule.area().right());
        boolean fromRight = isFromRight(letter) && near(rule.area().x() - letter.right());
        boolean after = last == null || last.right() <= rule.area().x() + NEAR;
        if ((fromLeft && after) || fromRight) {
          return true;
        }
      }
    }
    return false;
  }

  /** The letter before, where it stands beside {@code letter} on its line. */
  private @Nullable ReadGlyph lastBefore(int script, OldPage page, long place, ReadGlyph letter)
      throws IOException {
    long before = page.letter() == 0 ? Flow.NOWHERE : evidence.place(script, page.letter() - 1);
    if (before == Flow.NOWHERE || Flow.page(before) != Flow.page(place)) {
      return null;
    }
    ReadGlyph last = evidence.asRead(before);
    boolean beside =
        Math.abs(last.baseline() - letter.baseline()) < letter.size() / 2
            && (isFromRight(letter) ? last.x() > letter.x() : last.x() < letter.x());
    return beside ? last : null;
  }

  private boolean near(long gap) {
    long white = 2 * margin.barSpace() + 2 * margin.barWidth() + NEAR;
    return gap >= -NEAR / 3 && gap <= white;
  }

  private static boolean isBar(ReadRule rule, ReadGlyph letter) {
    Rect area = rule.area();
    return rule.rectangle()
        && area.width() < area.height() / 4
        && area.y() < letter.baseline() - letter.size() / 4
        && area.bottom() >= letter.baseline() - letter.size() / 4;
  }

  private static boolean isFromRight(ReadGlyph letter) {
    if (letter.text().isEmpty()) {
      return true;
    }
    byte direction = Character.getDirectionality(letter.text().codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}

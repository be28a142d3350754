package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.text.Normalizer;
import java.util.List;
import recto.font.Face;
import recto.font.FontStack;

/**
 * Which face of a stack sets a letter of a word. Faces are numbers, 0 for the face of choice and -1
 * where there is none.
 */
final class FaceChoice {
  private static final int FIRST_COMPOSED = 0xC0;
  private static final int LEAST_FIT = 800;
  private static final int LARGEST_FIT = 1200;

  private final Stick stick;
  private final String text;
  private final FontStack stack;

  /** Both normal forms of the letter at {@code formsStart}; an empty one is the letter as it is. */
  private List<String> forms = List.of();

  private int formsStart = -1;
  private int formsEnd = -1;

  FaceChoice(Stick stick, String text, FontStack stack) {
    this.stick = stick;
    this.text = text;
    this.stack = stack;
  }

  /** The first face that sets all letters of the stretch well, or -1. */
  int whole(int start, int end, int script) {
    for (int face = 0; face < stack.size(); face++) {
      int i = start;
      while (i < end) {
        int next = Letters.graphemeEnd(text, i, end);
        if (Letters.script(text.codePointAt(i)) != HB_SCRIPT_COMMON
            && !(covers(face, i, next)
                && composed(face, i, next)
                && places(face, i, next, script))) {
          break;
        }
        i = next;
      }
      if (i >= end) {
        return face;
      }
    }
    return -1;
  }

  /** The face for one letter with its marks, where {@code whole} sets those of its script. */
  int choose(int start, int end, int script, int whole) {
    if (whole >= 0 && Letters.script(text.codePointAt(start)) != HB_SCRIPT_COMMON) {
      return whole;
    }
    int second = -1;
    int third = -1;
    for (int face = 0; face < stack.size(); face++) {
      if (covers(face, start, end)) {
        boolean composed = composed(face, start, end);
        if (composed && places(face, start, end, script)) {
          return face;
        }
        second = second < 0 && composed ? face : second;
        third = third < 0 ? face : third;
      }
    }
    return second < 0 ? third : second;
  }

  /**
   * False where the face lacks a letter that is one with its accent and would build it of both: one
   * that was not made for them may put an accent below another.
   */
  private boolean composed(int face, int start, int end) {
    if (end - start == Character.charCount(text.codePointAt(start))) {
      return covers(face, text.codePointAt(start));
    }
    String letter = text.substring(start, end);
    String composed = form(letter, Normalizer.Form.NFC);
    return coversAll(face, composed.isEmpty() ? letter : composed);
  }

  /**
   * False where the face would leave a mark beside its letter: in the European scripts, a mark that
   * is neither joined with its letter to one glyph nor moved.
   */
  private boolean places(int face, int start, int end, int script) {
    return !Letters.european(script)
        || end - start == Character.charCount(text.codePointAt(start))
        || Letters.blank(text, start + Character.charCount(text.codePointAt(start)), end)
        || stick.placesMarks(
            text.substring(start, end),
            new Piece(0, end - start, stack.face(face), script, false, GlyphRun.FULL));
  }

  /** The size at which a face's small letters are as high as those of the face of choice. */
  int fit(int face) {
    Face first = stack.first();
    Face other = stack.face(face);
    long wanted = 1000L * first.xHeight() * other.unitsPerEm();
    long own = (long) other.xHeight() * first.unitsPerEm();
    return wanted <= 0 || own <= 0
        ? GlyphRun.FULL
        : (int) Math.min(LARGEST_FIT, Math.max(LEAST_FIT, wanted / own));
  }

  private boolean covers(int face, int start, int end) {
    boolean all = true;
    for (int i = start; i < end && all; ) {
      int codePoint = text.codePointAt(i);
      all = covers(face, codePoint);
      i += Character.charCount(codePoint);
    }
    return all || equivalent(face, start, end);
  }

  private boolean covers(int face, int codePoint) {
    if (Letters.ignorable(codePoint)) {
      return true;
    }
    if (Letters.space(codePoint)) {
      return stack.covers(face, ' ');
    }
    return stack.covers(face, codePoint) || (Letters.hyphen(codePoint) && stack.covers(face, '-'));
  }

  /** True where the face has the letters in composed or decomposed form; HarfBuzz finds them. */
  private boolean equivalent(int face, int start, int end) {
    if (end - start == 1 && text.charAt(start) < FIRST_COMPOSED) {
      return false;
    }
    if (formsStart != start || formsEnd != end) {
      formsStart = start;
      formsEnd = end;
      String letter = text.substring(start, end);
      forms = List.of(form(letter, Normalizer.Form.NFC), form(letter, Normalizer.Form.NFD));
    }
    return coversAll(face, forms.get(0)) || coversAll(face, forms.get(1));
  }

  private boolean coversAll(int face, String form) {
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      if (!covers(face, form.codePointAt(i))) {
        return false;
      }
    }
    return !form.isEmpty();
  }

  private static String form(String letter, Normalizer.Form form) {
    String other = Normalizer.normalize(letter, form);
    return other.equals(letter) ? "" : other;
  }
}

package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import recto.font.FontStack;

/**
 * One word cut into pieces of one face, script and direction each.
 *
 * <p>Letters of a script stay together: if the face of choice lacks one of them, the first face
 * that has them all sets them all, so that no word changes its looks in the middle. Signs common to
 * all scripts take the first face that has them. A letter and the marks on it part only where no
 * face has them all. Letters of the European scripts from another face are as high as the text's.
 */
final class Itemizer {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char WORD_JOINER = '\u2060';
  private static final char HYPHEN = '\u2010';

  private final FontStack stack;
  private final String text;
  private final char[] letters;
  private final FaceChoice choice;
  private final List<Missing> missing = new ArrayList<>(0);
  private final List<Piece> pieces = new ArrayList<>(2);
  private boolean wordRtl;

  Itemizer(Stick stick, String text, FontStack stack, boolean rtl) {
    this.text = text;
    this.stack = stack;
    letters = text.toCharArray();
    choice = new FaceChoice(stick, text, stack);
    if (rtl || needsBidi(text)) {
      bidi(rtl);
    } else {
      itemize(0, letters.length, false);
    }
  }

  /** The pieces in visual order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** True where the word is read from right to left. */
  boolean rtl() {
    return wordRtl;
  }

  /** The letters that no face has. */
  List<Missing> missing() {
    return missing;
  }

  /** The letters to shape, as many as the word has: a missing one is a replacement sign. */
  String letters() {
    return new String(letters);
  }

  private static boolean needsBidi(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.mayRunLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void bidi(boolean rtl) {
    Bidi bidi =
        new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    for (int run : order) {
      itemize(bidi.getRunStart(run), bidi.getRunLimit(run), (bidi.getRunLevel(run) & 1) != 0);
    }
    wordRtl = !bidi.baseIsLeftToRight();
  }

  /** Adds the pieces of letters of one direction, in visual order. */
  private void itemize(int start, int end, boolean rtl) {
    int before = pieces.size();
    int from = start;
    int script = script(start, end, HB_SCRIPT_LATIN);
    while (from < end) {
      int to = scriptEnd(from, end, script);
      faces(from, to, script, rtl);
      from = to;
      script = from < end ? script(from, end, script) : script;
    }
    if (rtl) {
      Collections.reverse(pieces.subList(before, pieces.size()));
    }
  }

  /** The first script proper in a stretch, or {@code otherwise}. */
  private int script(int start, int end, int otherwise) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int script = Letters.script(text.codePointAt(i));
      if (script != HB_SCRIPT_COMMON) {
        return script;
      }
    }
    return otherwise;
  }

  private int scriptEnd(int start, int end, int script) {
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      int own = Letters.script(codePoint);
      if (own != HB_SCRIPT_COMMON && own != script) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return end;
  }

  /** Adds the pieces of letters of one script and direction, in logical order. */
  private void faces(int start, int end, int script, boolean rtl) {
    int whole = choice.whole(start, end, script);
    int face = -1;
    int from = start;
    int i = start;
    while (i < end) {
      int next = Letters.graphemeEnd(text, i, end);
      int own =
          face >= 0 && Letters.blank(text, i, next) ? face : choice.choose(i, next, script, whole);
      if (own < 0) {
        next = i + Character.charCount(text.codePointAt(i));
        own = choice.choose(i, next, script, whole);
      }
      if (own < 0) {
        own = replace(i, next);
      } else {
        standIn(own, i);
      }
      if (own != face) {
        if (face >= 0) {
          pieces.add(piece(from, i, face, script, rtl));
        }
        face = own;
        from = i;
      }
      i = next;
    }
    pieces.add(piece(from, end, face, script, rtl));
  }

  private Piece piece(int start, int end, int face, int script, boolean rtl) {
    boolean letters = script(start, end, HB_SCRIPT_COMMON) != HB_SCRIPT_COMMON;
    int scale = face > 0 && letters && Letters.european(script) ? choice.fit(face) : GlyphRun.FULL;
    return new Piece(start, end, stack.face(face), script, rtl, scale);
  }

  /** Notes a letter that no face has, and puts a sign in its place; returns the sign's face. */
  private int replace(int start, int end) {
    missing.add(new Missing(start, text.codePointAt(start)));
    Arrays.fill(letters, start, end, WORD_JOINER);
    letters[start] = REPLACEMENT;
    for (int face = 0; face < stack.size(); face++) {
      if (stack.covers(face, REPLACEMENT)) {
        return face;
      }
    }
    letters[start] = '?';
    return 0;
  }

  /** Puts what a face has in the place of what it lacks and need not have. */
  private void standIn(int face, int at) {
    char letter = text.charAt(at);
    if (Letters.control(letter)) {
      letters[at] = ' ';
    } else if (Letters.hyphen(letter) && !stack.covers(face, letter)) {
      letters[at] = stack.covers(face, HYPHEN) ? HYPHEN : '-';
    }
  }
}

package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import recto.font.FontStack;

/**
 * One word cut into pieces of one face, script and direction each.
 *
 * <p>Letters of a script stay together: if the face of choice lacks one of them, the first face
 * that has them all sets them all, so that no word changes its looks in the middle. Signs common to
 * all scripts take the first face that has them. A letter and the marks on it never part.
 */
final class Itemizer {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char WORD_JOINER = '\u2060';
  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';
  private static final int FIRST_RTL = 0x590;
  private static final char HYPHEN = '\u2010';
  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final int OGHAM_SPACE = 0x1680;
  private static final int FIRST_COMPOSED = 0xC0;
  private static final int FIRST_MARK = 0x300;

  private final Stick stick;
  private final FontStack stack;
  private final String text;
  private final char[] letters;
  private final List<Missing> missing = new ArrayList<>(0);
  private final List<Piece> pieces = new ArrayList<>(2);
  private boolean wordRtl;

  /**
   * The composed and decomposed form of the letter at formsStart, empty where they are as it is.
   */
  private List<String> forms = List.of();

  private int formsStart;

  Itemizer(Stick stick, String text, FontStack stack, boolean rtl) {
    this.stick = stick;
    this.text = text;
    this.stack = stack;
    letters = text.toCharArray();
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
      char c = text.charAt(i);
      if (c >= FIRST_RTL && Bidi.requiresBidi(text.toCharArray(), i, text.length())) {
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
      int script = script(text.codePointAt(i));
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
      int own = script(codePoint);
      if (own != HB_SCRIPT_COMMON && own != script) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return end;
  }

  /** The script of a letter; common also for marks that take their letter's. */
  private static int script(int codePoint) {
    if (codePoint < 0xAA) {
      return Character.isLetter(codePoint) ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON;
    }
    int script = hb_unicode_script(hb_unicode_funcs_get_default(), codePoint);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? HB_SCRIPT_COMMON : script;
  }

  /** Adds the pieces of letters of one script and direction, in logical order. */
  private void faces(int start, int end, int script, boolean rtl) {
    int whole = wholeFace(start, end, script);
    int face = -1;
    int from = start;
    int i = start;
    while (i < end) {
      int next = graphemeEnd(i, end);
      int own = blank(i, next) && face >= 0 ? face : choose(i, next, script, whole);
      if (own < 0) {
        own = replace(i, next);
      } else {
        standIn(own, i);
      }
      if (own != face) {
        if (face >= 0) {
          pieces.add(new Piece(from, i, stack.face(face), script, rtl));
        }
        face = own;
        from = i;
      }
      i = next;
    }
    pieces.add(new Piece(from, end, stack.face(face), script, rtl));
  }

  /** The first face that sets all letters of the stretch well, or -1. */
  private int wholeFace(int start, int end, int script) {
    for (int face = 0; face < stack.size(); face++) {
      int i = start;
      while (i < end) {
        int next = graphemeEnd(i, end);
        if (script(text.codePointAt(i)) != HB_SCRIPT_COMMON
            && !(covers(face, i, next) && places(face, i, next, script))) {
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

  private int choose(int start, int end, int script, int whole) {
    if (whole >= 0 && script(text.codePointAt(start)) != HB_SCRIPT_COMMON) {
      return whole;
    }
    int second = -1;
    for (int face = 0; face < stack.size(); face++) {
      if (covers(face, start, end)) {
        if (places(face, start, end, script)) {
          return face;
        }
        second = second < 0 ? face : second;
      }
    }
    return second;
  }

  /**
   * False where the face would leave a mark beside its letter: in the European scripts, a mark that
   * is neither joined with its letter to one glyph nor moved.
   */
  private boolean places(int face, int start, int end, int script) {
    boolean european =
        script == HB_SCRIPT_LATIN || script == HB_SCRIPT_GREEK || script == HB_SCRIPT_CYRILLIC;
    return !european
        || end - start == Character.charCount(text.codePointAt(start))
        || blank(start + Character.charCount(text.codePointAt(start)), end)
        || stick.placesMarks(
            text.substring(start, end), new Piece(0, end - start, stack.face(face), script, false));
  }

  /** Notes what no face has, and puts a sign in its place; returns the face that has the sign. */
  private int replace(int start, int end) {
    int sign = -1;
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (!ignorable(codePoint) && stack.faceFor(codePoint) == null) {
        missing.add(new Missing(i, codePoint));
      }
      for (int k = i; k < next; k++) {
        letters[k] = WORD_JOINER;
      }
      i = next;
    }
    letters[start] = REPLACEMENT;
    for (int face = 0; face < stack.size() && sign < 0; face++) {
      if (stack.covers(face, REPLACEMENT)) {
        sign = face;
      }
    }
    if (sign < 0) {
      letters[start] = '?';
      sign = 0;
    }
    return sign;
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
    if (ignorable(codePoint)) {
      return true;
    }
    if (space(codePoint)) {
      return stack.covers(face, ' ');
    }
    return stack.covers(face, codePoint) || (hyphen(codePoint) && stack.covers(face, '-'));
  }

  private static boolean hyphen(int codePoint) {
    return codePoint == HYPHEN || codePoint == NO_BREAK_HYPHEN;
  }

  /** Puts what a face has in the place of what it lacks and need not have. */
  private void standIn(int face, int at) {
    char letter = text.charAt(at);
    if (control(letter)) {
      letters[at] = ' ';
    } else if (hyphen(letter) && !stack.covers(face, letter)) {
      letters[at] = stack.covers(face, HYPHEN) ? HYPHEN : '-';
    }
  }

  /** True where the face has the letters in composed or decomposed form; HarfBuzz finds them. */
  private boolean equivalent(int face, int start, int end) {
    if (end - start == 1 && text.charAt(start) < FIRST_COMPOSED) {
      return false;
    }
    if (forms.isEmpty() || formsStart != start) {
      formsStart = start;
      String grapheme = text.substring(start, end);
      forms = new ArrayList<>(2);
      for (Normalizer.Form form :
          new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
        String other = Normalizer.normalize(grapheme, form);
        forms.add(other.equals(grapheme) ? "" : other);
      }
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

  private int graphemeEnd(int start, int end) {
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < end) {
      int codePoint = text.codePointAt(i);
      if (!joinsLetter(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** True of what stands on, under or around the letter before it. */
  static boolean joinsLetter(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == ZWJ
        || codePoint == ZWNJ;
  }

  private boolean blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!ignorable(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True of what has neither ink nor width. */
  static boolean ignorable(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x34F
        || codePoint == 0x61C
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0xFEFF
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** True of a space; one that the face lacks is made of its word space by HarfBuzz. */
  private static boolean space(int codePoint) {
    return control(codePoint)
        || (codePoint != OGHAM_SPACE && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
  }

  /** True of tabs and line ends, which are set as spaces. */
  private static boolean control(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}

package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

/** What kinds of letters there are, where Unicode's own tables do not say it in one word. */
final class Letters {
  private static final char HYPHEN = '\u2010';
  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';
  private static final int OGHAM_SPACE = 0x1680;
  private static final int FIRST_MARK = 0x300;

  private Letters() {}

  /** The script of a letter; common also for marks that take their letter's. */
  static int script(int codePoint) {
    if (codePoint < 0xAA) {
      return Character.isLetter(codePoint) ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON;
    }
    int script = hb_unicode_script(hb_unicode_funcs_get_default(), codePoint);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? HB_SCRIPT_COMMON : script;
  }

  /** True of the scripts with capitals and small letters of one build: Latin, Greek, Cyrillic. */
  static boolean european(int script) {
    return script == HB_SCRIPT_LATIN || script == HB_SCRIPT_GREEK || script == HB_SCRIPT_CYRILLIC;
  }

  /** True of letters and signs by which a word may run from right to left, whole or in part. */
  static boolean mayRunLeft(char c) {
    return c >= 0x590
        && (c <= 0x8FF
            || c == 0x200F
            || c == 0x202B
            || c == 0x202E
            || c == 0x2067
            || (c >= 0xFB1D && c <= 0xFEFE)
            || (c >= 0xD802 && c <= 0xD803)
            || (c >= 0xD83A && c <= 0xD83B));
  }

  /** Where the letter at {@code start} ends with all that stands on it. */
  static int graphemeEnd(String text, int start, int end) {
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

  /** True where nothing from {@code start} to {@code end} has ink or width. */
  static boolean blank(String text, int start, int end) {
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

  /** True of the hyphens of Unicode, for which the one of ASCII may stand in. */
  static boolean hyphen(int codePoint) {
    return codePoint == HYPHEN || codePoint == NO_BREAK_HYPHEN;
  }

  /** True of a space; one that the face lacks is made of its word space by HarfBuzz. */
  static boolean space(int codePoint) {
    return control(codePoint)
        || (codePoint != OGHAM_SPACE && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
  }

  /** True of tabs and line ends, which are set as spaces. */
  static boolean control(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}

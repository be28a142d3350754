package recto.input;

import java.lang.Character.UnicodeScript;

/** What the writing of a language asks of its reader. */
final class Scripts {
  private Scripts() {}

  /** True of letters and signs of scripts that have no spaces, so that a line's end is none. */
  static boolean runsOn(int letter) {
    if ((letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF00 && letter <= 0xFFEF)) {
      return true;
    }
    if (letter < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO;
  }
}

package recto.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import recto.edition.Inline;
import recto.edition.Plain;

/** The hyphen at the end of an old line: whether one stands there, and whether it stays. */
final class OldHyphen {
  private static final String HYPHENS = "-\u2010¬⸗\u00AD";

  /** The hyphens that a word may have of its own. */
  private static final String COMMON = "-\u2010";

  /** Words before which a hyphen stands for a part left out, as in "Vor- und Nachname". */
  private static final Set<String> SUSPENDED =
      Set.of("und", "oder", "bis", "bzw.", "u.", "and", "or", "to", "et", "ou", "en", "of", "och");

  private OldHyphen() {}

  /** True where {@code text} ends in a letter and a hyphen. */
  static boolean ends(CharSequence text) {
    int end = text.length() - 1;
    return end > 0
        && HYPHENS.indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.charAt(end - 1));
  }

  /** True where {@code phrase} ends in a letter and a hyphen. */
  static boolean ends(Phrases.Phrase phrase) {
    StringBuilder text = phrase.text;
    boolean alone = text.length() == 1 && HYPHENS.indexOf(text.charAt(0)) >= 0;
    return alone ? follows(phrase.content) : ends(text);
  }

  /** True where {@code text} ends in a letter and a double hyphen, as in old prints. */
  static boolean endsInDouble(CharSequence text) {
    int end = text.length() - 1;
    return end > 0 && text.charAt(end) == '=' && Character.isLetter(text.charAt(end - 1));
  }

  /** True of a line break that says in its own way that a word goes on over it. */
  static boolean isSaid(XmlNode lineBreak) {
    String said = lineBreak.attribute("rend") + ' ' + lineBreak.attribute("type");
    String words = said.toLowerCase(Locale.ROOT);
    return (words.contains("hyphen") && !words.contains("no")) || words.contains("inword");
  }

  /**
   * True of a page that begins behind a hyphen, with words on the line below that go on: the white
   * between is the file's.
   */
  static boolean goesOnOver(XmlNode page) {
    XmlNode before = page.previous;
    XmlNode after = page.next;
    if (before == null || after == null || !before.isText() || !ends(before.text)) {
      return false;
    }
    String next = after.text.strip();
    String line = after.text.substring(0, after.text.length() - after.text.stripLeading().length());
    return line.indexOf('\n') >= 0
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !isSuspended(next.split("\\s", 2)[0]);
  }

  /** True behind words that end in a letter, as behind a name. */
  private static boolean follows(List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    String words = Plain.words(content.subList(content.size() - 1, content.size()));
    return !words.isEmpty() && Character.isLetter(words.codePointBefore(words.length()));
  }

  /**
   * True of a hyphen marked as a sign, on a line of its own between a word and a break that the
   * word goes on over.
   */
  static boolean isMarked(XmlNode sign) {
    String words = sign.words();
    XmlNode next = sign.nextElement();
    if (words.length() != 1 || HYPHENS.indexOf(words.charAt(0)) < 0 || next == null) {
      return false;
    }
    boolean broken = next.is("lb") || next.is("cb") || next.is("pb");
    XmlNode before = sign.previous;
    return broken
        && next.attribute("break").equals("no")
        && before != null
        && before.isText()
        && before.text.stripTrailing().length() < before.text.lastIndexOf('\n') + 1;
  }

  /**
   * True where the hyphen stands for a part left out, so that a space comes before {@code next}.
   */
  static boolean isSuspended(String next) {
    return SUSPENDED.contains(next);
  }

  /** True where the hyphen goes, so that {@code next} goes on the word. */
  static boolean isDropped(char hyphen, String next) {
    return Character.isLowerCase(next.codePointAt(0)) || COMMON.indexOf(hyphen) < 0;
  }
}

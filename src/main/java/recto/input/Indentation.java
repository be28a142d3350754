package recto.input;

/**
 * White space that a program wrote to set out elements on lines of their own, where it parts signs
 * from the words they belong to.
 */
final class Indentation {
  private static final String CLOSING = ",.;:!?)]";
  private static final String FRENCH = ";:!?";
  private static final String OPENING = "([“„‚";

  private Indentation() {}

  /** True of words on a line below an element that begin with a sign which ends what it says. */
  static boolean partsSign(XmlNode run, String language) {
    if (run.previous == null || run.previous.isText()) {
      return false;
    }
    String text = run.text;
    int at = 0;
    boolean line = false;
    while (at < text.length() && XmlSpace.is(text.charAt(at))) {
      line |= text.charAt(at++) == '\n';
    }
    return line && isSign(text, at, language);
  }

  /** True of an element on a line of its own whose words {@code printed} are such a sign. */
  static boolean partsSign(XmlNode element, XmlNode printed, String language) {
    XmlNode before = element.previous;
    if (before == null || before.previous == null || !before.isIndentation()) {
      return false;
    }
    String words = printed.words();
    return words.length() == 1 && isSign(words, 0, language);
  }

  /** True of the white below the last element in another, behind which such a sign stands. */
  static boolean endsBeforeSign(XmlNode run, String language) {
    return run.next == null
        && run.isIndentation()
        && run.previous != null
        && run.parent != null
        && run.parent.next != null
        && run.parent.next.isText()
        && isSign(run.parent.next.text, 0, language);
  }

  private static boolean isSign(String text, int at, String language) {
    if (at == text.length() || CLOSING.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char sign = text.charAt(at);
    boolean french = language.startsWith("fr") && FRENCH.indexOf(sign) >= 0;
    return !french && (sign != '.' || isStop(text, at + 1));
  }

  /** True where nothing but white follows that no further point follows, as of an ellipsis. */
  private static boolean isStop(String text, int from) {
    int at = from;
    while (at < text.length() && XmlSpace.is(text.charAt(at))) {
      at++;
    }
    return at == text.length() || (at > from && text.charAt(at) != '.');
  }

  /** True of a sign marked as one, on a line of its own, that ends what was said. */
  static boolean parts(XmlNode sign, String language) {
    String text = sign.words();
    boolean alone = sign.previous != null && sign.previous.isIndentation();
    if (!alone || text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    boolean french = language.startsWith("fr") && (FRENCH + "»").indexOf(first) >= 0;
    return !french && ((CLOSING + "”»").indexOf(first) >= 0 || closesLow(sign));
  }

  /** True of an opening sign marked as one, with a word on the line below. */
  static boolean follows(XmlNode sign) {
    String text = sign.words();
    boolean alone = sign.next != null && sign.next.isIndentation();
    boolean opens = text.length() == 1 && OPENING.indexOf(text.charAt(0)) >= 0;
    return alone && opens && !closesLow(sign);
  }

  /** True of a mark as at the end of „these words“. */
  private static boolean closesLow(XmlNode sign) {
    if (!sign.words().equals("“")) {
      return false;
    }
    for (XmlNode before = sign.previous; before != null; before = before.previous) {
      if (before.is("pc") && "„“”".contains(before.words())) {
        return before.words().equals("„");
      }
    }
    return false;
  }

  /** True of a dash close behind a reference, with another after it: from one page to another. */
  static boolean joinsNumbers(XmlNode run) {
    return run.text.startsWith("–")
        && run.previous != null
        && run.previous.is("ref")
        && run.next != null
        && run.next.is("ref")
        && run.text.strip().length() == 1;
  }

  /** True of words whose last is an opening sign, with an element on the line below. */
  static boolean followsSign(XmlNode run) {
    if (run.next == null || run.next.isText() || run.next.is("note")) {
      return false;
    }
    String text = run.text;
    int at = text.length() - 1;
    boolean line = false;
    while (at >= 0 && XmlSpace.is(text.charAt(at))) {
      line |= text.charAt(at--) == '\n';
    }
    return line && at >= 0 && OPENING.indexOf(text.charAt(at)) >= 0;
  }
}

package recto.input;

/** Marks that open what follows: quotation marks and brackets at the beginning of a word. */
final class OpeningMarks {
  private static final String SPANISH = "\u00BF\u00A1";

  private static final String NO_BREAK = "\u00A0\u202F";

  /** Open a word in some languages and close one in others. */
  private static final String EITHER = "\"'\u00BB\u203A";

  private OpeningMarks() {}

  /**
   * Where the opening marks begin with which {@code text} ends, or with which and a no-break space
   * it ends; -1 where there are none.
   *
   * @param french true where marks with their points to the right always close, and the others may
   *     stand apart from their word
   * @param apart true where white follows
   */
  static int start(CharSequence text, boolean french, boolean apart) {
    int end = text.length();
    boolean parted = end > 1 && NO_BREAK.indexOf(text.charAt(end - 1)) >= 0;
    end -= parted ? 1 : 0;
    int start = end;
    while (start > 0 && opens(text, start - 1, french)) {
      start--;
    }
    boolean begins = start == 0 || text.charAt(start - 1) == ' ' || isDash(text.charAt(start - 1));
    if (start == end || !begins) {
      return -1;
    }
    char last = text.charAt(end - 1);
    return (apart || parted) && !(french && (last == '\u00AB' || last == '\u2039')) ? -1 : start;
  }

  private static boolean opens(CharSequence text, int at, boolean french) {
    char c = text.charAt(at);
    int type = Character.getType(c);
    if (type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || SPANISH.indexOf(c) >= 0) {
      return true;
    }
    int marks = EITHER.indexOf(c);
    return marks >= 0 && (marks < 2 || !french) && at > 0 && text.charAt(at - 1) == ' ';
  }

  private static boolean isDash(char c) {
    return c == '\u2013' || c == '\u2014';
  }
}

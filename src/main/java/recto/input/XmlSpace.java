package recto.input;

/** White space as XML has it; a no-break space is a letter here. */
final class XmlSpace {
  private XmlSpace() {}

  /** Runs of white space made one space each, none at either end. */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        space = folded.length() > 0;
      } else {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** True of one of the four characters that are white space in XML. */
  static boolean is(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}

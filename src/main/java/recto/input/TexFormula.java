package recto.input;

/**
 * A formula in TeX as a tree of MathML, as far as it can stand in a line: letters and signs, powers
 * and indices, fractions and roots. Of anything else there is no tree.
 */
final class TexFormula {
  private static final int DEEPEST = 60;

  private final String tex;
  private final XmlNode formula;
  private int at;
  private int depth;

  /** What no line can hold. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private TexFormula(XmlNode formula, String tex) {
    this.formula = formula;
    this.tex = tex;
  }

  /** The formula in {@code node}, or {@code node} itself where it has no tree. */
  static XmlNode of(XmlNode node) {
    String bare = bare(node.words());
    try {
      TexFormula read = new TexFormula(node, bare);
      XmlNode row = read.element("mrow");
      read.row(row, false);
      return row;
    } catch (Unknown e) {
      return node;
    }
  }

  /** Without the signs that tell a formula from text. */
  private static String bare(String tex) {
    String[][] around = {{"$$", "$$"}, {"$", "$"}, {"\\(", "\\)"}, {"\\[", "\\]"}};
    for (String[] pair : around) {
      boolean within = tex.length() >= pair[0].length() + pair[1].length();
      if (within && tex.startsWith(pair[0]) && tex.endsWith(pair[1])) {
        return tex.substring(pair[0].length(), tex.length() - pair[1].length()).strip();
      }
    }
    return tex;
  }

  private XmlNode element(String name) {
    return XmlNode.element(name, true, formula.line, formula.column, null, new String[0]);
  }

  private void put(XmlNode into, XmlNode child) {
    child.parent = into;
    into.append(child);
  }

  private void put(XmlNode into, String text) {
    into.append(XmlNode.text(text, formula.line, formula.column, into));
  }

  /** Atoms up to the end, or to the brace that closes a group. */
  private void row(XmlNode row, boolean group) throws Unknown {
    if (++depth > DEEPEST) {
      throw new Unknown();
    }
    while (at < tex.length() && tex.charAt(at) != '}') {
      if (tex.charAt(at) == ' ') {
        put(row, " ");
        at++;
      } else {
        put(row, shifted(atom(true)));
      }
    }
    if (group != at < tex.length()) {
      throw new Unknown();
    }
    at += group ? 1 : 0;
    depth--;
  }

  /** An atom with its power and its index. */
  private XmlNode shifted(XmlNode base) throws Unknown {
    XmlNode raised = null;
    XmlNode lowered = null;
    while (at < tex.length() && (tex.charAt(at) == '^' || tex.charAt(at) == '_')) {
      boolean up = tex.charAt(at++) == '^';
      XmlNode part = atom(false);
      if ((up ? raised : lowered) != null) {
        throw new Unknown();
      }
      raised = up ? part : raised;
      lowered = up ? lowered : part;
    }
    if (raised == null && lowered == null) {
      return base;
    }
    XmlNode whole = element(raised == null ? "msub" : lowered == null ? "msup" : "msubsup");
    put(whole, base);
    if (lowered != null) {
      put(whole, lowered);
    }
    if (raised != null) {
      put(whole, raised);
    }
    return whole;
  }

  /**
   * @param whole true for all figures of a number, false for the first alone, as TeX takes it
   */
  private XmlNode atom(boolean whole) throws Unknown {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    if (at >= tex.length()) {
      throw new Unknown();
    }
    char c = tex.charAt(at++);
    XmlNode atom = element("mi");
    switch (c) {
      case '{' -> {
        XmlNode row = element("mrow");
        row(row, true);
        return row;
      }
      case '\\' -> {
        return command();
      }
      case '-' -> put(atom, "−");
      case '\'' -> put(atom, "′");
      case '~' -> put(atom, "\u00A0");
      case '^', '_', '}', '&', '#', '%', '$' -> throw new Unknown();
      default -> put(atom, number(c, whole));
    }
    return atom;
  }

  /** A letter or sign; of a number all its figures, for a power is that of the whole. */
  private String number(char first, boolean whole) {
    int from = at - 1;
    while (whole
        && Character.isDigit(first)
        && at < tex.length()
        && Character.isDigit(tex.charAt(at))) {
      at++;
    }
    boolean pair = Character.isHighSurrogate(first) && at < tex.length();
    at += pair ? 1 : 0;
    return tex.substring(from, at);
  }

  private XmlNode command() throws Unknown {
    String name = name();
    XmlNode atom = element("mi");
    if (name.endsWith("frac") && name.length() <= 5) {
      XmlNode fraction = element("mfrac");
      put(fraction, atom(false));
      put(fraction, atom(false));
      return fraction;
    }
    if (name.equals("sqrt")) {
      XmlNode root = element("msqrt");
      put(root, atom(false));
      return root;
    }
    if (TexSigns.UPRIGHT.contains(name)) {
      put(atom, words());
    } else if (TexSigns.NAMES.contains(name)) {
      boolean close = at < tex.length() && "^_({".indexOf(tex.charAt(at)) >= 0;
      put(atom, close ? name : name + " ");
    } else if (TexSigns.SPACES.contains(name)) {
      put(atom, " ");
    } else if (TexSigns.RELATIONS.containsKey(name)) {
      put(atom, " " + TexSigns.RELATIONS.get(name) + " ");
    } else if (TexSigns.SIGNS.containsKey(name)) {
      put(atom, TexSigns.SIGNS.getOrDefault(name, ""));
    } else if (TexSigns.ACCENTS.containsKey(name)) {
      put(atom, atom(false).words() + TexSigns.ACCENTS.getOrDefault(name, ""));
    } else if (!TexSigns.SILENT.contains(name)) {
      throw new Unknown();
    }
    return atom;
  }

  private String name() throws Unknown {
    int from = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at > from) {
      String name = tex.substring(from, at);
      while (at < tex.length() && tex.charAt(at) == ' ') {
        at++;
      }
      return name;
    }
    if (at >= tex.length()) {
      throw new Unknown();
    }
    return tex.substring(at, ++at);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Plain words in braces. */
  private String words() throws Unknown {
    int end = tex.indexOf('}', at);
    if (at >= tex.length() || tex.charAt(at) != '{' || end < 0) {
      throw new Unknown();
    }
    String words = tex.substring(at + 1, end);
    if (words.indexOf('\\') >= 0 || words.indexOf('{') >= 0 || words.indexOf('$') >= 0) {
      throw new Unknown();
    }
    at = end + 1;
    return words;
  }
}

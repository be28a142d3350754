package recto.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A formula in TeX as a tree of MathML, as far as it can stand in a line: letters and signs, powers
 * and indices, fractions and roots. Of anything else there is no tree.
 */
final class TexFormula {
  private static final Set<String> UPRIGHT =
      Set.of(
          "text",
          "textrm",
          "textit",
          "textbf",
          "mathrm",
          "mathit",
          "mathbf",
          "mbox",
          "operatorname",
          "rm",
          "bf",
          "it");
  private static final Set<String> NAMES =
      Set.of(
          "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "exp", "lim", "max", "min", "sup",
          "inf", "det", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "mod", "gcd", "deg");
  private static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "big",
          "Big",
          "bigl",
          "bigr",
          "displaystyle",
          "textstyle",
          "limits",
          "!");
  private static final Set<String> SPACES = Set.of(",", ";", ":", " ", "quad", "qquad");

  /** Signs between which and what is beside them stands a space. */
  private static final String RELATIONS =
      """
      le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉
      subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → leftarrow ← Rightarrow ⇒
      Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ mapsto ↦ ll ≪ gg ≫ pm ± mp ∓ times ×
      div ÷ cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ mid ∣ parallel ∥ perp ⊥
      """;

  private static final String SIGNS =
      """
      alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ
      chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
      Omega Ω infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅ neg ¬ lnot ¬
      cdot · cdots ⋯ ldots … dots … ast ∗ star ⋆ circ ∘ bullet • prime ′ hbar ℏ ell ℓ Re ℜ Im ℑ
      aleph ℵ angle ∠ triangle △ square □ int ∫ oint ∮ sum ∑ prod ∏ langle ⟨ rangle ⟩ lbrace { rbrace }
      { { } } % % & & # # $ $ _ _ | ∥ vert | Vert ∥ lbrack [ rbrack ] degree ° S § dag † ddag ‡
      """;

  private static final Map<String, String> RELATION = table(RELATIONS);
  private static final Map<String, String> SIGN = table(SIGNS);
  private static final Map<String, String> ACCENTS =
      Map.of(
          "bar",
          "\u0304",
          "overline",
          "\u0305",
          "hat",
          "\u0302",
          "widehat",
          "\u0302",
          "vec",
          "\u20D7",
          "dot",
          "\u0307",
          "ddot",
          "\u0308",
          "tilde",
          "\u0303",
          "widetilde",
          "\u0303");
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

  private static Map<String, String> table(String words) {
    Map<String, String> table = new HashMap<>();
    String[] pairs = words.strip().split("\\s+", -1);
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      table.put(pairs[i], pairs[i + 1]);
    }
    return table;
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
    if (UPRIGHT.contains(name)) {
      put(atom, words());
    } else if (NAMES.contains(name)) {
      boolean close = at < tex.length() && "^_({".indexOf(tex.charAt(at)) >= 0;
      put(atom, close ? name : name + " ");
    } else if (SPACES.contains(name)) {
      put(atom, " ");
    } else if (RELATION.containsKey(name)) {
      put(atom, " " + RELATION.get(name) + " ");
    } else if (SIGN.containsKey(name)) {
      put(atom, SIGN.getOrDefault(name, ""));
    } else if (ACCENTS.containsKey(name)) {
      put(atom, atom(false).words() + ACCENTS.getOrDefault(name, ""));
    } else if (!SILENT.contains(name)) {
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

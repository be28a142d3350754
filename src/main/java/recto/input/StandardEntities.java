package recto.input;

import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the entity sets that editions of the days of SGML take from elsewhere: those of
 * ISO that HTML has, too.
 */
final class StandardEntities {
  /** The names of U+00A0 to U+00FF, in order. */
  private static final String LATIN =
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
      uuml yacute thorn yuml
      """;

  /** Names and their letters. */
  private static final String OTHERS =
      """
      mdash — ndash – hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo ›
      dagger † Dagger ‡ bull • prime ′ Prime ″ permil ‰ trade ™ euro € OElig Œ oelig œ Scaron Š
      scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − le ≤ ge ≥
      ne ≠ asymp ≈ equiv ≡ infin ∞ radic √ sum ∑ prod ∏ int ∫ part ∂ nabla ∇ isin ∈ forall ∀
      exist ∃ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε
      Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ
      Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ
      eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ
      tau τ upsilon υ phi φ chi χ psi ψ omega ω abreve ă Abreve Ă amacr ā Amacr Ā aogon ą Aogon Ą
      cacute ć Cacute Ć ccaron č Ccaron Č dcaron ď Dcaron Ď dstrok đ Dstrok Đ ecaron ě Ecaron Ě
      emacr ē Emacr Ē eogon ę Eogon Ę gbreve ğ Gbreve Ğ imacr ī Imacr Ī inodot ı lstrok ł Lstrok Ł
      nacute ń Nacute Ń ncaron ň Ncaron Ň odblac ő Odblac Ő omacr ō Omacr Ō rcaron ř Rcaron Ř
      sacute ś Sacute Ś scedil ş Scedil Ş tcaron ť Tcaron Ť tcedil ţ Tcedil Ţ udblac ű Udblac Ű
      umacr ū Umacr Ū uring ů Uring Ů zacute ź Zacute Ź zcaron ž Zcaron Ž zdot ż Zdot Ż hyphen ‐
      emsp \u2003 ensp \u2002 thinsp \u2009 numsp \u2007 puncsp \u2008 hairsp \u200a dash ‐ horbar ―
      """;

  private static final Map<String, String> LETTERS = letters();

  private StandardEntities() {}

  /** The letter of that name, or an empty string. */
  static String letter(String name) {
    return LETTERS.getOrDefault(name, "");
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    char letter = '\u00a0';
    for (String name : LATIN.split("\\s+", -1)) {
      if (!name.isEmpty()) {
        letters.put(name, String.valueOf(letter++));
      }
    }
    String[] pairs = OTHERS.split("[ \n]+", -1);
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      letters.put(pairs[i], pairs[i + 1]);
    }
    return letters;
  }
}

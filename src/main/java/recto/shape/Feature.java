package recto.shape;

/** What a face may do with letters beyond one glyph for each. */
public enum Feature {
  /** Pairs set closer or wider. */
  KERNING("kern"),
  /** Letters joined to one glyph, as in ffi. */
  LIGATURES("liga"),
  /** Lower-case letters as small capitals; scaled capitals where the face has none. */
  SMALL_CAPS("smcp"),
  /** Capitals as small capitals too. */
  CAPITALS_AS_SMALL_CAPS("c2sc"),
  /** Lower-case letters as capitals. */
  CAPITALS(""),
  /** Marks and dashes at the height of capitals. */
  CASE_FORMS("case"),
  /** Figures of the height of capitals. */
  LINING_FIGURES("lnum"),
  /** Figures with ascenders and descenders. */
  OLD_STYLE_FIGURES("onum"),
  /** Figures as wide as they need. */
  PROPORTIONAL_FIGURES("pnum"),
  /** Figures all of one width. */
  TABULAR_FIGURES("tnum"),
  /** Raised small letters and figures; scaled ones where the face has none. */
  SUPERIORS("sups"),
  /** Lowered small letters and figures; scaled ones where the face has none. */
  INFERIORS("subs");

  private final int tag;

  Feature(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i++) {
      bytes = bytes << 8 | name.charAt(i);
    }
    tag = bytes;
  }

  /** The OpenType tag, or 0 where the shaper does it without the face's help. */
  int tag() {
    return tag;
  }

  int bit() {
    return 1 << ordinal();
  }
}

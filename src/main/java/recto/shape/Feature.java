package recto.shape;

/** What a face may do with letters beyond one glyph for each. */
public enum Feature {
  /** Pairs set closer or wider. */
  KERNING(0, "kern"),
  /** Letters joined to one glyph, as in ffi. */
  LIGATURES(1, "liga", "clig"),
  /** Lower-case letters as small capitals; scaled capitals where the face has none. */
  SMALL_CAPS(2, "smcp"),
  /** Capitals as small capitals too. */
  CAPITALS_AS_SMALL_CAPS(3, "c2sc"),
  /** Lower-case letters as capitals. */
  CAPITALS(4, ""),
  /** Marks and dashes at the height of capitals. */
  CASE_FORMS(5, "case"),
  /** Figures of the height of capitals. */
  LINING_FIGURES(6, "lnum"),
  /** Figures with ascenders and descenders. */
  OLD_STYLE_FIGURES(7, "onum"),
  /** Figures as wide as they need. */
  PROPORTIONAL_FIGURES(8, "pnum"),
  /** Figures all of one width. */
  TABULAR_FIGURES(9, "tnum"),
  /** Raised small letters and figures; scaled ones where the face has none. */
  SUPERIORS(10, "sups"),
  /** Lowered small letters and figures; scaled ones where the face has none. */
  INFERIORS(11, "subs", "sinf");

  private final int bit;
  private final int tag;
  private final int second;

  Feature(int place, String name) {
    this(place, name, name);
  }

  Feature(int place, String name, String second) {
    bit = 1 << place;
    tag = number(name);
    this.second = number(second);
  }

  private static int number(String name) {
    int number = 0;
    for (int i = 0; i < name.length(); i++) {
      number = number << 8 | name.charAt(i);
    }
    return number;
  }

  /** The OpenType feature, or 0 where the shaper does it without the face's help. */
  int tag() {
    return tag;
  }

  /** Another OpenType feature to the same end, or the same again. */
  int second() {
    return second;
  }

  /** True where HarfBuzz does it unasked. */
  boolean unasked() {
    return this == KERNING || this == LIGATURES;
  }

  int bit() {
    return bit;
  }
}

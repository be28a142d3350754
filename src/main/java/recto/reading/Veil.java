package recto.reading;

/** Why nobody sees a glyph that a page has. */
public enum Veil {
  INKLESS("is drawn without ink"),
  WHITE("is white"),
  TRANSPARENT("is transparent"),
  CLIPPED("is clipped away"),
  COVERED("is covered"),
  LAYERED("is in a layer that may be hidden");

  private final String words;

  Veil(String words) {
    this.words = words;
  }

  /** What is to be said of such a glyph. */
  public String words() {
    return words;
  }
}

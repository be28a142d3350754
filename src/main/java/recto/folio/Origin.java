package recto.folio;

/**
 * Where the letters of a structure element come from. What is not the source's is told apart in the
 * file, so that it can be proved that the rest is the whole text and nothing else.
 */
public enum Origin {
  /** The source, as far as no element around says otherwise. */
  SOURCE(""),
  /** The typesetter: calls and labels of notes, contents, brackets, whatever a style adds. */
  ADDED("Added"),
  /** The typesetter, in the place of letters of the source: numbers of a re-keyed index. */
  REPLACED("Replaced"),
  /** The number of an original page, in the margin. */
  PAGE_NUMBER("PageNumber");

  private final String type;

  Origin(String type) {
    this.type = type;
  }

  /** The name of its attribute class in a PDF (ISO 32000-1, 14.7.5.2); empty for the source. */
  public String type() {
    return type;
  }
}

package recto.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
  /** Text would be lost, or the work cannot be done as asked. */
  ERROR("error"),
  /** The page is right but an editor should look. */
  WARNING("warning"),
  /** What was inferred or left out, for the record. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word printed in a message. */
  public String word() {
    return word;
  }
}

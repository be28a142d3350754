package recto.galley;

import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * What an editor asks of a paragraph, by hand.
 *
 * @param lines how many lines more or less, 0 where its length is not asked for
 * @param source the file in which it stands
 * @param span its place there
 */
public record Adjustment(Kind kind, int lines, Source source, Span span) {
  /** What may be asked for. */
  public enum Kind {
    /** Its lines stay on one page. */
    KEEP("keep"),
    /** They stay there, and lines of what follows with them. */
    KEEP_NEXT("keep"),
    /** A page begins with it. */
    BREAK("break"),
    LONGER("longer"),
    SHORTER("shorter");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word by which an editor asks for it. */
    public String word() {
      return word;
    }
  }

  /** How many lines more than its best the paragraph is to have. */
  int looseness() {
    return kind == Kind.SHORTER ? -lines : lines;
  }
}

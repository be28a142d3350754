package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * A paragraph, or another run of words that begins a line of its own.
 *
 * @param role what it is in the document
 * @param continued true where it goes on a paragraph that a block (a list, a quotation, a table)
 *     interrupted
 */
public record Prose(Span span, Role role, Rend rend, boolean continued, List<Inline> content)
    implements Block {

  /** What a paragraph is in its document. */
  public enum Role {
    PARAGRAPH,
    DATELINE,
    SALUTATION,
    CLOSING,
    SIGNATURE,
    POSTSCRIPT,
    BYLINE,
    /** Argument, epigraph, trailer: apart from the text proper. */
    ARGUMENT,
    EPIGRAPH,
    TRAILER,
    /** A line of a title page: the title itself. */
    TITLE,
    /** A line of a title page below the title, as the part or the imprint. */
    SUBTITLE,
    IMPRINT,
    SPEAKER,
    STAGE,
    CAPTION,
    /** An opener's other words, as an address. */
    OPENER,
    /** A note of the source's that stands in the text, not at the foot (summary, inline). */
    INLINE_NOTE;

    /** True for what is running text, whose lines are counted: no caption, note or title. */
    public boolean runs() {
      return switch (this) {
        case CAPTION, INLINE_NOTE, TITLE, SUBTITLE, IMPRINT -> false;
        default -> true;
      };
    }
  }

  public Prose {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.prose(this);
  }

  /** This paragraph with other words. */
  public Prose with(List<Inline> other) {
    return new Prose(span, role, rend, continued, other);
  }
}

package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * A note that is called from the text.
 *
 * @param id its {@code xml:id}, or empty
 * @param series the series it belongs to: "editorial", "author", or another word of the source
 * @param type as the source calls it, as in "source"; or empty
 * @param label its number or symbol as printed, the source's own or counted by document
 * @param counted true where the source gives no label and it was counted
 * @param called false where the text holds no call for it: it is printed at the end of its document
 * @param blocks its paragraphs, lists and tables
 */
public record Note(
    Span span,
    String id,
    String series,
    String type,
    String label,
    boolean counted,
    boolean called,
    List<Block> blocks) {
  /** The series of the editors' notes, and of all notes where a document has one series. */
  public static final String EDITORIAL = "editorial";

  /** The series of the notes that the source text has of its own. */
  public static final String AUTHOR = "author";

  /** The series of notes that stand in the margin of the source. */
  public static final String MARGIN = "margin";

  /** The series of entries of the critical apparatus. */
  public static final String APPARATUS = "apparatus";

  public Note {
    blocks = List.copyOf(blocks);
  }
}

package recto.galley;

import java.util.Map;
import recto.diagnostic.Span;

/**
 * What is made when the pages are known and stands after the text: an index of what the text names,
 * or a concordance of pages.
 *
 * @param head its head
 * @param destination by which outline and contents reach it
 * @param headElement the element of its head
 * @param list the element of its lines
 * @param forms the words of an index's entries, by what they name
 */
public record Appendix(
    Kind kind,
    String head,
    String destination,
    int headElement,
    int list,
    Map<String, String> forms) {

  /** What it lists. */
  public enum Kind {
    CONCORDANCE,
    PERSONS,
    PLACES,
    ORGANISATIONS,
    TERMS
  }

  public Appendix {
    forms = Map.copyOf(forms);
  }

  /** The mark of its head. */
  public Mark.Head mark() {
    return new Mark.Head(Span.NONE, 0, 1, "index", "", head, true, true, destination);
  }
}

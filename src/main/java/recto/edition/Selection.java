package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;

/**
 * Which divisions of an edition are set: all, or those named by id and by ranges of ids, as in
 * {@code d208,d210-d215}.
 *
 * <p>A range holds the divisions from the first to the last in the order of the text whose ids have
 * the same letters before their number.
 */
public final class Selection {
  /** The whole edition. */
  public static final Selection ALL = new Selection(List.of());

  private final List<String> terms;

  private Selection(List<String> terms) {
    this.terms = List.copyOf(terms);
  }

  /**
   * Reads a selection; blank for the whole.
   *
   * @throws IllegalArgumentException where an id is missing between commas; the message says so
   */
  public static Selection parse(String words) {
    if (words.isBlank()) {
      return ALL;
    }
    List<String> terms = new ArrayList<>();
    for (String term : words.split(",", -1)) {
      String id = term.strip().replaceFirst("^#", "");
      if (id.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + words + "\" lacks an id beside a comma; write ids and ranges as d208,d210-d215");
      }
      terms.add(id);
    }
    return new Selection(terms);
  }

  /** True where the whole edition is set. */
  public boolean isAll() {
    return terms.isEmpty();
  }

  /** The selection as it is written; empty for the whole. */
  @Override
  public String toString() {
    return String.join(",", terms);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection selection && terms.equals(selection.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /**
   * The selected divisions of {@code edition} in the divisions that hold them, which keep nothing
   * else. What is left out is listed among the omissions. A division that begins inside an original
   * page knows which; page breaks after the last word of what is set are left out.
   *
   * @throws SourceException where a division is named that the edition does not have
   */
  public Edition of(Edition edition, Diagnostics diagnostics) throws SourceException {
    Transcript whole = Transcript.of(edition, Sides.EDITOR);
    DivisionIds ids = new DivisionIds(edition.source(), whole.parts());
    Set<Integer> selected = new TreeSet<>();
    for (String term : terms) {
      selected.addAll(ids.named(term));
    }
    return new SelectedDivisions(edition, whole, diagnostics)
        .of(isAll() ? ids.outermost() : selected);
  }
}

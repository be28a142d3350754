package recto.volume;

import java.util.List;
import java.util.Optional;
import recto.folio.Book;
import recto.page.PageDraft;
import recto.style.ConcordanceStyle;

/** A bound book, where the original pages are in it, and why its own end where they do. */
public final class Volume {
  private final Book book;
  private final Pagination pagination;
  private final List<Leaf> leaves;
  private final int least;
  private final Locators locators;
  private final ConcordanceStyle.By by;

  /**
   * @param least what a fault costs at the least that an editor should look at
   */
  Volume(
      Book book,
      Pagination pagination,
      List<Leaf> leaves,
      int least,
      Locators locators,
      ConcordanceStyle.By by) {
    this.book = book;
    this.pagination = pagination;
    this.leaves = leaves;
    this.least = least;
    this.locators = locators;
    this.by = by;
  }

  public Book book() {
    return book;
  }

  /** The original pages and those of the book, grouped as the style says. */
  public Concordance concordance() {
    locators.read(leaves);
    return Concordance.of(locators, by);
  }

  /** The pages that an editor should look at, with what they pay and why. */
  public List<PageReport> faulty() {
    return PageReport.faulty(leaves, least);
  }

  /** Why the page numbered {@code label} ends where it does; empty where there is none. */
  public Optional<PageReport> page(String label) {
    for (Leaf leaf : leaves) {
      PageDraft draft = leaf.draft();
      if (draft != null && leaf.label().equals(label)) {
        boolean last = leaf.index() + 1 == leaves.size();
        PageDraft next = last ? null : leaves.get(leaf.index() + 1).draft();
        return Optional.of(
            PageReport.of(
                leaf, draft, PageReport.adjusted(draft, next), pagination.considered(leaf)));
      }
    }
    return Optional.empty();
  }
}

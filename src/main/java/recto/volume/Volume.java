package recto.volume;

import java.util.List;
import recto.folio.Book;
import recto.style.ConcordanceStyle;

/** A bound book, and where the original pages are in it. */
public final class Volume {
  private final Book book;
  private final List<Leaf> leaves;
  private final Locators locators;
  private final ConcordanceStyle.By by;

  Volume(Book book, List<Leaf> leaves, Locators locators, ConcordanceStyle.By by) {
    this.book = book;
    this.leaves = leaves;
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
}

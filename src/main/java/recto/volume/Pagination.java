package recto.volume;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Side;
import recto.galley.Section;
import recto.galley.Section.Manner;
import recto.page.Compositor;
import recto.page.Considered;
import recto.page.Matter;
import recto.page.PageBreaker;
import recto.page.PageDraft;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/** Lays section after section into the book: sides, blank pages and page numbers. */
final class Pagination {
  private final PageBreaker breaker;
  private final PageBreaker turned;
  private final Margins margins;
  private final boolean roman;
  private final boolean mirrored;
  private final List<Leaf> leaves = new ArrayList<>();
  private final int multiple;
  private final List<Laid> laid = new ArrayList<>();
  private boolean front;
  private int number;

  /**
   * A section that was laid.
   *
   * @param start the index of its first page
   * @param number how many sections its breaker broke before it
   */
  private record Laid(int start, PageBreaker breaker, int number) {}

  /**
   * @param turned the same design for turned pages
   */
  Pagination(Stylesheet style, Stylesheet turned, Compositor compositor, Margins margins) {
    this.margins = margins;
    this.breaker = new PageBreaker(style, compositor);
    this.turned = new PageBreaker(turned, compositor);
    this.roman = style.running().frontRoman();
    this.mirrored = style.page().mirrored();
    this.multiple = style.sheet().multiple();
  }

  /** Lays a section after those before it; the index of its first page. */
  int add(Section section, Matter matter) throws InterruptedException {
    boolean first = leaves.isEmpty();
    if (first || section.front() != front) {
      recto();
      front = section.front();
      number = roman || first ? 0 : number;
    } else if (section.start() == Start.RECTO) {
      recto();
    }
    int start = leaves.size();
    PageBreaker pages = section.manner() == Manner.TURNED ? turned : breaker;
    laid.add(new Laid(start, pages, pages.sections()));
    for (PageDraft draft : pages.drafts(matter, next(), section.columns())) {
      add(section.manner() == Manner.RUNNING ? draft.following() : draft, section.manner());
    }
    return start;
  }

  /**
   * Adds pages for what is left of notes in the margin, and blank ones up to a multiple that the
   * style asks for.
   */
  void fill() {
    while (margins.goOn()) {
      add(PageDraft.empty(next()), Manner.RUNNING);
    }
    while (leaves.size() % multiple > 0) {
      blank();
    }
  }

  /** The pages laid so far. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** The breaks considered for the end of a page. */
  List<Considered> considered(Leaf leaf) {
    int section = laid.size() - 1;
    while (section > 0 && laid.get(section).start() > leaf.index()) {
      section--;
    }
    Laid its = laid.get(section);
    return its.breaker().considered(its.number(), leaf.index() - its.start());
  }

  private Side next() {
    return leaves.size() % 2 == 0 ? Side.RECTO : Side.VERSO;
  }

  /** A blank page where the next would be a verso. */
  private void recto() {
    if (mirrored && next() == Side.VERSO) {
      blank();
    }
  }

  private void blank() {
    leaves.add(new Leaf(leaves.size(), next(), null, label(), Manner.BARE, Margin.NONE));
  }

  private void add(PageDraft draft, Manner manner) {
    Side side = draft.side();
    Margin margin = margins.of(draft, side, manner);
    leaves.add(new Leaf(leaves.size(), side, draft, label(), manner, margin));
  }

  private String label() {
    number++;
    return front && roman ? Folios.roman(number) : Folios.arabic(number);
  }
}

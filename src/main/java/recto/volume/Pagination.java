package recto.volume;

import java.util.ArrayList;
import java.util.List;
import recto.folio.Side;
import recto.galley.Section;
import recto.page.PageBreaker;
import recto.page.PageDraft;
import recto.page.Strip;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/** Lays section after section into the book: sides, blank pages and page numbers. */
final class Pagination {
  private final PageBreaker breaker;
  private final boolean roman;
  private final boolean mirrored;
  private final List<Leaf> leaves = new ArrayList<>();
  private boolean front;
  private int number;

  Pagination(Stylesheet style) {
    this.breaker = new PageBreaker(style);
    this.roman = style.running().frontRoman();
    this.mirrored = style.page().mirrored();
  }

  List<Leaf> leaves(List<Section> sections, List<List<Strip>> strips) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean turns = i == 0 || section.front() != front;
      if (turns) {
        recto();
        front = section.front();
        number = roman || i == 0 ? 0 : number;
      } else if (section.start() == Start.RECTO) {
        recto();
      }
      for (PageDraft draft : breaker.drafts(strips.get(i), next(), section.columns())) {
        add(draft);
      }
    }
    return leaves;
  }

  private Side next() {
    return leaves.size() % 2 == 0 ? Side.RECTO : Side.VERSO;
  }

  /** A blank page where the next would be a verso. */
  private void recto() {
    if (mirrored && next() == Side.VERSO) {
      leaves.add(new Leaf(leaves.size(), Side.VERSO, null, label()));
    }
  }

  private void add(PageDraft draft) {
    leaves.add(new Leaf(leaves.size(), draft.side(), draft, label()));
  }

  private String label() {
    number++;
    return front && roman ? Folios.roman(number) : Folios.arabic(number);
  }
}

package recto.volume;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Appendix;
import recto.galley.Passage;
import recto.galley.Section;
import recto.style.ConcordanceStyle;
import recto.style.DivisionStyle;
import recto.style.Stylesheet;

/** Makes what stands after the text, now that all pages before it are known. */
final class AppendixMaker {
  private final Stylesheet style;
  private final Locators locators;
  private final Added added;

  AppendixMaker(Stylesheet style, Locators locators, Added added) {
    this.style = style;
    this.locators = locators;
    this.added = added;
  }

  Section section(Appendix appendix) {
    boolean concordance = appendix.kind() == Appendix.Kind.CONCORDANCE;
    DivisionStyle division = style.divisions().get(concordance ? "concordance" : "index");
    if (division == null) {
      division = style.divisions().get("back");
    }
    List<Passage> passages = new ArrayList<>();
    String head = division == null ? "heading-part" : division.head();
    passages.add(
        added
            .line(style.text(head), appendix.headElement())
            .words(appendix.head())
            .mark(appendix.mark())
            .paragraph());
    passages.addAll(concordance ? concordance(appendix) : index(appendix));
    return new Section(
        division == null ? DivisionStyle.Start.RECTO : division.start(),
        false,
        division == null ? 1 : division.columns(),
        Section.Manner.OPENING,
        0,
        Section.NO_FOOT,
        false,
        passages);
  }

  private List<Passage> index(Appendix appendix) {
    return new IndexMaker(style, locators, added).passages(appendix);
  }

  private List<Passage> concordance(Appendix appendix) {
    ConcordanceStyle.By by = style.concordance().by();
    return new ConcordanceMaker(style, added).passages(appendix, Concordance.of(locators, by));
  }
}

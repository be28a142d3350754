package recto.galley;

import recto.diagnostic.Span;
import recto.edition.Figure;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.LookChange;
import recto.style.TextStyle.Look;

/**
 * Sets letters that are not the source's within the words of a block: signs, quotation marks, and
 * what says that something is missing.
 */
final class AdditionSetter {
  private final Setting setting;
  private final ParagraphMaker maker;
  private final RunProperties around;

  /**
   * @param around what holds for the words around
   */
  AdditionSetter(Setting setting, ParagraphMaker maker, RunProperties around) {
    this.setting = setting;
    this.maker = maker;
    this.around = around;
  }

  /** Letters in the element of the words around. */
  void letters(Span at, String words, Look look) {
    if (!words.isEmpty()) {
      int element = setting.tags().added(around.element());
      maker.added(at, words, RunProperties.added(look, around.language(), element));
    }
  }

  private void letters(Span at, String words) {
    letters(at, words, around.look());
  }

  /** The extent of what the source says was withheld, to scale. */
  void withheld(Inline.Text text) {
    long measure = setting.style().page().measure();
    String bar = Withheld.bar(text.text(), measure, around.look().size());
    if (!bar.isEmpty()) {
      letters(text.span(), " ");
      Element span = Element.of(around.element(), Role.SPAN).withAlternative("withheld").added();
      int element = setting.tags().open(span);
      Look upright = around.look().sloped(false);
      maker.added(text.span(), bar, RunProperties.added(upright, around.language(), element));
    }
  }

  /** What a gap holds says what is missing and is no text. */
  void gap(Inline.Editorial gap) {
    String words = Plain.words(gap.content());
    LookChange change = words.isEmpty() ? null : setting.looks().element("gap");
    if (change == null) {
      letters(gap.span(), words.isEmpty() ? setting.style().gapMark() : words);
    } else {
      signed(gap.span(), words, change);
    }
  }

  /** The number by which a passage is cited, where the style shows it. */
  void milestone(Inline.Milestone milestone) {
    LookChange change = setting.looks().element("milestone " + milestone.unit());
    if (change != null && !milestone.label().isEmpty()) {
      signed(milestone.span(), milestone.label(), change);
    }
  }

  private void signed(Span at, String words, LookChange change) {
    letters(at, change.before() + words + change.after(), change.on(around.look()));
  }

  void quotationMark(Inline.QuotationMark mark) {
    letters(mark.span(), setting.looks().quotationMark(mark, around.language()));
  }

  /** What stands for a picture that is not there. */
  void missing(Figure picture) {
    String words = picture.description();
    letters(picture.span(), "[" + (words.isEmpty() ? "figure" : words) + "]");
  }
}

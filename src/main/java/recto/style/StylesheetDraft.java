package recto.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stylesheet in the making: as another, but for what is said. */
final class StylesheetDraft {
  private final Stylesheet model;
  private PageStyle page;
  private Map<String, TextStyle> text;
  private List<SeriesStyle> series;
  private TableStyle tables;
  private Map<String, Integer> leadingByScript;
  private HandoutStyle handout;

  StylesheetDraft(Stylesheet model) {
    this.model = model;
    page = model.page();
    text = model.text();
    series = model.series();
    tables = model.tables();
    leadingByScript = model.leadingByScript();
    handout = model.handout();
  }

  StylesheetDraft page(PageStyle other) {
    page = other;
    return this;
  }

  StylesheetDraft text(Map<String, TextStyle> other) {
    text = other;
    return this;
  }

  StylesheetDraft series(List<SeriesStyle> other) {
    series = other;
    return this;
  }

  StylesheetDraft tables(TableStyle other) {
    tables = other;
    return this;
  }

  /** The leading of a script is that of the style itself. */
  StylesheetDraft ledFor(String script) {
    leadingByScript = new HashMap<>(leadingByScript);
    leadingByScript.put(script, 1000);
    return this;
  }

  StylesheetDraft handout(HandoutStyle other) {
    handout = other;
    return this;
  }

  Stylesheet style() {
    return new Stylesheet(
        model.name(),
        page,
        text,
        model.looks(),
        model.paragraphs(),
        model.divisions(),
        series,
        model.margin(),
        model.running(),
        model.lineCosts(),
        model.pageCosts(),
        model.lineNumbers(),
        model.marginNotes(),
        model.apparatus(),
        model.leaders(),
        tables,
        model.figures(),
        model.print(),
        model.references(),
        model.index(),
        model.concordance(),
        leadingByScript,
        model.sheet(),
        model.faces(),
        model.protrusion(),
        model.gutters(),
        model.betweenCalls(),
        model.editorSide(),
        model.quotations(),
        model.contents(),
        model.leaves(),
        model.gapMark(),
        model.linkTemplate(),
        model.language(),
        handout,
        model.handoutWords(),
        model.papers());
  }
}

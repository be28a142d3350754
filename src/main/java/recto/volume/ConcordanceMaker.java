package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.folio.Element;
import recto.folio.Role;
import recto.galley.Appendix;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Tabular;
import recto.style.ConcordanceStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * Makes the passages of a concordance: of sequences a table of pairs, read down in blocks of a few
 * columns; of documents a line each.
 */
final class ConcordanceMaker {
  private static final int PAIRS = 5;
  private static final int ROWS = 10;
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)((?:no\\. *|document *)?[0-9]+[a-z]?)\\b.*", Pattern.DOTALL);

  private final Stylesheet style;
  private final ConcordanceStyle words;
  private final Added added;

  ConcordanceMaker(Stylesheet style, Added added) {
    this.style = style;
    this.words = style.concordance();
    this.added = added;
  }

  List<Passage> passages(Appendix appendix, Concordance concordance) {
    boolean documents = concordance.groups().stream().anyMatch(g -> !g.document().isEmpty());
    List<Passage> passages = new ArrayList<>();
    if (documents) {
      int element = added.element(appendix.list(), Role.P);
      String legend = words.original() + ": " + words.here();
      passages.add(added.paragraph(legend, style.text("index-note"), element));
      concordance.groups().forEach(group -> passages.add(line(appendix, group)));
    } else if (!concordance.groups().isEmpty()) {
      passages.add(table(appendix, concordance));
    }
    return passages;
  }

  private Passage line(Appendix appendix, Concordance.Group group) {
    int element = added.element(appendix.list(), Role.P);
    AddedLine line = added.line(style.text("index"), element);
    if (!group.document().isEmpty()) {
      line.words(name(group.document()) + " —\u2002");
    }
    String between = "";
    for (Concordance.Row row : group.rows()) {
      String pair = row.original() + ":\u00A0" + row.here();
      int link = added.element(Element.of(element, Role.LINK).withTarget(row.destination()));
      line.words(between).link(pair, link, row.destination());
      between = ", ";
    }
    return line.paragraph();
  }

  /** The number of a document, or its head where it has none. */
  private static String name(String head) {
    Matcher numbered = NUMBERED.matcher(head);
    return numbered.matches() ? numbered.group(1) : head;
  }

  private Passage table(Appendix appendix, Concordance concordance) {
    TextStyle text = style.text("concordance");
    List<Tabular.Row> rows = new ArrayList<>();
    rows.add(heads(appendix));
    for (Concordance.Group group : concordance.groups()) {
      List<Concordance.Row> pages = group.rows();
      for (int from = 0; from < pages.size(); from += PAIRS * ROWS) {
        List<Concordance.Row> block =
            pages.subList(from, Math.min(pages.size(), from + PAIRS * ROWS));
        if (rows.size() > 1) {
          rows.add(new Tabular.Row(Span.NONE, false, List.of()));
        }
        int depth =
            from == 0 && block.size() < PAIRS * ROWS ? (block.size() + PAIRS - 1) / PAIRS : ROWS;
        for (int i = 0; i < Math.min(depth, block.size()); i++) {
          rows.add(row(appendix, block, i, depth));
        }
      }
    }
    return new Tabular(Span.NONE, 2 * PAIRS, Tabular.Place.CENTRE, rows, text, 0, appendix.list());
  }

  /** The two numbers of a pair stand close: the one is flush right, the other flush left. */
  private Tabular.Row heads(Appendix appendix) {
    int row = added.element(appendix.list(), Role.TR);
    TextStyle label = style.text("concordance-label");
    List<Tabular.Cell> cells = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      cells.add(
          cell(
              2 * i,
              words(words.original(), label.aligned(Align.RIGHT), added.element(row, Role.TH))));
      cells.add(cell(2 * i + 1, words(words.here(), label, added.element(row, Role.TH))));
    }
    return new Tabular.Row(Span.NONE, true, cells);
  }

  private Tabular.Row row(Appendix appendix, List<Concordance.Row> block, int at, int depth) {
    int row = added.element(appendix.list(), Role.TR);
    TextStyle text = style.text("concordance");
    List<Tabular.Cell> cells = new ArrayList<>();
    for (int i = at; i < block.size(); i += depth) {
      Concordance.Row page = block.get(i);
      int column = 2 * (i / depth);
      String original = page.note() ? page.original() + " n." : page.original();
      int cell = added.element(row, Role.TD);
      int link = added.element(Element.of(cell, Role.LINK).withTarget(page.destination()));
      cells.add(
          cell(
              column,
              added
                  .line(text.aligned(Align.RIGHT), cell)
                  .link(original, link, page.destination())
                  .paragraph()));
      cells.add(cell(column + 1, words(page.here(), text, added.element(row, Role.TD))));
    }
    return new Tabular.Row(Span.NONE, false, cells);
  }

  private Paragraph words(String words, TextStyle text, int element) {
    return added.paragraph(words, text, element);
  }

  private static Tabular.Cell cell(int column, Paragraph paragraph) {
    return new Tabular.Cell(column, 1, 1, Tabular.Cell.Manner.WORDS, false, List.of(paragraph));
  }
}

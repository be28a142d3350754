package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Prose.Role;
import recto.edition.Rend;
import recto.edition.Table;

/** Tables. */
final class TeiTables {
  /** What rows are called that name what stands below them. */
  private static final Set<String> HEADING = Set.of("label", "head", "header", "heading");

  private static final int WIDEST_SPAN = 1000;

  private final TeiReader reader;

  TeiTables(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("table", this::table);
    handlers.put("row", this::strayRow);
    handlers.put("cell", this::strayCell);
  }

  private void table(XmlNode node, Flow flow) {
    if (flow.flat) {
      reader.children(node, flow);
      return;
    }
    flow.interrupt(node.span(), true);
    reader.anchor(node, flow);
    Rows rows = new Rows(flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      rows.take(child);
    }
    if (rows.head != null || !rows.list.isEmpty()) {
      flow.add(new Table(node.span(), reader.rend(node), rows.head, rows.list));
    }
    rows.after.forEach(flow::add);
  }

  /** The rows of one table as they come. */
  private final class Rows {
    private final Flow flow;
    private final List<Table.Row> list = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private @Nullable Heading head;

    Rows(Flow flow) {
      this.flow = flow;
    }

    void take(XmlNode child) {
      if (child.isText()) {
        if (child.hasText()) {
          loose(child);
        }
        return;
      }
      switch (child.name) {
        case "row" -> list.add(row(child, flow));
        case "head" -> head = reader.head(child, head, flow);
        case "pb", "anchor", "milestone", "cb", "gb", "lb", "fw" -> reader.read(child, flow);
        case "cell" ->
            list.add(new Table.Row(child.span(), false, Rend.NONE, List.of(cell(child, flow))));
        case "trailer", "p", "note" -> behind(child);
        default -> loose(child);
      }
    }

    /** A note belongs to the row before it; a paragraph stands below the table. */
    private void behind(XmlNode child) {
      Flow inner = flow.inside(child);
      if (child.is("note") && !list.isEmpty()) {
        inner.add(new Table(child.span(), Rend.NONE, head, list));
        reader.read(child, inner);
        List<Block> blocks = inner.blocks();
        if (blocks.size() == 1 && blocks.get(0) instanceof Table called) {
          list.clear();
          list.addAll(called.rows());
          return;
        }
        blocks.remove(0);
        after.addAll(blocks);
      } else {
        reader.read(child, inner);
        after.addAll(inner.blocks());
      }
    }

    private void loose(XmlNode child) {
      Flow inner = flow.inside(child);
      reader.read(child, inner);
      List<Block> blocks = inner.blocks();
      if (!blocks.isEmpty()) {
        Table.Cell cell = new Table.Cell(child.span(), "", 1, 1, Rend.NONE, blocks);
        list.add(new Table.Row(child.span(), false, Rend.NONE, List.of(cell)));
      }
    }
  }

  private Table.Row row(XmlNode node, Flow flow) {
    reader.anchor(node, flow);
    List<Table.Cell> cells = new ArrayList<>();
    boolean labels = true;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("cell") || child.is("table") || (child.isText() && child.hasText())) {
        labels &= child.attribute("role").equals("label");
        cells.add(cell(child, flow));
      } else if (!child.isText()) {
        reader.read(child, flow);
      }
    }
    boolean label = HEADING.contains(node.attribute("role")) || (labels && !cells.isEmpty());
    return new Table.Row(node.span(), label, reader.rend(node), cells);
  }

  private Table.Cell cell(XmlNode node, Flow flow) {
    Flow inner = flow.inside(node, Role.PARAGRAPH);
    if (node.is("cell")) {
      reader.anchor(node, inner);
      reader.children(node, inner);
    } else {
      reader.read(node, inner);
    }
    return new Table.Cell(
        node.span(),
        node.attribute("role").toLowerCase(Locale.ROOT),
        spanned(node.attribute("cols")),
        spanned(node.attribute("rows")),
        reader.rend(node),
        inner.blocks());
  }

  private static int spanned(String count) {
    try {
      return Math.max(1, Math.min(WIDEST_SPAN, Integer.parseInt(count.strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** A row where only words may stand: a line. */
  private void strayRow(XmlNode node, Flow flow) {
    if (flow.running() || flow.flat) {
      Words words = flow.words(node.span());
      words.newLine(node.span());
      reader.children(node, flow);
      words.newLine(node.span());
    } else {
      flow.add(new Table(node.span(), Rend.NONE, null, List.of(row(node, flow))));
    }
  }

  private void strayCell(XmlNode node, Flow flow) {
    reader.children(node, flow);
    if (flow.running()) {
      flow.words(node.span()).space(node.span());
    }
  }
}

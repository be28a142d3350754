package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.edition.Inline.PageBreak;

/** Puts page breaks before the first letter of a text: at the start of the block that has it. */
final class LeadingBreaks implements Block.Cases<Optional<Block>> {
  private final List<PageBreak> breaks;

  private LeadingBreaks(List<PageBreak> breaks) {
    this.breaks = breaks;
  }

  /** {@code blocks} with {@code breaks} at the start of the first that has letters. */
  static List<Block> put(List<PageBreak> breaks, List<Block> blocks) {
    return breaks.isEmpty() ? blocks : new LeadingBreaks(breaks).blocks(blocks).orElse(blocks);
  }

  /** The blocks with the breaks put; none where no block has letters. */
  private Optional<List<Block>> blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Block> with = blocks.get(i).accept(this);
      if (with.isPresent()) {
        List<Block> all = new ArrayList<>(blocks);
        all.set(i, with.get());
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Inline>> inlines(List<Inline> inlines) {
    if (Transcript.ofInlines(inlines, Sides.EDITOR).text().isBlank()) {
      return Optional.empty();
    }
    List<Inline> all = new ArrayList<>(breaks);
    all.addAll(inlines);
    return Optional.of(all);
  }

  @Override
  public Optional<Block> division(Division division) {
    return blocks(division.blocks()).map(all -> division.with(division.inherited(), all));
  }

  @Override
  public Optional<Block> heading(Heading heading) {
    return headed(heading).map(head -> head);
  }

  private Optional<Heading> headed(Heading heading) {
    return inlines(heading.content()).map(heading::with);
  }

  @Override
  public Optional<Block> prose(Prose prose) {
    return inlines(prose.content()).map(prose::with);
  }

  @Override
  public Optional<Block> verse(Verse verse) {
    for (int i = 0; i < verse.lines().size(); i++) {
      Verse.VerseLine line = verse.lines().get(i);
      Optional<List<Inline>> content = inlines(line.content());
      if (content.isPresent()) {
        List<Verse.VerseLine> lines = new ArrayList<>(verse.lines());
        lines.set(i, line.with(content.get()));
        return Optional.of(verse.with(lines));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Block> listing(Listing listing) {
    Optional<Heading> head = Optional.ofNullable(listing.head()).flatMap(this::headed);
    if (head.isPresent()) {
      return Optional.of(listing.with(head.get(), listing.items()));
    }
    for (int i = 0; i < listing.items().size(); i++) {
      Optional<Listing.Item> item = item(listing.items().get(i));
      if (item.isPresent()) {
        List<Listing.Item> items = new ArrayList<>(listing.items());
        items.set(i, item.get());
        return Optional.of(listing.with(listing.head(), items));
      }
    }
    return Optional.empty();
  }

  private Optional<Listing.Item> item(Listing.Item item) {
    return inlines(item.label())
        .map(label -> item.with(label, item.blocks()))
        .or(() -> blocks(item.blocks()).map(all -> item.with(item.label(), all)));
  }

  @Override
  public Optional<Block> table(Table table) {
    Optional<Heading> head = Optional.ofNullable(table.head()).flatMap(this::headed);
    if (head.isPresent()) {
      return Optional.of(table.with(head.get(), table.rows()));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      for (int k = 0; k < row.cells().size(); k++) {
        Table.Cell cell = row.cells().get(k);
        Optional<List<Block>> content = blocks(cell.blocks());
        if (content.isPresent()) {
          return Optional.of(with(table, i, k, content.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Table with(Table table, int i, int k, List<Block> content) {
    Table.Row row = table.rows().get(i);
    Table.Cell cell = row.cells().get(k);
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    cells.set(k, cell.with(content));
    List<Table.Row> rows = new ArrayList<>(table.rows());
    rows.set(i, row.with(cells));
    return table.with(table.head(), rows);
  }

  @Override
  public Optional<Block> quotation(Quotation quotation) {
    return blocks(quotation.blocks()).map(quotation::with);
  }

  @Override
  public Optional<Block> figure(Figure figure) {
    return blocks(figure.caption()).map(figure::with);
  }
}

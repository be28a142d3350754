package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Figure;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Prose;
import recto.edition.Quotation;
import recto.edition.Table;
import recto.edition.Verse;

/** Adds words to the end of a block that is already closed, at its last letter. */
final class Tail implements Block.Cases<Optional<Block>> {
  private final List<Inline> more;

  private Tail(List<Inline> more) {
    this.more = more;
  }

  /** {@code block} with {@code more} at its end, or nothing where it has no words to follow. */
  static Optional<Block> with(Block block, List<Inline> more) {
    return block.accept(new Tail(more));
  }

  @Override
  public Optional<Block> division(Division division) {
    return last(division.blocks()).map(b -> division.with(division.inherited(), b));
  }

  @Override
  public Optional<Block> heading(Heading heading) {
    return Optional.of(heading.with(joined(heading.content())));
  }

  @Override
  public Optional<Block> prose(Prose prose) {
    return Optional.of(prose.with(joined(prose.content())));
  }

  @Override
  public Optional<Block> verse(Verse verse) {
    List<Verse.VerseLine> lines = new ArrayList<>(verse.lines());
    Verse.VerseLine end = lines.remove(lines.size() - 1);
    lines.add(end.with(joined(end.content())));
    return Optional.of(verse.with(lines));
  }

  @Override
  public Optional<Block> listing(Listing listing) {
    if (listing.items().isEmpty()) {
      return Optional.empty();
    }
    List<Listing.Item> items = new ArrayList<>(listing.items());
    Listing.Item end = items.remove(items.size() - 1);
    return last(end.blocks())
        .map(
            blocks -> {
              items.add(end.with(end.label(), blocks));
              return listing.with(listing.head(), items);
            });
  }

  @Override
  public Optional<Block> table(Table table) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>(table.rows());
    Table.Row row = rows.remove(rows.size() - 1);
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    for (int i = cells.size() - 1; i >= 0; i--) {
      Table.Cell cell = cells.get(i);
      Optional<List<Block>> called = last(cell.blocks());
      if (called.isPresent()) {
        cells.set(i, cell.with(called.get()));
        rows.add(row.with(cells));
        return Optional.of(table.with(table.head(), rows));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Block> quotation(Quotation quotation) {
    return last(quotation.blocks()).map(quotation::with);
  }

  @Override
  public Optional<Block> figure(Figure figure) {
    return last(figure.caption()).map(figure::with);
  }

  private Optional<List<Block>> last(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    List<Block> changed = new ArrayList<>(blocks);
    Optional<Block> end = changed.remove(changed.size() - 1).accept(this);
    end.ifPresent(changed::add);
    return end.map(b -> changed);
  }

  private List<Inline> joined(List<Inline> content) {
    List<Inline> all = new ArrayList<>(content);
    all.addAll(more);
    return all;
  }
}

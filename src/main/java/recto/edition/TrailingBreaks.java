package recto.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the page breaks after the last letter of a text: they belong to what follows it.
 *
 * <p>Works backwards until it meets a letter, a call or a picture; a block that held nothing but
 * breaks goes with them.
 */
final class TrailingBreaks implements Block.Cases<Optional<Block>>, Inline.Cases<Optional<Inline>> {
  /** True once something was met that breaks may stand before. */
  private boolean met;

  /** How many breaks were taken away. */
  private int taken;

  /** {@code blocks} without their trailing breaks; the same list where there are none. */
  List<Block> removed(List<Block> blocks) {
    List<Block> kept = blocks(blocks);
    return taken > 0 ? kept : blocks;
  }

  private List<Block> blocks(List<Block> blocks) {
    return backwards(blocks, block -> block.accept(this));
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return backwards(inlines, inline -> inline.accept(this));
  }

  private <T> List<T> backwards(List<T> all, Function<T, Optional<T>> remaining) {
    List<T> kept = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (met) {
        kept.add(all.get(i));
      } else {
        remaining.apply(all.get(i)).ifPresent(kept::add);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  /** {@code block}, unless it is empty for the loss of breaks. */
  private Optional<Block> unlessBare(boolean empty, int takenBefore, Block block) {
    return empty && taken > takenBefore ? Optional.empty() : Optional.of(block);
  }

  @Override
  public Optional<Block> division(Division division) {
    return Optional.of(division.with(division.inherited(), blocks(division.blocks())));
  }

  @Override
  public Optional<Block> heading(Heading heading) {
    int before = taken;
    List<Inline> content = inlines(heading.content());
    return unlessBare(content.isEmpty(), before, heading.with(content));
  }

  @Override
  public Optional<Block> prose(Prose prose) {
    int before = taken;
    List<Inline> content = inlines(prose.content());
    return unlessBare(content.isEmpty(), before, prose.with(content));
  }

  @Override
  public Optional<Block> verse(Verse verse) {
    List<Verse.VerseLine> lines =
        backwards(verse.lines(), line -> Optional.of(line.with(inlines(line.content()))));
    return Optional.of(verse.with(lines));
  }

  @Override
  public Optional<Block> listing(Listing listing) {
    List<Listing.Item> items =
        backwards(
            listing.items(),
            item -> {
              List<Block> blocks = blocks(item.blocks());
              List<Inline> label = met ? item.label() : inlines(item.label());
              return Optional.of(item.with(label, blocks));
            });
    return Optional.of(listing.with(head(listing.head()), items));
  }

  @Override
  public Optional<Block> table(Table table) {
    List<Table.Row> rows =
        backwards(table.rows(), row -> Optional.of(row.with(backwards(row.cells(), this::cell))));
    return Optional.of(table.with(head(table.head()), rows));
  }

  private Optional<Table.Cell> cell(Table.Cell cell) {
    return Optional.of(cell.with(blocks(cell.blocks())));
  }

  private @Nullable Heading head(@Nullable Heading head) {
    return head == null || met ? head : head.with(inlines(head.content()));
  }

  @Override
  public Optional<Block> quotation(Quotation quotation) {
    return Optional.of(quotation.with(blocks(quotation.blocks())));
  }

  @Override
  public Optional<Block> figure(Figure figure) {
    met = true;
    return Optional.of(figure);
  }

  @Override
  public Optional<Inline> text(Inline.Text text) {
    met |= !text.text().isBlank();
    String kept = taken > 0 ? text.text().stripTrailing() : text.text();
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(text.span(), kept));
  }

  @Override
  public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return Optional.of(lineBreak);
  }

  @Override
  public Optional<Inline> pageBreak(Inline.PageBreak pageBreak) {
    taken++;
    return Optional.empty();
  }

  @Override
  public Optional<Inline> call(Inline.Call call) {
    met = true;
    return Optional.of(call);
  }

  @Override
  public Optional<Inline> recall(Inline.Recall recall) {
    met = true;
    return Optional.of(recall);
  }

  @Override
  public Optional<Inline> styled(Inline.Styled styled) {
    return Optional.of(styled.with(inlines(styled.content())));
  }

  @Override
  public Optional<Inline> named(Inline.Named named) {
    return Optional.of(named.with(inlines(named.content())));
  }

  @Override
  public Optional<Inline> reference(Inline.Reference reference) {
    return Optional.of(reference.with(inlines(reference.content())));
  }

  @Override
  public Optional<Inline> editorial(Inline.Editorial editorial) {
    if (editorial.kind() == Inline.Editorial.Kind.GAP) {
      met = true;
      return Optional.of(editorial);
    }
    return Optional.of(editorial.with(inlines(editorial.content())));
  }

  /** Either side may be printed, so both are trimmed; one with letters ends the search. */
  @Override
  public Optional<Inline> choice(Inline.Choice choice) {
    List<Inline> editor = inlines(choice.editor());
    boolean metInEditor = met;
    met = false;
    List<Inline> source = inlines(choice.source());
    met |= metInEditor;
    return Optional.of(new Inline.Choice(choice.span(), choice.kind(), source, editor));
  }

  @Override
  public Optional<Inline> entry(Inline.Entry entry) {
    List<Inline> lemma = inlines(entry.lemma());
    return Optional.of(
        new Inline.Entry(
            entry.span(),
            entry.id(),
            entry.inferred(),
            lemma,
            entry.lemmaSigla(),
            entry.readings()));
  }

  @Override
  public Optional<Inline> anchor(Inline.Anchor anchor) {
    return Optional.of(anchor);
  }

  @Override
  public Optional<Inline> milestone(Inline.Milestone milestone) {
    return Optional.of(milestone);
  }

  @Override
  public Optional<Inline> quotationMark(Inline.QuotationMark mark) {
    return Optional.of(mark);
  }

  @Override
  public Optional<Inline> inset(Inline.Inset inset) {
    met = true;
    return Optional.of(inset);
  }
}

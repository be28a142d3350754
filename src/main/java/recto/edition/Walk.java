package recto.edition;

import java.util.List;

/**
 * Goes through blocks and what is in them, in the order in which they are printed: the editor's
 * side of choices, the lemma of entries, and neither notes nor readings. One that does otherwise at
 * a kind of block or inline, or does something there, says so for that kind.
 */
public abstract class Walk implements Block.Cases<Walk>, Inline.Cases<Walk> {
  /** Goes through blocks, one after the other. */
  public final Walk blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
    return this;
  }

  /** Goes through inlines, one after the other. */
  public final Walk inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return this;
  }

  @Override
  public Walk division(Division division) {
    return blocks(division.blocks());
  }

  @Override
  public Walk heading(Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public Walk prose(Prose prose) {
    return inlines(prose.content());
  }

  @Override
  public Walk verse(Verse verse) {
    for (Verse.VerseLine line : verse.lines()) {
      inlines(line.content());
    }
    return this;
  }

  @Override
  public Walk listing(Listing listing) {
    if (listing.head() != null) {
      heading(listing.head());
    }
    for (Listing.Item item : listing.items()) {
      item(item);
    }
    return this;
  }

  /** Goes through an item of a list: its label and its blocks. */
  protected Walk item(Listing.Item item) {
    return inlines(item.label()).blocks(item.blocks());
  }

  @Override
  public Walk table(Table table) {
    if (table.head() != null) {
      heading(table.head());
    }
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        blocks(cell.blocks());
      }
    }
    return this;
  }

  @Override
  public Walk quotation(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public Walk figure(Figure figure) {
    return blocks(figure.caption());
  }

  @Override
  public Walk text(Inline.Text text) {
    return this;
  }

  @Override
  public Walk lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public Walk pageBreak(Inline.PageBreak pageBreak) {
    return this;
  }

  @Override
  public Walk call(Inline.Call call) {
    return this;
  }

  @Override
  public Walk recall(Inline.Recall recall) {
    return this;
  }

  @Override
  public Walk styled(Inline.Styled styled) {
    return inlines(styled.content());
  }

  @Override
  public Walk named(Inline.Named named) {
    return inlines(named.content());
  }

  @Override
  public Walk reference(Inline.Reference reference) {
    return inlines(reference.content());
  }

  @Override
  public Walk editorial(Inline.Editorial editorial) {
    return inlines(editorial.content());
  }

  @Override
  public Walk choice(Inline.Choice choice) {
    return inlines(choice.editor());
  }

  @Override
  public Walk entry(Inline.Entry entry) {
    return inlines(entry.lemma());
  }

  @Override
  public Walk anchor(Inline.Anchor anchor) {
    return this;
  }

  @Override
  public Walk milestone(Inline.Milestone milestone) {
    return this;
  }

  @Override
  public Walk quotationMark(Inline.QuotationMark mark) {
    return this;
  }

  @Override
  public Walk inset(Inline.Inset inset) {
    return figure(inset.figure());
  }
}

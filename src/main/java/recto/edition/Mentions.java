package recto.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * Who and what is named in a text, and the items of its lists, in reading order; notes are read
 * where they are called.
 */
public final class Mentions implements Block.Cases<Mentions>, Inline.Cases<Mentions> {
  private final List<Inline.Named> names = new ArrayList<>();
  private final List<Listing.Item> items = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Mentions() {}

  public static Mentions of(List<? extends Block> blocks) {
    Mentions mentions = new Mentions();
    mentions.blocks(blocks);
    return mentions;
  }

  public static Mentions ofInlines(List<Inline> inlines) {
    return new Mentions().inlines(inlines);
  }

  /** Names, dates and terms. */
  public List<Inline.Named> names() {
    return List.copyOf(names);
  }

  /** Items of lists; an outer one before those in it. */
  public List<Listing.Item> items() {
    return List.copyOf(items);
  }

  /** The ids of places that references may lead to. */
  public List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** Notes in the order of their calls. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  private Mentions blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private Mentions inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public Mentions division(Division division) {
    return blocks(division.blocks());
  }

  @Override
  public Mentions heading(Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public Mentions prose(Prose prose) {
    return inlines(prose.content());
  }

  @Override
  public Mentions verse(Verse verse) {
    verse.lines().forEach(line -> inlines(line.content()));
    return this;
  }

  @Override
  public Mentions listing(Listing listing) {
    if (listing.head() != null) {
      heading(listing.head());
    }
    for (Listing.Item item : listing.items()) {
      items.add(item);
      inlines(item.label()).blocks(item.blocks());
    }
    return this;
  }

  @Override
  public Mentions table(Table table) {
    if (table.head() != null) {
      heading(table.head());
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public Mentions quotation(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public Mentions figure(Figure figure) {
    return blocks(figure.caption());
  }

  @Override
  public Mentions text(Inline.Text text) {
    return this;
  }

  @Override
  public Mentions lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public Mentions pageBreak(Inline.PageBreak pageBreak) {
    return this;
  }

  @Override
  public Mentions call(Inline.Call call) {
    notes.add(call.note());
    return blocks(call.note().blocks());
  }

  @Override
  public Mentions recall(Inline.Recall recall) {
    return this;
  }

  @Override
  public Mentions styled(Inline.Styled styled) {
    return inlines(styled.content());
  }

  @Override
  public Mentions named(Inline.Named named) {
    names.add(named);
    return inlines(named.content());
  }

  @Override
  public Mentions reference(Inline.Reference reference) {
    return inlines(reference.content());
  }

  @Override
  public Mentions editorial(Inline.Editorial editorial) {
    return inlines(editorial.content());
  }

  @Override
  public Mentions choice(Inline.Choice choice) {
    return inlines(choice.editor());
  }

  @Override
  public Mentions entry(Inline.Entry entry) {
    return inlines(entry.lemma());
  }

  @Override
  public Mentions anchor(Inline.Anchor anchor) {
    anchors.add(anchor.id());
    return this;
  }

  @Override
  public Mentions milestone(Inline.Milestone milestone) {
    return this;
  }

  @Override
  public Mentions quotationMark(Inline.QuotationMark mark) {
    return this;
  }

  @Override
  public Mentions inset(Inline.Inset inset) {
    return this;
  }
}

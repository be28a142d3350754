package recto.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Figure;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Quotation;
import recto.edition.Reading;
import recto.edition.Table;
import recto.edition.Verse;

/**
 * Counts every character but white space that an edition holds or leaves out: text and notes, both
 * sides of choices, lemma and readings, omissions.
 *
 * <p>A run of text is counted once for each place of the source. A page break or call that stands
 * on both sides of a choice, and a reading that copies another, so count nothing twice.
 */
final class EveryLetter implements Block.Cases<EveryLetter>, Inline.Cases<EveryLetter> {
  private final Map<Integer, Integer> counts = new TreeMap<>();
  private final Set<Span> seen = new HashSet<>();

  static Map<Integer, Integer> of(Edition edition) {
    EveryLetter letters = new EveryLetter();
    edition.divisions().forEach(letters::division);
    edition.omissions().forEach(omission -> count(omission.text(), letters.counts));
    return letters.counts;
  }

  static void count(String text, Map<Integer, Integer> counts) {
    text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter))
        .forEach(letter -> counts.merge(letter, 1, Integer::sum));
  }

  private EveryLetter blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private EveryLetter inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public EveryLetter division(Division division) {
    return blocks(division.blocks());
  }

  @Override
  public EveryLetter heading(Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public EveryLetter prose(Prose prose) {
    return inlines(prose.content());
  }

  @Override
  public EveryLetter verse(Verse verse) {
    verse.lines().forEach(line -> inlines(line.content()));
    return this;
  }

  @Override
  public EveryLetter listing(Listing listing) {
    if (listing.head() != null) {
      heading(listing.head());
    }
    for (Listing.Item item : listing.items()) {
      inlines(item.label());
      blocks(item.blocks());
    }
    return this;
  }

  @Override
  public EveryLetter table(Table table) {
    if (table.head() != null) {
      heading(table.head());
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public EveryLetter quotation(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public EveryLetter figure(Figure figure) {
    return blocks(figure.caption());
  }

  @Override
  public EveryLetter text(Inline.Text text) {
    if (seen.add(text.span())) {
      count(text.text(), counts);
    }
    return this;
  }

  @Override
  public EveryLetter lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public EveryLetter pageBreak(Inline.PageBreak pageBreak) {
    return this;
  }

  @Override
  public EveryLetter call(Inline.Call call) {
    Note note = call.note();
    return blocks(note.blocks());
  }

  @Override
  public EveryLetter recall(Inline.Recall recall) {
    return this;
  }

  @Override
  public EveryLetter styled(Inline.Styled styled) {
    return inlines(styled.content());
  }

  @Override
  public EveryLetter named(Inline.Named named) {
    return inlines(named.content());
  }

  @Override
  public EveryLetter reference(Inline.Reference reference) {
    return inlines(reference.content());
  }

  /** What a gap holds is no text; it is among the omissions. */
  @Override
  public EveryLetter editorial(Inline.Editorial editorial) {
    return editorial.kind() == Inline.Editorial.Kind.GAP ? this : inlines(editorial.content());
  }

  @Override
  public EveryLetter choice(Inline.Choice choice) {
    inlines(choice.source());
    return inlines(choice.editor());
  }

  @Override
  public EveryLetter entry(Inline.Entry entry) {
    inlines(entry.lemma());
    for (Reading reading : entry.readings()) {
      inlines(reading.content());
    }
    return this;
  }

  @Override
  public EveryLetter anchor(Inline.Anchor anchor) {
    return this;
  }

  @Override
  public EveryLetter milestone(Inline.Milestone milestone) {
    return this;
  }

  @Override
  public EveryLetter quotationMark(Inline.QuotationMark mark) {
    return this;
  }

  @Override
  public EveryLetter inset(Inline.Inset inset) {
    return blocks(inset.figure().caption());
  }
}

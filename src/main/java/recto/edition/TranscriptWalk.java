package recto.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Transcript.Called;
import recto.edition.Transcript.EntryText;
import recto.edition.Transcript.Extent;
import recto.edition.Transcript.Link;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.PageMark;
import recto.edition.Transcript.Part;
import recto.edition.Transcript.Place;
import recto.edition.Transcript.RecallMark;

/**
 * Walks blocks and inlines in the order in which they are printed and writes down their letters.
 */
final class TranscriptWalk extends Walk {
  final StringBuilder letters = new StringBuilder();
  final List<PageMark> pages = new ArrayList<>();
  final List<NoteText> notes = new ArrayList<>();
  final List<EntryText> entries = new ArrayList<>();
  final List<Called> called = new ArrayList<>();
  final List<Extent> extents = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();
  int[] spanOffsets = new int[64];

  private final Sides sides;
  private char parting;

  TranscriptWalk(Sides sides) {
    this.sides = sides;
  }

  Transcript transcript() {
    return new Transcript(this);
  }

  void block(Block block) {
    part('\n');
    block.accept(this);
    part('\n');
  }

  private void parted(List<? extends Block> blocks) {
    for (Block block : blocks) {
      block(block);
    }
  }

  /** Lets the next letter be parted from the last by {@code c}. */
  private void part(char c) {
    boolean stronger = parting == 0 || c == '\n' || (c == '\t' && parting == ' ');
    parting = stronger ? c : parting;
  }

  /** The offset of the next letter; what parts it from the last is written first. */
  private int here() {
    int length = letters.length();
    if (parting != 0 && length > 0 && letters.charAt(length - 1) != '\n') {
      letters.append(parting);
    }
    parting = 0;
    return letters.length();
  }

  @Override
  public Walk division(Division division) {
    int start = here();
    int index = parts.size();
    int page = pages.size();
    int note = notes.size();
    parts.add(new Part(division, start, start, index, page, page, note, note));
    InheritedPage inherited = division.inherited();
    if (inherited != null) {
      pages.add(new PageMark(division.span(), start, inherited.label(), inherited.id(), "", true));
    }
    parted(division.blocks());
    parts.set(
        index,
        new Part(
            division,
            start,
            letters.length(),
            parts.size(),
            page,
            pages.size(),
            note,
            notes.size()));
    return this;
  }

  @Override
  public Walk heading(Heading heading) {
    int start = letters.length();
    inlines(heading.content());
    return extent(heading, start);
  }

  @Override
  public Walk prose(Prose prose) {
    int start = letters.length();
    inlines(prose.content());
    return extent(prose, start);
  }

  private Walk extent(Block block, int start) {
    extents.add(new Extent(block, start, letters.length()));
    return this;
  }

  @Override
  public Walk verse(Verse verse) {
    int start = letters.length();
    for (Verse.VerseLine line : verse.lines()) {
      part('\n');
      inlines(line.content());
    }
    return extent(verse, start);
  }

  @Override
  public Walk listing(Listing listing) {
    head(listing.head());
    for (Listing.Item item : listing.items()) {
      part('\n');
      inlines(item.label());
      after(item.label().isEmpty() ? '\n' : ' ', item.blocks());
    }
    return this;
  }

  @Override
  public Walk table(Table table) {
    head(table.head());
    for (Table.Row row : table.rows()) {
      part('\n');
      for (Table.Cell cell : row.cells()) {
        after('\t', cell.blocks());
        part('\t');
      }
    }
    return this;
  }

  /** Blocks of which the first goes on in the row that is there. */
  private void after(char first, List<Block> blocks) {
    char before = first;
    for (Block block : blocks) {
      part(before);
      block.accept(this);
      before = '\n';
    }
  }

  private void head(@Nullable Heading head) {
    if (head != null) {
      block(head);
    }
  }

  @Override
  public Walk quotation(Quotation quotation) {
    parted(quotation.blocks());
    return this;
  }

  @Override
  public Walk figure(Figure figure) {
    extent(figure, letters.length());
    parted(figure.caption());
    return this;
  }

  @Override
  public Walk text(Inline.Text text) {
    if (!text.text().isEmpty()) {
      int start = here();
      if (spans.size() == spanOffsets.length) {
        spanOffsets = Arrays.copyOf(spanOffsets, 2 * spanOffsets.length);
      }
      spanOffsets[spans.size()] = start;
      spans.add(text.span());
      letters.append(text.text());
    }
    return this;
  }

  @Override
  public Walk lineBreak(Inline.LineBreak lineBreak) {
    part('\n');
    return this;
  }

  @Override
  public Walk pageBreak(Inline.PageBreak page) {
    pages.add(new PageMark(page.span(), here(), page.label(), page.id(), page.edition(), false));
    return this;
  }

  @Override
  public Walk call(Inline.Call call) {
    Note note = call.note();
    NoteText text = new NoteText(letters.length(), note, Transcript.of(note.blocks(), sides));
    notes.add(text);
    called.add(text);
    return this;
  }

  @Override
  public Walk recall(Inline.Recall recall) {
    RecallMark mark =
        new RecallMark(recall.span(), letters.length(), recall.target(), recall.label());
    called.add(mark);
    return this;
  }

  @Override
  public Walk reference(Inline.Reference reference) {
    int start = here();
    int index = links.size();
    links.add(new Link(reference.span(), start, start, reference.target()));
    inlines(reference.content());
    links.set(index, new Link(reference.span(), start, letters.length(), reference.target()));
    return this;
  }

  /** What a gap holds describes it and is no text. */
  @Override
  public Walk editorial(Inline.Editorial editorial) {
    if (editorial.kind() != Inline.Editorial.Kind.GAP) {
      inlines(editorial.content());
    }
    return this;
  }

  @Override
  public Walk choice(Inline.Choice choice) {
    boolean source = sides.of(choice.kind()) == Sides.Side.SOURCE;
    inlines(source ? choice.source() : choice.editor());
    return this;
  }

  @Override
  public Walk entry(Inline.Entry entry) {
    int start = here();
    int index = entries.size();
    List<Transcript> readings =
        entry.readings().stream()
            .map(reading -> Transcript.ofInlines(reading.content(), sides))
            .toList();
    entries.add(new EntryText(start, start, entry, readings));
    inlines(entry.lemma());
    EntryText text = new EntryText(start, letters.length(), entry, readings);
    entries.set(index, text);
    called.add(text);
    return this;
  }

  @Override
  public Walk anchor(Inline.Anchor anchor) {
    places.add(new Place(here(), anchor.id()));
    return this;
  }

  @Override
  public Walk inset(Inline.Inset inset) {
    parted(inset.figure().caption());
    return this;
  }
}

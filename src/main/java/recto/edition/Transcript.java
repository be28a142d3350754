package recto.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recto.diagnostic.Span;

/**
 * The letters that an edition prints, in reading order, with what stands between them: where each
 * original page begins, where each note is called and what it says, what the apparatus has.
 *
 * <p>Blocks and lines are parted by line feeds, cells by tabs; words are as in the edition. Offsets
 * count the letters of {@link #text()}. A note has a transcript of its own; calls and their labels
 * are no letters of the text.
 */
public final class Transcript {

  /**
   * Where an original page begins.
   *
   * @param offset before which letter
   * @param inherited true where it is the page in force at the beginning of a division and no break
   *     stands there
   */
  public record PageMark(
      Span span, int offset, String label, String id, String edition, boolean inherited) {}

  /** What is called from the text: a note, once more a note, or an entry of the apparatus. */
  public sealed interface Called permits NoteText, RecallMark, EntryText {
    <R> R accept(Cases<R> cases);

    /** One answer per kind. */
    interface Cases<R> {
      R note(NoteText note);

      R recall(RecallMark recall);

      R entry(EntryText entry);
    }
  }

  /**
   * A note and where it is called.
   *
   * @param offset before which letter the call stands; for a note without call where it is kept
   */
  public record NoteText(int offset, Note note, Transcript transcript) implements Called {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.note(this);
    }

    public String label() {
      return note.label();
    }

    public String series() {
      return note.series();
    }

    /** The note's own letters. */
    public String text() {
      return transcript.text();
    }
  }

  /** A second call to a note that stands elsewhere. */
  public record RecallMark(Span span, int offset, String target, String label) implements Called {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.recall(this);
    }
  }

  /**
   * An entry of the apparatus; its lemma is the text from {@code offset} to {@code end}.
   *
   * @param readings one transcript for each reading of the entry, in order
   */
  public record EntryText(int offset, int end, Inline.Entry entry, List<Transcript> readings)
      implements Called {
    public EntryText {
      readings = List.copyOf(readings);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.entry(this);
    }
  }

  /**
   * A block that holds letters itself: a heading, a paragraph, a stanza; or a figure, which stands
   * before the letter at its offset.
   *
   * @param offset not after its first letter
   * @param end after its last letter
   */
  public record Extent(Block block, int offset, int end) {}

  /** The words of a reference, from {@code offset} to {@code end}. */
  public record Link(Span span, int offset, int end, String target) {}

  /** A place that a reference may lead to. */
  public record Place(int offset, String id) {}

  /**
   * A division, from its first letter to after its last.
   *
   * @param endPart index in {@link #parts()} after the last division in it
   * @param firstPage index of its first page mark in {@link #pages()}
   * @param endPage index after its last
   * @param firstNote index of the first note called from it in {@link #notes()}
   * @param endNote index after the last
   */
  public record Part(
      Division division,
      int offset,
      int end,
      int endPart,
      int firstPage,
      int endPage,
      int firstNote,
      int endNote) {}

  private final String text;
  private final List<PageMark> pages;
  private final List<NoteText> notes;
  private final List<EntryText> entries;
  private final List<Called> called;
  private final List<Extent> extents;
  private final List<Link> links;
  private final List<Place> places;
  private final List<Part> parts;
  private final int[] spanOffsets;
  private final Span[] spans;

  Transcript(TranscriptWalk walk) {
    this.text = walk.letters.toString();
    this.pages = List.copyOf(walk.pages);
    this.notes = List.copyOf(walk.notes);
    this.entries = List.copyOf(walk.entries);
    this.called = List.copyOf(walk.called);
    this.extents = List.copyOf(walk.extents);
    this.links = List.copyOf(walk.links);
    this.places = List.copyOf(walk.places);
    this.parts = List.copyOf(walk.parts);
    this.spanOffsets = Arrays.copyOf(walk.spanOffsets, walk.spans.size());
    this.spans = walk.spans.toArray(new Span[0]);
  }

  /** What {@code edition} prints where of each choice the side of {@code sides} is printed. */
  public static Transcript of(Edition edition, Sides sides) {
    return of(edition.divisions(), sides);
  }

  /** What {@code blocks} print. */
  public static Transcript of(List<? extends Block> blocks, Sides sides) {
    TranscriptWalk walk = new TranscriptWalk(sides);
    blocks.forEach(walk::block);
    return walk.transcript();
  }

  /** What {@code inlines} print, as the words of a reading. */
  public static Transcript ofInlines(List<Inline> inlines, Sides sides) {
    TranscriptWalk walk = new TranscriptWalk(sides);
    walk.inlines(inlines);
    return walk.transcript();
  }

  /** The running text. */
  public String text() {
    return text;
  }

  /** Where original pages begin, in order; those inside notes stand in the notes' transcripts. */
  public List<PageMark> pages() {
    return pages;
  }

  /** The notes called from this text, in order of their calls. */
  public List<NoteText> notes() {
    return notes;
  }

  /** All notes, each followed by those that are called from it. */
  public List<NoteText> allNotes() {
    List<NoteText> all = new ArrayList<>();
    for (NoteText note : notes) {
      all.add(note);
      all.addAll(note.transcript().allNotes());
    }
    return all;
  }

  /** The entries of the apparatus in order of their beginning; an outer one before an inner. */
  public List<EntryText> entries() {
    return entries;
  }

  /** All that is called, in the order of the calls; an entry is called after its lemma. */
  public List<Called> called() {
    return called;
  }

  /** The blocks that hold letters themselves, and the figures, in order. */
  public List<Extent> extents() {
    return extents;
  }

  public List<Link> links() {
    return links;
  }

  public List<Place> places() {
    return places;
  }

  /** The divisions in order of their beginning; an outer one before an inner. */
  public List<Part> parts() {
    return parts;
  }

  /** Where the words around the letter at {@code offset} begin in the source. */
  public Span span(int offset) {
    int found = Arrays.binarySearch(spanOffsets, offset);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? Span.NONE : spans[index];
  }
}

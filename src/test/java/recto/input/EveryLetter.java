package recto.input;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Note;
import recto.edition.Reading;
import recto.edition.Walk;

/**
 * Counts every character but white space that an edition holds or leaves out: text and notes, both
 * sides of choices, lemma and readings, omissions.
 *
 * <p>A run of text is counted once for each place of the source. A page break or call that stands
 * on both sides of a choice, and a reading that copies another, so count nothing twice.
 */
final class EveryLetter extends Walk {
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

  @Override
  public Walk text(Inline.Text text) {
    if (seen.add(text.span())) {
      count(text.text(), counts);
    }
    return this;
  }

  /** A head that a text has from its header stands there in the source, and not in the text. */
  @Override
  public Walk heading(Heading heading) {
    boolean ofHeader =
        heading.content().get(0) instanceof Inline.Text text && text.span().equals(heading.span());
    return ofHeader
        ? inlines(heading.content().subList(1, heading.content().size()))
        : super.heading(heading);
  }

  /** The name of a passage in the margin stands in an attribute of the source, not in its text. */
  @Override
  public Walk call(Inline.Call call) {
    Note note = call.note();
    return note.type().equals(TeiNotes.CITATION) ? this : blocks(note.blocks());
  }

  /** A reference without words prints its target, which is no letter of the text. */
  @Override
  public Walk reference(Inline.Reference reference) {
    boolean own =
        reference.content().size() == 1
            && reference.content().get(0) instanceof Inline.Text text
            && text.span().equals(reference.span());
    return own ? this : inlines(reference.content());
  }

  /** What a gap holds is no text; it is among the omissions. */
  @Override
  public Walk editorial(Inline.Editorial editorial) {
    return editorial.kind() == Inline.Editorial.Kind.GAP ? this : inlines(editorial.content());
  }

  @Override
  public Walk choice(Inline.Choice choice) {
    inlines(choice.source());
    return inlines(choice.editor());
  }

  @Override
  public Walk entry(Inline.Entry entry) {
    inlines(entry.lemma());
    for (Reading reading : entry.readings()) {
      inlines(reading.content());
    }
    return this;
  }
}

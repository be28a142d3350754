package recto.edition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Span;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.PageMark;
import recto.edition.Transcript.Part;

/**
 * Cuts selected divisions out of an edition.
 *
 * <p>A page break belongs to the letter after it. So a selected division takes with it the breaks
 * that directly precede its first letter, wherever they stand, and leaves those after its last.
 * Where it begins inside an old page it inherits that page's number, if the count goes on.
 */
final class SelectedDivisions {
  private final Edition edition;
  private final Transcript whole;
  private final Diagnostics diagnostics;
  private final OldPages oldPages;

  /** The selected divisions as they are set. */
  private final IdentityHashMap<Division, Division> cut = new IdentityHashMap<>();

  private final List<Omission> omissions = new ArrayList<>();

  /** The number of the old page on which the text set so far ends. */
  private String inForce = "";

  SelectedDivisions(Edition edition, Transcript whole, Diagnostics diagnostics) {
    this.edition = edition;
    this.whole = whole;
    this.diagnostics = diagnostics;
    this.oldPages = new OldPages(whole);
  }

  /** The edition with the parts at the indices {@code selected} and nothing else. */
  Edition of(Set<Integer> selected) {
    omissions.addAll(edition.omissions());
    int endPart = 0;
    int end = 0;
    int note = 0;
    for (int index : selected) {
      if (index >= endPart) {
        Part part = whole.parts().get(index);
        boolean goesOn = omit(end, part.offset(), note, part.firstNote());
        cut.put(part.division(), cut(part, goesOn && endPart > 0));
        endPart = part.endPart();
        end = part.end();
        note = part.endNote();
      }
    }
    omit(end, whole.text().length(), note, whole.notes().size());
    sayUnshown(end);
    return new Edition(
        edition.source(),
        edition.metadata(),
        divisions(edition.divisions()),
        edition.witnesses(),
        omissions);
  }

  /** Lists what stands between two selected parts; true where that is nothing. */
  private boolean omit(int from, int to, int fromNote, int toNote) {
    StringBuilder text = new StringBuilder(whole.text().substring(from, to));
    for (NoteText note : whole.notes().subList(fromNote, toNote)) {
      text.append(' ').append(withNotes(note));
    }
    String folded = text.toString().strip().replaceAll("\\s+", " ");
    if (folded.isEmpty()) {
      return true;
    }
    int first = from;
    while (first < to && Character.isWhitespace(whole.text().charAt(first))) {
      first++;
    }
    Span span = first < to ? whole.span(first) : whole.notes().get(fromNote).note().span();
    omissions.add(new Omission(span, folded, "outside the selection"));
    return false;
  }

  private static String withNotes(NoteText note) {
    StringBuilder text = new StringBuilder(note.text());
    for (NoteText inner : note.transcript().notes()) {
      text.append(' ').append(withNotes(inner));
    }
    return text.toString();
  }

  private Division cut(Part part, boolean goesOn) {
    Division division = part.division();
    List<Inline.PageBreak> leading = oldPages.leading(part);
    InheritedPage inherited = inherited(part, goesOn || !leading.isEmpty());
    if (inherited != null) {
      inForce = inherited.label();
    }
    List<PageMark> own = oldPages.within(part);
    if (!own.isEmpty() || !leading.isEmpty()) {
      inForce = own.isEmpty() ? last(leading).label() : last(own).label();
    }
    List<Block> blocks = new TrailingBreaks().removed(withoutInherited(division.blocks()));
    return division.with(inherited, LeadingBreaks.put(leading, blocks));
  }

  /** The page inside which a part begins, unless its number stands already. */
  private @Nullable InheritedPage inherited(Part part, boolean known) {
    InheritedPage inherited = part.division().inherited();
    if (inherited == null || !inherited.inferred()) {
      inherited = known ? null : oldPages.inForce(part).orElse(null);
    }
    return inherited == null || inherited.label().equals(inForce) ? null : inherited;
  }

  /** Divisions in a division follow on what is set before them. */
  private static List<Block> withoutInherited(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks);
    settled.replaceAll(
        block ->
            block instanceof Division inner
                ? inner.with(null, withoutInherited(inner.blocks()))
                : block);
    return settled;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** Says which breaks after the last selected letter are not shown, where nothing follows them. */
  private void sayUnshown(int end) {
    for (PageMark page : oldPages.after(end)) {
      diagnostics.note(
          edition.source(),
          page.span(),
          "page %s begins after the last word and is not shown".formatted(page.label()));
    }
  }

  /** The selected divisions among {@code all}, in shells of those that hold them. */
  private List<Division> divisions(List<Division> all) {
    List<Division> kept = new ArrayList<>();
    for (Division division : all) {
      Division shell = kept(division);
      if (shell != null) {
        kept.add(shell);
      }
    }
    return kept;
  }

  private @Nullable Division kept(Division division) {
    Division whole = cut.get(division);
    if (whole != null) {
      return whole;
    }
    List<Block> inner = new ArrayList<>();
    for (Block block : division.blocks()) {
      if (block instanceof Division child) {
        Division kept = kept(child);
        if (kept != null) {
          inner.add(kept);
        }
      }
    }
    return inner.isEmpty() ? null : division.with(null, inner);
  }
}

package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.edition.Inline.PageBreak;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.PageMark;
import recto.edition.Transcript.Part;

/** The original pages of a whole text, asked on which of them a part of it begins. */
final class OldPages {
  private final Transcript whole;

  OldPages(Transcript whole) {
    this.whole = whole;
  }

  /** The breaks before {@code part} with no letter between them and its first. */
  List<PageBreak> leading(Part part) {
    List<PageBreak> leading = new ArrayList<>();
    for (int i = part.firstPage() - 1; i >= 0; i--) {
      PageMark page = whole.pages().get(i);
      if (!isBlank(page.offset(), part.offset()) || lettersInNotes(page, part)) {
        break;
      }
      if (!page.inherited()) {
        leading.add(0, new PageBreak(page.span(), page.id(), page.label(), page.edition()));
      }
    }
    return leading;
  }

  /** A note that is called between a break and the part is text between them. */
  private boolean lettersInNotes(PageMark page, Part part) {
    int before = part.firstNote() - 1;
    return before >= 0 && whole.notes().get(before).offset() > page.offset();
  }

  /**
   * The page inside which {@code part} begins; none where a break of its own stands before its
   * first letter, where no page is known, or where the count does not go on: the next number is of
   * another count or not greater.
   */
  Optional<InheritedPage> inForce(Part part) {
    List<PageMark> own = breaks(whole.pages().subList(part.firstPage(), part.endPage()));
    if (!own.isEmpty() && isBlank(part.offset(), own.get(0).offset())) {
      return Optional.empty();
    }
    List<PageMark> before =
        marks(whole.pages().subList(0, part.firstPage()), notes(0, part.firstNote()));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    PageMark last = before.get(before.size() - 1);
    Optional<PageNumber> here = PageNumber.of(last.label());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    List<PageMark> ownAll = marks(own, notes(part.firstNote(), part.endNote()));
    boolean goesOn =
        ownAll.isEmpty()
            ? !restartsAfter(part, here.get())
            : PageNumber.of(ownAll.get(0).label())
                .map(number -> number.follows(here.get()))
                .orElse(false);
    return goesOn
        ? Optional.of(new InheritedPage(last.label(), last.id(), false))
        : Optional.empty();
  }

  /** True where the next number after {@code part} is of the same count and not greater. */
  private boolean restartsAfter(Part part, PageNumber here) {
    List<PageMark> after =
        marks(
            whole.pages().subList(part.endPage(), whole.pages().size()),
            notes(part.endNote(), whole.notes().size()));
    return !after.isEmpty()
        && PageNumber.of(after.get(0).label())
            .map(next -> next.manner().equals(here.manner()) && !next.follows(here))
            .orElse(false);
  }

  /** The marks in {@code part} that letters of it follow. */
  List<PageMark> within(Part part) {
    return whole.pages().subList(part.firstPage(), part.endPage()).stream()
        .filter(page -> !isBlank(page.offset(), part.end()))
        .toList();
  }

  /** The breaks after {@code end} where no letter follows them. */
  List<PageMark> after(int end) {
    boolean last = isBlank(end, whole.text().length());
    return whole.pages().stream()
        .filter(page -> last && page.offset() >= end && !page.inherited())
        .toList();
  }

  private List<NoteText> notes(int from, int to) {
    return whole.notes().subList(from, to);
  }

  /**
   * Marks with a number, in the text and in its notes, in reading order, of one edition's pages.
   */
  private List<PageMark> marks(List<PageMark> pages, List<NoteText> notes) {
    List<PageMark> marks = new ArrayList<>();
    int note = 0;
    for (PageMark page : pages) {
      while (note < notes.size() && notes.get(note).offset() < page.offset()) {
        addNumbered(notes.get(note++).transcript(), marks);
      }
      add(page, marks);
    }
    while (note < notes.size()) {
      addNumbered(notes.get(note++).transcript(), marks);
    }
    return marks;
  }

  private void addNumbered(Transcript note, List<PageMark> marks) {
    note.pages().forEach(page -> add(page, marks));
  }

  private static List<PageMark> breaks(List<PageMark> pages) {
    return pages.stream().filter(page -> !page.inherited()).toList();
  }

  private void add(PageMark page, List<PageMark> marks) {
    boolean ours = whole.pages().isEmpty() || page.edition().equals(whole.pages().get(0).edition());
    if (ours && !page.inherited() && !page.label().isEmpty()) {
      marks.add(page);
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(whole.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

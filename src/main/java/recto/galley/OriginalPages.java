package recto.galley;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.InheritedPage;
import recto.edition.Inline.PageBreak;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;
import recto.style.MarginStyle;

/**
 * The original pages of one flow of text that have begun since its last letter, and the places that
 * its next letter will have. A note is a flow of its own.
 */
final class OriginalPages {
  private final MarginStyle style;
  private final Aloud aloud;
  private final Names names;
  private final Tags tags;
  private final List<PageBreak> waiting = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private @Nullable InheritedPage inherited;
  private Span inheritedSpan = Span.NONE;
  private String inForce = "";

  /** Its letters and lines, counted. */
  final LineCount lines;

  OriginalPages(MarginStyle style, Aloud aloud, Names names, Tags tags, LineCount lines) {
    this.lines = lines;
    this.style = style;
    this.aloud = aloud;
    this.names = names;
    this.tags = tags;
  }

  /**
   * The word of a letter.
   *
   * @param start offset of its first letter
   * @param element of its first letter
   * @param language of its first letter
   */
  record Word(int start, int element, String language) {}

  void begin(PageBreak pageBreak) {
    waiting.add(pageBreak);
    inForce = pageBreak.label();
  }

  /** A text begins inside {@code page}; nothing is shown where the text before stands there too. */
  void inherit(InheritedPage page, Span span) {
    if (!page.label().equals(inForce)) {
      inherited = page;
      inheritedSpan = span;
      inForce = page.label();
    }
  }

  /** A place that the next letter will have, as that of a division without a head. */
  void place(String destination) {
    places.add(destination);
  }

  boolean isEmpty() {
    return waiting.isEmpty() && inherited == null && places.isEmpty();
  }

  /**
   * The marks of what has begun, at a letter's offset; then nothing waits any more.
   *
   * @param word the word in which or before which they have begun
   */
  List<Mark> take(int offset, Word word, boolean bar) {
    List<Mark> marks = new ArrayList<>();
    places.forEach(place -> marks.add(new Mark.Place(offset, place)));
    places.clear();
    if (!waiting.isEmpty()) {
      takeBreaks(offset, word, bar, marks);
    } else if (inherited != null && !inherited.label().isEmpty()) {
      String name = names.claim(inherited.id(), "pg_" + inherited.label());
      String label = "[" + inherited.label() + "]";
      marks.add(mark(inheritedSpan, offset, label, name, word, false));
    }
    waiting.clear();
    inherited = null;
    return marks;
  }

  /** A number read aloud is more than a number. */
  private Mark mark(Span span, int offset, String label, String name, Word word, boolean bar) {
    Element element =
        Element.of(word.element(), Role.SPAN)
            .withAlternative(aloud.page(label.replaceAll("[\\[\\]]", "")))
            .withLanguage(aloud.languageIn(word.language()))
            .from(Origin.PAGE_NUMBER);
    return new Mark.OriginalPage(span, offset, label, name, tags.open(element), word.start(), bar);
  }

  private void takeBreaks(int offset, Word word, boolean bar, List<Mark> marks) {
    List<String> labels =
        waiting.stream().map(PageBreak::label).filter(label -> !label.isEmpty()).toList();
    boolean shown = labels.isEmpty();
    for (PageBreak each : waiting) {
      String name = names.claim(each.id(), "pg_" + each.label());
      if (shown) {
        marks.add(new Mark.Place(offset, name));
      } else {
        marks.add(mark(each.span(), offset, range(labels), name, word, bar));
        shown = true;
      }
    }
  }

  private String range(List<String> labels) {
    String first = labels.get(0);
    String last = labels.get(labels.size() - 1);
    return first.equals(last) ? first : first + style.range() + last;
  }
}

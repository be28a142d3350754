package recto.galley;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.InheritedPage;
import recto.edition.Inline.PageBreak;
import recto.style.MarginStyle;

/**
 * The original pages of one flow of text that have begun since its last letter, and the places that
 * its next letter will have. A note is a flow of its own.
 */
final class OriginalPages {
  private final MarginStyle style;
  private final Names names;
  private final List<PageBreak> waiting = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private @Nullable InheritedPage inherited;
  private Span inheritedSpan = Span.NONE;

  OriginalPages(MarginStyle style, Names names) {
    this.style = style;
    this.names = names;
  }

  void begin(PageBreak pageBreak) {
    waiting.add(pageBreak);
  }

  void inherit(InheritedPage page, Span span) {
    inherited = page;
    inheritedSpan = span;
  }

  /** A place that the next letter will have, as that of a division without a head. */
  void place(String destination) {
    places.add(destination);
  }

  boolean isEmpty() {
    return waiting.isEmpty() && inherited == null && places.isEmpty();
  }

  /** The marks of what has begun, at a letter's offset; then nothing waits any more. */
  List<Mark> take(int offset, boolean bar) {
    List<Mark> marks = new ArrayList<>();
    places.forEach(place -> marks.add(new Mark.Place(offset, place)));
    places.clear();
    if (!waiting.isEmpty()) {
      takeBreaks(offset, bar, marks);
    } else if (inherited != null && !inherited.label().isEmpty()) {
      marks.add(
          new Mark.OriginalPage(
              inheritedSpan,
              offset,
              "[" + inherited.label() + "]",
              names.claim(inherited.id(), "pg_" + inherited.label()),
              false));
    }
    waiting.clear();
    inherited = null;
    return marks;
  }

  private void takeBreaks(int offset, boolean bar, List<Mark> marks) {
    List<String> labels =
        waiting.stream().map(PageBreak::label).filter(label -> !label.isEmpty()).toList();
    boolean shown = labels.isEmpty();
    for (PageBreak each : waiting) {
      String name = names.claim(each.id(), "pg_" + each.label());
      if (shown) {
        marks.add(new Mark.Place(offset, name));
      } else {
        marks.add(new Mark.OriginalPage(each.span(), offset, range(labels), name, bar));
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

package recto.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.InheritedPage;
import recto.edition.Inline.PageBreak;
import recto.edition.PageNumber;
import recto.input.LetterMarks.Mark;

/**
 * The original pages of a letter while it is read: breaks that wait for their first word, the order
 * of the numbers, and the page on which the letter begins.
 */
final class LetterPages {
  private final Source source;
  private final LetterText text;
  private final Diagnostics diagnostics;
  private final Set<String> ids = new HashSet<>();
  private final List<PageBreak> waiting = new ArrayList<>();
  private boolean words;
  private @Nullable PageBreak first;
  private boolean firstAfterWords;
  private @Nullable PageBreak last;

  LetterPages(Source source, LetterText text, Diagnostics diagnostics) {
    this.source = source;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** The breaks that waited for a word, which is now here. */
  List<PageBreak> arrive() {
    List<PageBreak> arrived = List.copyOf(waiting);
    waiting.clear();
    return arrived;
  }

  /** Lets a break wait for the next word. */
  void wait(PageBreak page) {
    waiting.add(page);
  }

  /** Takes note that a passage is read, and whether it had words. */
  void pass(boolean hadWords) {
    words |= hadWords;
  }

  /** The break of {@code mark}; {@code wordsBefore} if words stand before it in its passage. */
  PageBreak at(LetterPassage passage, Mark mark, boolean wordsBefore) {
    Span span = text.span(passage.place(mark.start()));
    String id = "pg_" + mark.label();
    PageBreak page = new PageBreak(span, ids.add(id) ? id : "", mark.label(), "");
    if (first == null) {
      first = page;
      firstAfterWords = words || wordsBefore;
    }
    if (last != null) {
      order(last, page);
    }
    last = page;
    return page;
  }

  private void order(PageBreak before, PageBreak page) {
    Optional<PageNumber> here = PageNumber.of(page.label());
    Optional<PageNumber> there = PageNumber.of(before.label());
    boolean sameCount =
        here.isPresent() && there.isPresent() && here.get().manner().equals(there.get().manner());
    if (sameCount && !here.get().follows(there.get())) {
      diagnostics.warning(
          source,
          page.span(),
          "page %s stands after page %s: out of order; check the mark"
              .formatted(page.label(), before.label()));
    }
  }

  /** Breaks after the last word belong to what follows the letter: they are said and dropped. */
  void end() {
    for (PageBreak page : waiting) {
      diagnostics.note(
          source,
          page.span(),
          "page %s begins after the last word and is not shown".formatted(page.label()));
    }
    waiting.clear();
  }

  /** The page on which the letter begins, counted back from its first mark; null where none is. */
  @Nullable InheritedPage inherited() {
    if (first == null || !firstAfterWords) {
      return null;
    }
    PageBreak page = first;
    Optional<String> before = LetterMarks.before(page.label());
    before.ifPresent(
        label ->
            diagnostics.note(
                source,
                page.span(),
                "the letter begins on page %s: inferred from the first mark, [Page %s]"
                    .formatted(label, page.label())));
    return before.map(label -> new InheritedPage(label, "", true)).orElse(null);
  }
}

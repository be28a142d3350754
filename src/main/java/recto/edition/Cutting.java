package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Excerpt.Stretch;
import recto.edition.Inline.PageBreak;

/** How far the cutting of an excerpt has come: the letter it is at, what was kept and dropped. */
final class Cutting {
  private final List<Stretch> wanted;
  private final List<Stretch> kept = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final StringBuilder dropped = new StringBuilder();
  private Span droppedSpan = Span.NONE;
  private int letter;
  private int next;
  private @Nullable PageBreak lastBreak;
  private boolean droppedSinceBreak;

  /** True while every letter is wanted. */
  boolean all;

  /** True where text was dropped since the last letter kept, and no mark says so yet. */
  boolean pending;

  /** True where a mark ends the last paragraph kept: what is dropped after it needs no other. */
  boolean ended;

  Cutting(List<Stretch> wanted) {
    this.wanted = List.copyOf(wanted);
  }

  /** How many letters were passed. */
  int letter() {
    return letter;
  }

  List<Stretch> kept() {
    return kept;
  }

  /** Behind the last letter kept; 0 where none was. */
  int keptEnd() {
    return kept.isEmpty() ? 0 : kept.get(kept.size() - 1).to();
  }

  List<Omission> omissions() {
    sayDropped();
    return omissions;
  }

  void leaveOut(Omission omission) {
    omissions.add(omission);
  }

  /** Lists what was dropped so far. */
  void sayDropped() {
    String words = dropped.toString().strip().replaceAll("\\s+", " ");
    if (!words.isEmpty()) {
      omissions.add(new Omission(droppedSpan, words, "outside the excerpt"));
    }
    dropped.setLength(0);
  }

  /** True where the letter to come is wanted. */
  boolean wants() {
    while (next < wanted.size() && wanted.get(next).to() <= letter) {
      next++;
    }
    return all || (next < wanted.size() && wanted.get(next).from() <= letter);
  }

  void keep() {
    int last = kept.size() - 1;
    if (last >= 0 && kept.get(last).to() == letter) {
      kept.set(last, new Stretch(kept.get(last).from(), letter + 1));
    } else {
      kept.add(new Stretch(letter, letter + 1));
    }
    letter++;
    ended = false;
  }

  void drop(Span span, char c) {
    if (dropped.length() == 0) {
      droppedSpan = span;
    }
    dropped.append(c);
    letter++;
    pending = true;
    droppedSinceBreak = true;
  }

  void dropWhite(char c) {
    dropped.append(c);
  }

  void pass(PageBreak pageBreak) {
    lastBreak = pageBreak;
    droppedSinceBreak = false;
  }

  /**
   * The page on which the text takes up again, once; in brackets where its beginning is missing.
   */
  Optional<PageBreak> shownPage() {
    PageBreak page = lastBreak;
    boolean cut = droppedSinceBreak;
    lastBreak = null;
    droppedSinceBreak = false;
    if (page == null || !cut) {
      return Optional.ofNullable(page);
    }
    String label = "[" + page.label() + "]";
    return Optional.of(new PageBreak(page.span(), page.id(), label, page.edition()));
  }
}

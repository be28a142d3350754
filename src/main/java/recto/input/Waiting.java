package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Inline;

/**
 * What waits for the next letter of one stream of text: page breaks, anchors and line breaks.
 *
 * <p>The main text is one stream and each note another. A break between two blocks so comes to
 * stand before the first letter of the next block that has one.
 */
final class Waiting {
  /** One that waits, and how deep in the phrase it was found. */
  static final class One {
    final Inline inline;
    int depth;

    One(Inline inline, int depth) {
      this.inline = inline;
      this.depth = depth;
    }
  }

  final List<One> list = new ArrayList<>();

  void add(Inline inline, int depth) {
    list.add(new One(inline, depth));
  }

  /** Nothing that waits stands deeper than {@code depth}. */
  void rise(int depth) {
    for (One one : list) {
      one.depth = Math.min(one.depth, depth);
    }
  }

  /** Asked once for each word: an iterator would be made for all. */
  boolean breaksLine() {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).inline instanceof Inline.LineBreak) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts all that waits where the next letter comes, quotation marks closest to it.
   *
   * @param begun true where letters came before; else no line ends here
   */
  void put(Phrases phrases, boolean begun) {
    if (list.isEmpty()) {
      return;
    }
    for (One one : list) {
      boolean comes = begun || !(one.inline instanceof Inline.LineBreak);
      if (comes && !(one.inline instanceof Inline.QuotationMark)) {
        phrases.at(one.depth).put(one.inline);
      }
    }
    for (One one : list) {
      if (one.inline instanceof Inline.QuotationMark) {
        phrases.at(one.depth).put(one.inline);
      }
    }
    list.clear();
  }

  /**
   * What of it stands at the end of a block: its anchors and entries, where letters came in it.
   * Line breaks there are none, and all else waits on.
   */
  List<Inline> end(boolean begun) {
    List<Inline> ended = new ArrayList<>();
    list.removeIf(
        one ->
            one.inline instanceof Inline.LineBreak
                || (begun && ends(one.inline) && ended.add(one.inline)));
    rise(0);
    return ended;
  }

  private static boolean ends(Inline inline) {
    return inline instanceof Inline.Anchor || inline instanceof Inline.Entry;
  }

  boolean holdsPageBreak() {
    for (One one : list) {
      if (one.inline instanceof Inline.PageBreak) {
        return true;
      }
    }
    return false;
  }

  /** The calls that wait, which then wait no longer. */
  List<Inline> takeCalls() {
    List<Inline> calls = new ArrayList<>();
    list.removeIf(one -> one.inline instanceof Inline.Call && calls.add(one.inline));
    return calls;
  }

  /** All that waits, which then waits no longer. */
  List<Inline> take() {
    List<Inline> taken = new ArrayList<>();
    for (One one : list) {
      taken.add(one.inline);
    }
    list.clear();
    return taken;
  }
}

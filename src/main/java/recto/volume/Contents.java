package recto.volume;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import recto.diagnostic.Span;
import recto.folio.Element;
import recto.folio.Role;
import recto.galley.ContentsPlace;
import recto.galley.Mark;
import recto.galley.Passage;
import recto.galley.Section;
import recto.line.Line;
import recto.page.PageDraft;
import recto.page.Strip;
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;
import recto.style.LeaderStyle;
import recto.style.Stylesheet;
import recto.style.TextDraft;
import recto.style.TextStyle;

/**
 * The table of contents. Its lines are composed before the book is paginated, with a column of
 * known width left free; the numbers are set into it afterwards and move nothing.
 */
final class Contents {
  /** Levels are listed as long as they do not make more lines than this. */
  private static final int MOST_LINES = 160;

  private static final int LEVELS = 4;

  private final Stylesheet style;
  private final ContentsPlace place;
  private final Added added;
  private final List<Mark.Head> heads;
  private final List<Integer> depths;
  private final List<Integer> links = new ArrayList<>();
  private int start;
  private int end;

  /**
   * @param heads of the whole book in reading order
   */
  Contents(Stylesheet style, ContentsPlace place, List<Mark.Head> heads, Added added) {
    this.style = style;
    this.place = place;
    this.added = added;
    this.heads = listed(heads);
    this.depths = this.heads.stream().map(Mark.Head::depth).distinct().sorted().toList();
    for (Mark.Head head : this.heads) {
      int item = added.element(place.list(), Role.TOCI);
      links.add(added.element(Element.of(item, Role.LINK).withTarget(head.destination())));
    }
  }

  /** The section of the galley before which it stands. */
  int section() {
    return place.section();
  }

  /** The section of the galley below which it stands, on the same page, or -1. */
  int above() {
    return place.below() ? place.section() - 1 : -1;
  }

  /** It stands on the pages from {@code first} to before {@code next}. */
  void stands(int first, int next) {
    start = first;
    end = next;
  }

  private static List<Mark.Head> listed(List<Mark.Head> heads) {
    List<Mark.Head> best = List.of();
    for (int depth = 1; depth <= 6; depth++) {
      int deepest = depth;
      List<Mark.Head> tried =
          heads.stream()
              .filter(h -> h.outline() && h.depth() <= deepest && !h.title().isEmpty())
              .toList();
      if (tried.size() <= MOST_LINES || best.isEmpty()) {
        best = tried;
      }
    }
    return best;
  }

  /** Its lines, still without numbers, and what stands above them. */
  Section passages(List<Passage> above) {
    List<Passage> passages = new ArrayList<>(above);
    String title = style.leaders().head(added.language());
    passages.add(
        added
            .line(style.text(headStyle()), place.head())
            .words(title)
            .mark(new Mark.Head(Span.NONE, 0, 1, "toc", "", title, true, true, "recto-contents"))
            .paragraph());
    for (int i = 0; i < heads.size(); i++) {
      Mark.Head head = heads.get(i);
      passages.add(
          added
              .line(entry(i), links.get(i))
              .link(head.title(), links.get(i), head.destination())
              .paragraph());
    }
    return new Section(
        Start.RECTO, true, 1, Section.Manner.OPENING, 0, Section.NO_FOOT, false, passages);
  }

  private String headStyle() {
    DivisionStyle toc = style.divisions().get("toc");
    return toc == null ? "heading-1" : toc.head();
  }

  /**
   * How entry {@code i} is set: clear of both columns of numbers, with the next on its page only
   * where that is below it, and with white above only where the next is, or where those before were
   * below another.
   */
  private TextStyle entry(int i) {
    int depth = heads.get(i).depth();
    TextStyle text = style.text("contents-" + Math.min(LEVELS, depths.indexOf(depth) + 1));
    boolean above = i + 1 < heads.size() && heads.get(i + 1).depth() > depth;
    boolean below = i > 0 && heads.get(i - 1).depth() > depth;
    TextDraft draft = text.draft();
    long numbers = text.right() + style.leaders().originalWidth();
    draft.indents(text.firstIndent(), text.left(), numbers);
    if (!above) {
      draft.keepNext(0);
    }
    if (!above && !below) {
      draft.white(0, text.spaceAfter());
    }
    return draft.style();
  }

  /** All leaves, with page numbers in those of the contents. */
  List<Leaf> numbered(List<Leaf> leaves, Locators locators, Shorts shorts) {
    List<Leaf> whole = new ArrayList<>(leaves);
    boolean rtl = rtl(leaves);
    int entry = -1;
    boolean begun = false;
    for (int i = start; i < end; i++) {
      Leaf leaf = leaves.get(i);
      PageDraft draft = leaf.draft();
      if (draft == null) {
        continue;
      }
      List<PageDraft.Placed> body = new ArrayList<>();
      for (PageDraft.Placed placed : draft.body()) {
        Strip strip = placed.strip();
        Line line = strip.pieces().isEmpty() ? null : strip.pieces().get(0).line();
        begun |= line != null && line.paragraph().element() == place.head();
        if (begun && line != null && line.last()) {
          strip =
              entry < 0
                  ? headed(strip, rtl, shorts)
                  : numbered(strip, line, entry, locators, shorts);
          entry++;
        }
        body.add(new PageDraft.Placed(strip, placed.x(), placed.y(), placed.edge()));
      }
      whole.set(i, leaf.with(draft.withBody(body)));
    }
    return whole;
  }

  /** True where most lines run from right to left, so that the columns of numbers are left. */
  private boolean rtl(List<Leaf> leaves) {
    int balance = 0;
    for (Leaf leaf : leaves.subList(start, end)) {
      PageDraft draft = leaf.draft();
      for (PageDraft.Placed placed : draft == null ? List.<PageDraft.Placed>of() : draft.body()) {
        for (Strip.Piece piece : placed.strip().pieces()) {
          balance += piece.line().rtl() ? 1 : -1;
        }
      }
    }
    return balance > 0;
  }

  private Strip numbered(Strip strip, Line line, int entry, Locators locators, Shorts shorts) {
    Mark.Head head = heads.get(entry);
    TextStyle text = entry(entry);
    String label = locators.label(head.destination());
    if (label.isEmpty()) {
      return strip;
    }
    LeaderStyle leaders = style.leaders();
    boolean rtl = line.rtl();
    Line number = shorts.line(label, text, text.look(), links.get(entry));
    long far = style.page().measure() - leaders.originalWidth();
    List<Strip.Piece> pieces = new ArrayList<>(strip.pieces());
    boolean wide = number.width() > leaders.numberWidth();
    long end = far - (wide ? number.width() + leaders.distance() / 2 : leaders.numberWidth());
    long taken = rtl ? style.page().measure() - line.left() : line.left() + line.width();
    long room = end - taken - leaders.distance();
    long sign = shorts.line(leaders.sign(), text).width();
    long two = shorts.line(dots(leaders, 2), text).width();
    long pitch = Math.max(1, two - sign);
    int dots = (int) ((room - sign) / pitch) + 1;
    if (room > pitch) {
      pieces.add(ending(shorts.line(dots(leaders, dots), text), end, 0, rtl));
    }
    pieces.add(ending(number, far, 0, rtl));
    if (leaders.originalWidth() > 0) {
      String original = last(locators.original(head.destination()));
      if (!original.isEmpty()) {
        TextStyle margin = style.text("contents-original");
        Line old = shorts.line(original, margin, margin.look(), links.get(entry));
        pieces.add(ending(old, style.page().measure(), 0, rtl));
      }
    }
    return strip.withPieces(pieces);
  }

  /**
   * What stands where a line ends.
   *
   * @param end how far from where lines begin its own end is, in scaled points
   * @param rtl true where that is on the right
   */
  private Strip.Piece ending(Line line, long end, long below, boolean rtl) {
    long x = rtl ? style.page().measure() - end : end - line.width();
    return new Strip.Piece(line, x - line.left(), below, false);
  }

  /** The last number of an original page's label: that on which what follows stands. */
  private String last(String label) {
    int range = label.lastIndexOf(style.margin().range());
    String last = range < 0 ? label : label.substring(range + style.margin().range().length());
    return last.replaceAll("[\\[\\]]", "");
  }

  /** The head of the contents, with the heads of two columns below it. */
  private Strip headed(Strip strip, boolean rtl, Shorts shorts) {
    LeaderStyle leaders = style.leaders();
    if (leaders.originalWidth() == 0) {
      return strip;
    }
    TextStyle text = style.text("contents-original");
    long below = text.leading();
    List<Strip.Piece> pieces = new ArrayList<>(strip.pieces());
    for (String words : List.of(leaders.numberHead(), leaders.originalHead())) {
      boolean own = pieces.size() == strip.pieces().size();
      if (!words.isEmpty()) {
        Line line = shorts.line(words, text, text.look(), place.head());
        long far = style.page().measure() - (own ? leaders.originalWidth() : 0);
        pieces.add(ending(line, far, below, rtl));
      }
    }
    return strip.withPieces(pieces);
  }

  private static String dots(LeaderStyle leaders, int count) {
    return String.join("\u2004", Collections.nCopies(count, leaders.sign()));
  }
}

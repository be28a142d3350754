package recto.volume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import recto.diagnostic.Span;
import recto.folio.Element;
import recto.folio.Role;
import recto.folio.StructureTree;
import recto.galley.ContentsPlace;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Section;
import recto.line.Line;
import recto.page.PageDraft;
import recto.page.Strip;
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;
import recto.style.LeaderStyle;
import recto.style.Stylesheet;
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
  private final String language;
  private final ContentsPlace place;
  private final List<Mark.Head> heads;
  private final List<Element> elements;
  private final int firstElement;
  private final List<Integer> depths;

  /**
   * @param heads of the whole book in reading order
   */
  Contents(
      Stylesheet style,
      String language,
      ContentsPlace place,
      List<Mark.Head> heads,
      StructureTree structure) {
    this.style = style;
    this.language = language;
    this.place = place;
    this.heads = listed(heads);
    this.firstElement = structure.elements().size();
    this.depths = this.heads.stream().map(Mark.Head::depth).distinct().sorted().toList();
    this.elements = new ArrayList<>(structure.elements());
    for (Mark.Head head : this.heads) {
      int item = elements.size();
      elements.add(Element.of(place.list(), Role.TOCI));
      elements.add(Element.of(item, Role.LINK).withTarget(head.destination()));
    }
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

  boolean isEmpty() {
    return heads.isEmpty();
  }

  /** The structure tree with the elements of the contents. */
  StructureTree structure() {
    return new StructureTree(elements);
  }

  /** The section of the contents, still without numbers. */
  Section section() {
    List<Passage> passages = new ArrayList<>();
    String title = "Contents";
    List<Mark> marks = List.of(new Mark.Head(0, 1, "toc", "", title, true, true, "recto-contents"));
    passages.add(paragraph(title, style.text(headStyle()), place.head(), "", marks));
    for (int i = 0; i < heads.size(); i++) {
      Mark.Head head = heads.get(i);
      passages.add(paragraph(head.title(), entry(head), element(i), head.destination(), List.of()));
    }
    return new Section(Start.RECTO, true, 1, true, false, 0, passages);
  }

  private String headStyle() {
    DivisionStyle toc = style.divisions().get("toc");
    return toc == null ? "heading-1" : toc.head();
  }

  private TextStyle entry(Mark.Head head) {
    return style.text("contents-" + Math.min(LEVELS, depths.indexOf(head.depth()) + 1));
  }

  private int element(int entry) {
    return firstElement + 2 * entry + 1;
  }

  private Paragraph paragraph(
      String words, TextStyle text, int element, String target, List<Mark> marks) {
    Paragraph.Run run =
        new Paragraph.Run(
            Span.NONE, 0, words.length(), text.look(), language, element, target, true);
    return new Paragraph(Span.NONE, words, List.of(run), marks, text, element);
  }

  /** The drafts of the contents with the page numbers of its heads set in. */
  List<PageDraft> numbered(List<PageDraft> drafts, Map<String, String> labels, Shorts shorts) {
    List<PageDraft> numbered = new ArrayList<>();
    int entry = -1;
    for (PageDraft draft : drafts) {
      List<PageDraft.Placed> body = new ArrayList<>();
      for (PageDraft.Placed placed : draft.body()) {
        Line line = placed.strip().pieces().get(0).line();
        boolean number = entry >= 0 && line.last();
        Strip strip =
            number ? numbered(placed.strip(), line, entry, labels, shorts) : placed.strip();
        body.add(new PageDraft.Placed(strip, placed.x(), placed.y(), placed.column()));
        entry += line.last() ? 1 : 0;
      }
      numbered.add(draft.withBody(body));
    }
    return numbered;
  }

  private Strip numbered(
      Strip strip, Line line, int entry, Map<String, String> labels, Shorts shorts) {
    TextStyle text = entry(heads.get(entry));
    String label = labels.getOrDefault(heads.get(entry).destination(), "");
    if (label.isEmpty()) {
      return strip;
    }
    LeaderStyle leaders = style.leaders();
    Line number = shorts.line(label, text, text.look(), element(entry));
    long right = style.page().measure();
    List<Strip.Piece> pieces = new ArrayList<>(strip.pieces());
    long end = right - leaders.numberWidth();
    long room = end - line.left() - line.width() - leaders.distance();
    long sign = shorts.line(leaders.sign(), text).width();
    long two = shorts.line(dots(leaders, 2), text).width();
    long pitch = Math.max(1, two - sign);
    int dots = (int) ((room - sign) / pitch) + 1;
    if (room > pitch) {
      Line row = shorts.line(dots(leaders, dots), text);
      pieces.add(piece(row, end - row.width() - row.left()));
    }
    pieces.add(piece(number, right - number.width() - number.left()));
    return strip.withPieces(pieces);
  }

  private static String dots(LeaderStyle leaders, int count) {
    return String.join("\u2004", Collections.nCopies(count, leaders.sign()));
  }

  private static Strip.Piece piece(Line line, long x) {
    return new Strip.Piece(line, x, 0, false);
  }

  /** The heads in strips, in order. */
  static List<Mark.Head> heads(Collection<List<Strip>> sections) {
    List<Mark.Head> heads = new ArrayList<>();
    for (List<Strip> section : sections) {
      for (Strip strip : section) {
        for (Strip.Piece piece : strip.pieces()) {
          Stream<Mark> marks = piece.line().marks().stream().map(Line.PlacedMark::mark);
          marks.filter(Mark.Head.class::isInstance).map(Mark.Head.class::cast).forEach(heads::add);
        }
      }
    }
    return heads;
  }
}

package recto.galley;

import java.util.List;
import java.util.Map;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Division.Matter;
import recto.edition.Heading;
import recto.edition.Listing;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Verse;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.DivisionStyle;
import recto.style.TextStyle;

/** Divisions to passages: where they open, their heads, their blocks. */
final class DivisionSetter {
  /** More lines than these above a head are text of its own. */
  private static final int MOST_ABOVE = 3;

  /** The style of the head of a poem or the like in a division that has one. */
  private static final String INNER_HEAD = "subhead-plain";

  /** The style of words of an index that are no entries. */
  private static final String INDEX_NOTE = "index-note";

  /** The style of the head of a part of an index, as its entries in one letter. */
  private static final String INDEX_LETTER = "index-letter";

  private final Setting setting;
  private final Frame frame;
  private final Column column;

  DivisionSetter(Setting setting, Frame frame, Column column) {
    this.setting = setting;
    this.frame = frame;
    this.column = column;
  }

  void set(Division division) {
    Scope scope = setting.scope().of(division);
    if (scope != setting.scope()) {
      new DivisionSetter(setting.in(scope), frame, column).set(division);
      return;
    }
    DivisionStyle style = setting.openings().style(division, frame.heads() + 1);
    boolean letter = frame.base().equals(INDEX_NOTE);
    if (letter) {
      style = style.withinColumns(INDEX_LETTER);
    } else {
      boolean sheet = setting.style().handout().matter() && division.matter() == Matter.BODY;
      style = sheet ? style.inOneColumn() : style;
      column.open(style, setting.openings().isApartInFront(division));
    }
    if (division.inherited() != null) {
      setting.pages().inherit(division.inherited(), division.span());
    }
    LineCount lines = setting.pages().lines;
    LineCount.Place around = lines.enter(division);
    String language = division.language().isEmpty() ? frame.language() : division.language();
    Element element = Element.of(frame.parent(), Role.SECT);
    int sect =
        setting
            .tags()
            .open(language.equals(frame.language()) ? element : element.withLanguage(language));
    String destination = setting.names().claim(division.id(), "div");
    boolean headed = division.blocks().stream().anyMatch(Heading.class::isInstance);
    Frame within = frame.under(sect).withLanguage(division.language());
    List<Paratext.Part> before = beside(setting.paratext().before(), division);
    ParatextSetter.set(setting, within, column, before);
    boolean titled = before.stream().anyMatch(Paratext.Title.class::isInstance);
    Frame inside = within.withHeads(frame.heads() + (titled ? 1 : 0) + (headed ? 1 : 0));
    if (scope == Scope.INDEX) {
      inside = inside.withBase(INDEX_NOTE);
    }
    if (!headed) {
      setting.pages().place(destination);
    }
    new Content(division, style, inside, destination).set();
    ParatextSetter.set(setting, inside, column, beside(setting.paratext().after(), division));
    lines.leave(around);
    if (!letter) {
      column.close(style);
    }
  }

  /** What a division holds, as it is set. */
  private final class Content {
    private final Division division;
    private final DivisionStyle style;
    private final Frame frame;
    private final String destination;
    private final BlockSetter blocks;
    private final int above;

    /** The number by which the division is cited, until it is set. */
    private String label;

    /** Whether it has a head of its own, not only those of poems in it. */
    private final boolean hasOwn;

    private int heads;
    private boolean text;

    /**
     * @param frame of its blocks
     */
    Content(Division division, DivisionStyle style, Frame frame, String destination) {
      this.division = division;
      this.style = style;
      this.frame = frame;
      this.destination = destination;
      blocks = new BlockSetter(setting, frame, column);
      above = linesAboveHead(division);
      hasOwn =
          division.blocks().stream()
              .anyMatch(block -> block instanceof Heading head && !isInner(head));
      label = setting.openings().label(division);
    }

    void set() {
      boolean turned = false;
      for (List<Block> side : sides(division, style.bare())) {
        if (turned) {
          column.turn(setting.style().division(Leaves.COPYRIGHT, 1).sink());
        }
        turned = true;
        for (int i = 0; i < side.size(); i++) {
          set(side, i);
        }
      }
    }

    private void head(Heading heading, boolean joined, boolean followed) {
      boolean inner = heading.rend().has(Heading.INNER) && hasOwn;
      String named = inner ? INNER_HEAD : style.head();
      TextStyle own = setting.looks().named(named, frame);
      TextStyle below = joined ? setting.looks().below(own) : own;
      TextStyle text = followed ? setting.looks().followed(below) : below;
      DivisionSetter.this.head(division, heading, style, frame, destination, heads == 0, text);
    }

    private static boolean isHead(List<Block> side, int i) {
      return i < side.size() && side.get(i) instanceof Heading heading && !isInner(heading);
    }

    private static boolean isInner(Heading heading) {
      return heading.rend().has(Heading.INNER);
    }

    private void set(List<Block> side, int i) {
      Block block = side.get(i);
      if (block instanceof Heading heading) {
        boolean joined = i > 0 && (i <= above || isHead(side, i - 1));
        head(heading, joined, isHead(side, i + 1));
        if (heads == 0 && setting.rekeys()) {
          numbersNote(heading, frame);
        }
        heads++;
      } else if (i < above && block instanceof Prose prose) {
        blocks.above(prose, i == 0);
      } else if (!setting.rekeys() || !counted(block)) {
        if (!text) {
          ParatextSetter.set(setting, frame, column, beside(setting.paratext().headed(), division));
          text = true;
        }
        boolean below = i == 0 && setting.openings().isBelowFront(division);
        boolean apart = i == 0 && setting.openings().isApart(division, style);
        if (below && block instanceof Verse verse) {
          blocks.below(verse, 2 * setting.style().page().leading());
        } else if (isBackList(side, i)) {
          new ListSetter(setting, frame, column)
              .set((Listing) block, setting.style().page().leading());
        } else {
          label = open(blocks, side, i, label, apart || Openings.breaksBefore(block));
        }
      }
    }

    /** True of a list without a head behind the text, or below another such list there. */
    private boolean isBackList(List<Block> side, int i) {
      return division.matter() == Matter.BACK
          && side.get(i) instanceof Listing list
          && list.head() == null
          && (i == 0 || side.get(i - 1) instanceof Listing)
          && setting.openings().isApart(division, style);
    }
  }

  /**
   * Sets a block of a division that opens with a number by which it is cited.
   *
   * @return the number where it is still to come
   */
  private static String open(
      BlockSetter blocks, List<Block> side, int i, String label, boolean apart) {
    boolean words = isRole(side.get(i), Prose.Role.PARAGRAPH);
    if (apart && i == 0 && isRole(side.get(i), Prose.Role.OPENER)) {
      blocks.opening((Prose) side.get(i), "", true);
      return label;
    }
    if (words && (apart || !label.isEmpty())) {
      blocks.opening((Prose) side.get(i), label, apart);
      return "";
    }
    if (!label.isEmpty() && i == 0 && side.get(i) instanceof Verse) {
      blocks.numbered(side.get(i).span(), label);
      blocks.set(side, i);
      return "";
    }
    blocks.set(side, i);
    return label;
  }

  private static boolean isRole(Block block, Prose.Role role) {
    return block instanceof Prose prose && prose.role() == role;
  }

  /** How many lines, as the number of a file, stand above the first head. */
  private static int linesAboveHead(Division division) {
    int lines = 0;
    for (Block block : division.blocks()) {
      if (block instanceof Heading) {
        return lines;
      }
      if (!(block instanceof Prose) || lines == MOST_ABOVE) {
        return 0;
      }
      lines++;
    }
    return 0;
  }

  private static List<List<Block>> sides(Division division, boolean alone) {
    return alone && division.type().equals(Division.TITLE_PAGE)
        ? Overleaf.sides(division.blocks())
        : List.of(division.blocks());
  }

  private static List<Paratext.Part> beside(
      Map<String, List<Paratext.Part>> paratext, Division division) {
    return paratext.getOrDefault(Paratext.key(division), List.of());
  }

  private void head(
      Division division,
      Heading heading,
      DivisionStyle style,
      Frame inside,
      String destination,
      boolean first,
      TextStyle text) {
    int element = setting.tags().open(inside.parent(), Tags.head(inside.heads() - 1));
    ParagraphMaker maker = new ParagraphMaker(heading.span(), text, element, setting.pages());
    if (first) {
      maker.mark(
          new Mark.Head(
              heading.span(),
              0,
              style.depth(),
              division.type(),
              division.id(),
              Plain.title(
                  heading.content(),
                  mark -> setting.looks().quotationMark(mark, inside.language())),
              style.runningMark(),
              style.outline(),
              destination));
    }
    TextStyle.Look look = setting.looks().on(text.look(), heading.rend());
    new InlineSetter(setting, maker, look, inside.language()).all(heading.content());
    new BlockSetter(setting, inside, column).finish(maker);
  }

  /** True of the words that say which numbers a re-keyed index had before. */
  private boolean counted(Block block) {
    String words = setting.style().index().numbersReplaces();
    return block instanceof Prose prose && Plain.words(prose.content()).equals(words);
  }

  /** Says that the numbers of an index are not those of the source. */
  private void numbersNote(Heading heading, Frame inside) {
    String words = setting.style().index().numbersNote();
    if (words.isEmpty()) {
      return;
    }
    int element = setting.tags().open(Element.of(inside.parent(), Role.P).added());
    TextStyle text = setting.looks().named(INDEX_NOTE, inside);
    ParagraphMaker maker = new ParagraphMaker(heading.span(), text, element, setting.pages());
    maker.added(
        heading.span(), words, RunProperties.added(text.look(), inside.language(), element));
    new BlockSetter(setting, inside, column).finish(maker);
  }
}

package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Figure;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Quotation;
import recto.edition.Rend;
import recto.edition.Table;
import recto.edition.Verse;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.TextStyle;

/** Blocks to passages, within what the blocks around decide. */
final class BlockSetter implements Block.Cases<BlockSetter> {
  private static final Set<Prose.Role> SPOKEN = Set.of(Prose.Role.SPEAKER, Prose.Role.STAGE);
  private static final Set<Prose.Role> DIRECTION = Set.of(Prose.Role.STAGE);

  private static final String AS_WRITTEN = "as-written";
  private static final char FIGURE_SPACE = '\u2007';
  private static final char EN_SPACE = '\u2002';

  private final Setting setting;
  private final Frame frame;
  private final Column column;

  BlockSetter(Setting setting, Frame frame, Column column) {
    this.setting = setting;
    this.frame = frame;
    this.column = column;
  }

  BlockSetter all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      set(blocks, i);
    }
    return this;
  }

  /** Sets one of several blocks: the verse of a speech stands close to its speaker. */
  void set(List<Block> blocks, int i) {
    if (blocks.get(i) instanceof Verse verse) {
      boolean first = i == 0 || !isRole(blocks.get(i - 1), SPOKEN);
      boolean last = i == blocks.size() - 1 || !isRole(blocks.get(i + 1), DIRECTION);
      verse(verse, named(verse), first, last);
    } else if (blocks.get(i) instanceof Table table) {
      table(table, TablePlaces.sharesEdge(blocks, i));
    } else if (blocks.get(i) instanceof Prose prose) {
      paragraph(prose, Neighbours.style(setting.looks(), frame, blocks, i), maker -> {});
    } else if (!PictureSetter.isMissingOrnament(setting, blocks, i)) {
      blocks.get(i).accept(this);
    }
  }

  private BlockSetter with(Frame other) {
    return new BlockSetter(setting, other, column);
  }

  private static boolean isRole(Block block, Set<Prose.Role> roles) {
    return block instanceof Prose prose && roles.contains(prose.role());
  }

  @Override
  public BlockSetter division(Division division) {
    new DivisionSetter(setting, frame, column).set(division);
    return this;
  }

  /** Heads of lists and tables are set with them, those of divisions by their division. */
  @Override
  public BlockSetter heading(Heading heading) {
    return head(heading, ListItems.head(setting.looks(), frame, heading), Role.P);
  }

  private BlockSetter head(Heading heading, String style, Role role) {
    int element = open(frame.parent(), role);
    TextStyle text = setting.looks().named(style, frame);
    return set(
        new ParagraphMaker(heading.span(), text, element, setting.pages()),
        heading.rend(),
        heading.content());
  }

  @Override
  public BlockSetter prose(Prose prose) {
    return paragraph(prose, maker -> {});
  }

  /** A line above the head of its division; {@code first} where none stands above it. */
  BlockSetter above(Prose prose, boolean first) {
    TextStyle text = setting.looks().above(setting.looks().paragraph(prose, frame), first);
    ParagraphMaker maker = maker(prose, text, Role.P);
    return set(maker, prose.rend(), prose.content());
  }

  /** A paragraph that opens with something else than its own words. */
  BlockSetter paragraph(Prose prose, Consumer<ParagraphMaker> opening) {
    return paragraph(prose, setting.looks().paragraph(prose, frame), opening);
  }

  private BlockSetter paragraph(Prose prose, TextStyle text, Consumer<ParagraphMaker> opening) {
    Role role = prose.role() == Prose.Role.CAPTION ? Role.CAPTION : Role.P;
    ParagraphMaker maker = maker(prose, text, role);
    if (prose.role().runs()) {
      setting.pages().lines.open(maker);
    }
    opening.accept(maker);
    return set(maker, prose.rend(), prose.content());
  }

  /**
   * The first paragraph of a division without a head, or the line that opens it.
   *
   * @param label the number by which the division is cited, or empty
   * @param apart whether white stands above it
   */
  void opening(Prose prose, String label, boolean apart) {
    TextStyle own = setting.looks().paragraph(prose, frame);
    TextStyle text = apart ? Looks.apart(own, setting.style().page().leading()) : own;
    ParagraphMaker maker = maker(prose, text, Role.P);
    if (prose.role().runs()) {
      setting.pages().lines.open(maker);
    }
    if (!label.isEmpty() && !Plain.words(prose.content()).startsWith(label)) {
      cite(maker, prose.span(), label + EN_SPACE);
    }
    set(maker, prose.rend(), prose.content());
  }

  /** A line that is nothing but the number by which a division is cited. */
  void numbered(Span span, String label) {
    int element = setting.tags().open(Element.of(frame.parent(), Role.P).added());
    TextStyle text = setting.looks().named("subhead-centred", frame);
    ParagraphMaker maker = new ParagraphMaker(span, text, element, setting.pages());
    cite(maker, span, label);
    finish(maker);
  }

  private void cite(ParagraphMaker maker, Span span, String label) {
    mark(maker, span, label, setting.looks().on(maker.style().look(), Rend.of("bold")));
  }

  private ParagraphMaker maker(Prose prose, TextStyle text, Role role) {
    List<Adjustment> asked = prose.continued() ? List.of() : setting.adjustments().of(prose.span());
    TextStyle lines = Capitals.ragged(prose, text);
    int element = open(frame.parent(), role);
    ParagraphMaker maker =
        new ParagraphMaker(prose.span(), Looks.kept(lines, asked), element, setting.pages());
    maker.adjust(asked);
    return maker;
  }

  private int open(int parent, Role role) {
    return setting.tags().open(parent, role);
  }

  private BlockSetter set(ParagraphMaker maker, Rend rend, List<Inline> content) {
    TextStyle.Look look = setting.looks().on(maker.style().look(), rend);
    new InlineSetter(setting, maker, look, frame.language()).all(content);
    finish(maker);
    return this;
  }

  /** Makes the paragraph and, after it in reading order, the notes it calls. */
  void finish(ParagraphMaker maker) {
    NoteSetter notes = new NoteSetter(setting, frame);
    List<NoteText> texts = new ArrayList<>();
    for (ParagraphMaker.Called called : maker.called()) {
      texts.add(called.promise().keep(notes));
    }
    Paragraph paragraph = maker.finish(texts);
    if (paragraph != null) {
      column.add(paragraph);
    }
    maker.pictures().forEach(this::figure);
  }

  @Override
  public BlockSetter verse(Verse verse) {
    return verse(verse, named(verse), true, true);
  }

  /** Sets verse with so much white above it at least. */
  void below(Verse verse, long white) {
    verse(verse, Looks.apart(named(verse), white), true, true);
  }

  private TextStyle named(Verse verse) {
    boolean written = verse.rend().has(AS_WRITTEN);
    return setting.looks().verse(written ? "inscription" : "verse", frame);
  }

  /**
   * @param above whether white stands above it
   * @param below whether white stands below it
   */
  private BlockSetter verse(Verse verse, TextStyle style, boolean above, boolean below) {
    int element = open(frame.parent(), Role.P);
    boolean written = verse.rend().has(AS_WRITTEN);
    int last = verse.lines().size() - 1;
    for (int i = 0; i <= last; i++) {
      Verse.VerseLine line = verse.lines().get(i);
      boolean first = i == 0 ? above : Openings.breaksBefore(line.content());
      TextStyle text = Looks.verseLine(style, line.rend(), first, below && i == last);
      ParagraphMaker maker = new ParagraphMaker(line.span(), text, element, setting.pages());
      setting.pages().lines.open(maker, line, i == 0, written);
      if (written) {
        writtenLine(maker, line);
      } else {
        set(maker, line.rend(), line.content());
      }
      setting.pages().lines.verses.close();
    }
    return this;
  }

  /** A line of a papyrus or an inscription: before it stands its number. */
  private void writtenLine(ParagraphMaker maker, Verse.VerseLine line) {
    TextStyle.Look look = maker.style().look();
    TextStyle.Look small = setting.style().text("line-number").look();
    String number = String.valueOf(FIGURE_SPACE).repeat(Math.max(0, 3 - line.number().length()));
    mark(maker, line.span(), number + line.number() + EN_SPACE, small);
    new InlineSetter(setting, maker, look, frame.language()).all(line.content());
    if (line.part().equals(Verse.VerseLine.BROKEN)) {
      mark(maker, line.span(), "-", look);
    }
    finish(maker);
  }

  private void mark(ParagraphMaker maker, Span span, String sign, TextStyle.Look look) {
    int element = setting.tags().added(maker.element());
    maker.added(span, sign, RunProperties.added(look, frame.language(), element));
  }

  @Override
  public BlockSetter listing(Listing listing) {
    new ListSetter(setting, frame, column).set(listing);
    return this;
  }

  @Override
  public BlockSetter table(Table table) {
    return table(table, false);
  }

  private BlockSetter table(Table table, boolean left) {
    if (table.head() != null) {
      head(table.head(), "heading-table", Role.P);
    }
    column.add(new TableSetter(setting, frame).set(table, left));
    return this;
  }

  @Override
  public BlockSetter quotation(Quotation quotation) {
    int element = open(frame.parent(), Role.BLOCK_QUOTE);
    TextStyle text = setting.style().text("quotation");
    BlockSetter inner = with(frame.under(element).quotation(text));
    return quotation.ofLines() ? inner.lines(quotation.blocks()) : inner.all(quotation.blocks());
  }

  /** Paragraphs that are lines: white stands above the first and below the last only. */
  private BlockSetter lines(List<Block> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Prose line = (Prose) lines.get(i);
      TextStyle style = setting.looks().paragraph(line, frame);
      paragraph(line, Looks.line(style, i == 0, i == lines.size() - 1), maker -> {});
    }
    return this;
  }

  @Override
  public BlockSetter figure(Figure figure) {
    column.add(new PictureSetter(setting, frame).set(figure));
    with(frame.withBase("caption")).all(captions(figure));
    return this;
  }

  private static List<Block> captions(Figure figure) {
    List<Block> captions = new ArrayList<>();
    for (Block block : figure.caption()) {
      captions.add(
          block instanceof Heading head
              ? new Prose(head.span(), Prose.Role.CAPTION, head.rend(), false, head.content())
              : block);
    }
    return captions;
  }
}

package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.folio.Element;
import recto.folio.Ink;
import recto.folio.Role;
import recto.galley.Paratext.Phrase;
import recto.style.HandoutStyle;
import recto.style.TextStyle;
import recto.style.TextStyle.Look;

/** Sets what stands beside the text, within an element that says that all of it is added. */
final class ParatextSetter implements Paratext.Part.Cases<ParatextSetter> {
  private final Setting setting;
  private final HandoutStyle style;
  private final Frame frame;
  private final Column column;

  private ParatextSetter(Setting setting, Frame frame, Column column) {
    this.setting = setting;
    this.style = setting.style().handout();
    this.frame = frame;
    this.column = column;
  }

  /** Sets {@code parts}; the element of {@code frame} is around them. */
  static void set(Setting setting, Frame frame, Column column, List<Paratext.Part> parts) {
    if (!parts.isEmpty()) {
      int added = setting.tags().open(Element.of(frame.parent(), Role.DIV).added());
      new ParatextSetter(setting, frame.under(added), column).all(parts);
    }
  }

  private void all(List<Paratext.Part> parts) {
    parts.forEach(part -> part.accept(this));
  }

  private ParatextSetter under(int element) {
    return new ParatextSetter(setting, frame.under(element), column);
  }

  @Override
  public ParatextSetter words(Paratext.Words words) {
    column.add(paragraph(words.style(), open(Role.P), words.phrases()));
    return this;
  }

  @Override
  public ParatextSetter title(Paratext.Title title) {
    column.add(paragraph("handout-title", open(Tags.head(frame.heads())), title.phrases()));
    return this;
  }

  @Override
  public ParatextSetter group(Paratext.Group group) {
    ParatextSetter inside = under(open(Role.SECT));
    int head = inside.open(Tags.head(frame.heads()));
    column.add(paragraph("handout-head", head, List.of(Phrase.plain(group.head()))));
    inside.all(group.parts());
    return this;
  }

  @Override
  public ParatextSetter entries(Paratext.Entries entries) {
    int list = open(Role.L);
    for (Paratext.Entry entry : entries.entries()) {
      int item = setting.tags().open(list, Role.LI);
      int label = entry.label().isEmpty() ? -1 : setting.tags().open(item, Role.LBL);
      int body = setting.tags().open(item, Role.LBODY);
      int element = setting.tags().open(body, Role.P);
      TextStyle text = setting.style().text(entry.style());
      ParagraphMaker maker = maker(text, element);
      if (label >= 0) {
        Look look = entry.bold() ? bold(text.look()) : text.look();
        maker.added(Span.NONE, entry.label(), properties(look, label, ""));
        maker.added(Span.NONE, "\u2002", properties(text.look(), label, ""));
      }
      add(maker, entry.phrases());
      finish(maker, column);
      under(body).all(entry.below());
    }
    return this;
  }

  @Override
  public ParatextSetter box(Paratext.Box box) {
    TextStyle text = setting.style().text("source-box");
    int table = open(Role.TABLE);
    long labels = style.labelWidth();
    long left = style.boxPadding() + labels;
    long width = setting.style().page().measure() - left - style.boxPadding();
    List<Panel.Row> rows = new ArrayList<>();
    for (Paratext.Row row : box.rows()) {
      int tr = setting.tags().open(table, Role.TR);
      int th = setting.tags().open(Element.of(tr, Role.TH).withSpans(1, 1));
      int td = setting.tags().open(Element.of(tr, Role.TD).withSpans(1, 1));
      List<Passage> label =
          List.of(paragraph("source-label", th, List.of(Phrase.plain(row.label()))));
      List<Passage> words = List.of(paragraph("source-box", td, row.phrases()));
      rows.add(
          new Panel.Row(
              List.of(
                  Panel.Cell.of(style.boxPadding(), labels, label),
                  Panel.Cell.of(left, width, words))));
    }
    column.add(new Panel(Span.NONE, rows, text, style.boxRule(), style.boxPadding()));
    return this;
  }

  @Override
  public ParatextSetter answer(Paratext.Answer answer) {
    TextStyle text = setting.style().text("answer");
    long left = text.left();
    long width = setting.style().page().measure() - left;
    for (int i = 0; i < answer.lines(); i++) {
      long y = style.answerLine() - style.answerRule();
      Panel.Rule rule = new Panel.Rule(Ink.ARTIFACT, 0, y, width, style.answerRule());
      Panel.Cell cell = new Panel.Cell(left, width, List.of(), style.answerLine(), List.of(rule));
      column.add(new Panel(Span.NONE, List.of(new Panel.Row(List.of(cell))), text, 0, 0));
    }
    return this;
  }

  @Override
  public ParatextSetter sign(Paratext.Sign sign) {
    TextStyle text = setting.style().text("citation");
    long measure = setting.style().page().measure();
    long size = sign.squares().isEmpty() ? 0 : style.codeSize();
    long gap = size == 0 ? 0 : text.look().size() * 3 / 2;
    List<Passage> words = new ArrayList<>();
    for (Paratext.Words each : sign.words()) {
      words.add(paragraph(each.style(), open(Role.P), each.phrases()));
    }
    List<Panel.Cell> cells = new ArrayList<>();
    cells.add(Panel.Cell.of(0, measure - size - gap, words));
    if (size > 0) {
      int figure =
          setting
              .tags()
              .open(Element.of(frame.parent(), Role.FIGURE).withAlternative(sign.alternative()));
      cells.add(
          new Panel.Cell(
              measure - size, size, List.of(), size, squares(sign.squares(), size, figure)));
    }
    row(text, cells);
    return this;
  }

  /** Dark squares as rules, those side by side as one. */
  private static List<Panel.Rule> squares(List<List<Boolean>> rows, long size, int element) {
    List<Panel.Rule> rules = new ArrayList<>();
    long count = rows.size();
    for (int y = 0; y < count; y++) {
      List<Boolean> row = rows.get(y);
      for (int x = 0; x < row.size(); x++) {
        int end = x;
        while (end < row.size() && row.get(end)) {
          end++;
        }
        if (end > x) {
          long left = size * x / count;
          long top = size * y / count;
          rules.add(
              new Panel.Rule(
                  element, left, top, size * end / count - left, size * (y + 1) / count - top));
          x = end;
        }
      }
    }
    return rules;
  }

  @Override
  public ParatextSetter nameLine(Paratext.NameLine line) {
    TextStyle text = setting.style().text("handout-course");
    long measure = setting.style().page().measure();
    long rule = line.name().isEmpty() ? 0 : style.nameRule();
    long size = text.look().size();
    long nameWidth = rule == 0 ? 0 : labelWidth(size, line.name());
    long courseWidth = measure - rule - nameWidth;
    List<Panel.Cell> cells = new ArrayList<>();
    if (!line.course().isEmpty()) {
      Passage course = paragraph("handout-course", open(Role.P), line.course());
      cells.add(Panel.Cell.of(0, courseWidth - size, List.of(course)));
    }
    if (rule > 0) {
      Passage name = paragraph("handout-name", open(Role.P), List.of(Phrase.plain(line.name())));
      cells.add(Panel.Cell.of(courseWidth, nameWidth - size / 2, List.of(name)));
      cells.add(ruled(measure - rule, rule, size));
    }
    if (!cells.isEmpty()) {
      row(text, cells);
    }
    return this;
  }

  @Override
  public ParatextSetter ornament(Paratext.Ornament ornament) {
    TextStyle text = setting.style().text(ornament.style());
    long line = text.leading();
    Panel.Rule rule =
        new Panel.Rule(Ink.ARTIFACT, 0, line * 5 / 4, ornament.length(), ornament.thickness());
    row(text, List.of(new Panel.Cell(0, ornament.length(), List.of(), 2 * line, List.of(rule))));
    return this;
  }

  @Override
  public ParatextSetter blank(Paratext.Blank blank) {
    TextStyle text = setting.style().text(blank.style());
    long size = text.look().size();
    long half = setting.style().page().measure() / 2;
    long words = labelWidth(size, blank.words());
    Passage label = paragraph(blank.style(), open(Role.P), List.of(Phrase.plain(blank.words())));
    row(text, List.of(Panel.Cell.of(0, words, List.of(label)), ruled(words, half - words, size)));
    return this;
  }

  @Override
  public ParatextSetter foot(Paratext.Foot foot) {
    column.foot();
    all(foot.parts());
    return this;
  }

  private static long labelWidth(long size, String words) {
    return size * (words.length() + 2) * 6 / 10;
  }

  /** A rule to write on, a little below the baseline of letters of that size. */
  private Panel.Cell ruled(long x, long width, long size) {
    Panel.Rule rule = new Panel.Rule(Ink.ARTIFACT, 0, size * 8 / 10, width, style.answerRule());
    return new Panel.Cell(x, width, List.of(), size, List.of(rule));
  }

  private void row(TextStyle text, List<Panel.Cell> cells) {
    column.add(new Panel(Span.NONE, List.of(new Panel.Row(cells)), text, 0, 0));
  }

  private int open(Role role) {
    return setting.tags().open(frame.parent(), role);
  }

  private Paragraph paragraph(String name, int element, List<Phrase> phrases) {
    ParagraphMaker maker = maker(setting.style().text(name), element);
    add(maker, phrases.isEmpty() ? List.of(Phrase.plain("\u200B")) : phrases);
    Paragraph paragraph = maker.finish(List.of());
    if (paragraph == null) {
      throw new IllegalStateException("a part without a letter");
    }
    return paragraph;
  }

  private ParagraphMaker maker(TextStyle text, int element) {
    return new ParagraphMaker(Span.NONE, text, element, setting.flow().pages());
  }

  private static void finish(ParagraphMaker maker, Column column) {
    Paragraph paragraph = maker.finish(List.of());
    if (paragraph != null) {
      column.add(paragraph);
    }
  }

  private void add(ParagraphMaker maker, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Look look = maker.style().look();
      look = phrase.bold() ? bold(look) : look;
      look = phrase.italic() ? look.sloped(!look.italic()) : look;
      int element = maker.element();
      if (!phrase.target().isEmpty()) {
        element = setting.tags().open(Element.of(element, Role.LINK).withTarget(phrase.target()));
      }
      maker.added(Span.NONE, phrase.words(), properties(look, element, phrase.target()));
    }
  }

  private RunProperties properties(Look look, int element, String target) {
    return new RunProperties(look, frame.language(), element, target, true);
  }

  private static Look bold(Look look) {
    return look.weighted(true);
  }
}

package recto.galley;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.SeriesStyle;
import recto.style.TextStyle;

/** Notes and entries to texts with their labels; each is a flow of its own. */
final class NoteSetter {
  /** White at which no line ends: a label stays with its note, a siglum with its reading. */
  private static final char NO_BREAK = '\u00A0';

  private final Setting setting;
  private final Frame frame;

  NoteSetter(Setting around, Frame frame) {
    this.setting = around.flow();
    this.frame = frame;
  }

  /** The text of {@code note}; {@code back} is the destination of its call, or empty. */
  NoteText note(Note note, String name, String back) {
    SeriesStyle series = setting.style().series(note);
    boolean shown = !note.label().isEmpty() && !(series.isMarginal() && note.counted());
    int element = open(name);
    Frame inside = inside(series, element);
    Column.Passages column = new Column.Passages();
    BlockSetter blocks = new BlockSetter(setting, inside, column);
    Iterator<Block> rest = note.blocks().iterator();
    List<Block> after = new ArrayList<>();
    List<Inline> first = List.of();
    Rend rend = Rend.NONE;
    if (rest.hasNext()) {
      Block block = rest.next();
      if (block instanceof Prose prose) {
        first = prose.content();
        rend = prose.rend();
      } else {
        after.add(block);
      }
    }
    rest.forEachRemaining(after::add);
    int label = shown ? label(element, back) : element;
    Prose opening = new Prose(note.span(), Prose.Role.PARAGRAPH, rend, false, first);
    blocks.paragraph(
        opening,
        maker -> {
          maker.mark(new Mark.Place(0, name));
          if (shown) {
            label(maker, note, series, label, back, inside);
          }
        });
    for (Block block : after) {
      block.accept(blocks);
    }
    return new NoteText(note.span(), name, series, column.passages());
  }

  /** The element of a label, which is read before the words of its note. */
  private int label(int note, String back) {
    int label = setting.tags().open(Element.of(note, Role.LBL).added());
    return back.isEmpty()
        ? label
        : setting.tags().open(Element.of(label, Role.LINK).withTarget(back));
  }

  private void label(
      ParagraphMaker maker, Note note, SeriesStyle series, int element, String back, Frame inside) {
    boolean figures = note.label().chars().allMatch(Character::isLetterOrDigit);
    maker.added(
        note.span(),
        printed(series, figures).replace("%s", note.label()),
        new RunProperties(maker.style().look(), inside.language(), element, back, true));
  }

  /** How labels of a series are printed; no line ends at white in them where notes are run in. */
  private static String printed(SeriesStyle series, boolean figures) {
    String printed = figures ? series.label() : series.label().replace(".", "");
    return series.arrangement() == SeriesStyle.Arrangement.RUN_IN
        ? printed.replace(' ', NO_BREAK)
        : printed;
  }

  /**
   * The text of an apparatus entry: {@code lemma] reading sigla}, or {@code reading add. sigla}.
   *
   * @param number of its line of verse, or empty
   */
  NoteText entry(Inline.Entry entry, String number) {
    SeriesStyle series = setting.style().atFoot(Note.APPARATUS);
    String name = setting.names().claim("entry");
    int element = open(name);
    Frame inside = inside(series, element);
    TextStyle style = setting.looks().named(series.text(), inside);
    int label = number.isEmpty() ? element : label(element, "");
    int paragraph = setting.tags().open(element, Role.P);
    ParagraphMaker maker = new ParagraphMaker(entry.span(), style, paragraph, setting.pages());
    maker.mark(new Mark.Place(0, name));
    if (!number.isEmpty()) {
      maker.added(
          entry.span(),
          printed(series, true).replace("%s", number),
          RunProperties.added(figures(style), inside.language(), label));
    }
    new EntrySetter(setting, maker, inside.language()).set(entry);
    Column.Passages column = new Column.Passages();
    new BlockSetter(setting, inside, column).finish(maker);
    return new NoteText(entry.span(), name, series, column.passages());
  }

  /** The look of the number of a line of verse, which is set off from the words after it. */
  private TextStyle.Look figures(TextStyle text) {
    String look = setting.style().apparatus().number();
    return look.isEmpty() ? text.look() : setting.looks().on(text.look(), Rend.of(look));
  }

  private int open(String name) {
    return setting.tags().open(Element.of(frame.parent(), Role.NOTE).withName(name));
  }

  private Frame inside(SeriesStyle series, int element) {
    TextStyle text = setting.style().text(series.text());
    return new Frame(
        series.text(),
        Inset.NONE,
        frame.language(),
        element,
        frame.heads(),
        text,
        Lists.NONE,
        null);
  }
}

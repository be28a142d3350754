package recto.galley;

import java.util.List;
import java.util.Set;
import recto.edition.Block;
import recto.edition.Figure;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.FigureStyle;
import recto.style.MarginStyle;
import recto.style.TextStyle;

/** Figures to pictures, or to the box that stands for one. */
final class PictureSetter {
  private static final Set<Prose.Role> TITLES =
      Set.of(Prose.Role.TITLE, Prose.Role.SUBTITLE, Prose.Role.IMPRINT);

  private final Setting setting;
  private final Frame frame;

  PictureSetter(Setting setting, Frame frame) {
    this.setting = setting;
    this.frame = frame;
  }

  /** True of a picture without words on a title page, the file of which is not here. */
  static boolean isMissingOrnament(Setting setting, List<Block> blocks, int i) {
    if (!(blocks.get(i) instanceof Figure figure)
        || !(figure.caption().isEmpty() && figure.description().isEmpty())
        || setting.pictures().find(figure.url()) != null) {
      return false;
    }
    boolean title = isTitle(blocks, i - 1) || isTitle(blocks, i + 1);
    if (title) {
      setting.pictures().missOrnament(figure.span(), figure.url());
    }
    return title;
  }

  private static boolean isTitle(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && TITLES.contains(prose.role());
  }

  Picture set(Figure figure) {
    List<Mark> marks = marks();
    int element =
        setting.tags().open(Element.of(frame.parent(), Role.FIGURE).withAlternative(words(figure)));
    TextStyle style = setting.looks().named("caption", frame);
    FigureStyle figures = setting.style().figures();
    long measure = setting.style().page().measure();
    ImageFile file = setting.pictures().find(figure.url());
    if (file == null) {
      setting.pictures().miss(figure.span(), figure.url());
    }
    PictureSize size =
        file == null
            ? PictureSize.placeholder(figure.size(), measure, figures)
            : PictureSize.of(figure.size(), file, measure, figures);
    return new Picture(
        figure.span(),
        file == null ? null : file.path(),
        size.width(),
        size.height(),
        style,
        marks,
        element);
  }

  /** What a reader hears in place of the picture. */
  private static String words(Figure figure) {
    if (!figure.description().isEmpty()) {
      return figure.description();
    }
    String caption = Plain.blocks(figure.caption());
    return !caption.isEmpty() ? caption : ("figure " + figure.url()).strip();
  }

  /**
   * The numbers of pages that begin with it are read before it; those that stand in the text wait
   * for its next letter.
   */
  private List<Mark> marks() {
    boolean wait = setting.style().margin().mark() == MarginStyle.Mark.BRACKET;
    OriginalPages.Word none = new OriginalPages.Word(0, frame.parent(), frame.language());
    return wait || setting.pages().isEmpty() ? List.of() : setting.pages().take(0, none, false);
  }
}

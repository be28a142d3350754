package recto.galley;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Heading;
import recto.edition.Targets;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.IndexStyle;
import recto.style.Stylesheet;

/** An edition and a stylesheet to a galley. */
public final class GalleyMaker {
  /** A text with fewer heads is no book: it has neither contents nor title page made for it. */
  private static final int LEAST_HEADS = 8;

  private final Stylesheet style;
  private final Diagnostics diagnostics;

  public GalleyMaker(Stylesheet style, Diagnostics diagnostics) {
    this.style = style;
    this.diagnostics = diagnostics;
  }

  /**
   * Everything that {@code edition} prints, in reading order.
   *
   * @param targets where its references lead
   */
  public Galley galley(Edition edition, Targets targets) {
    return galley(edition, targets, null, Paratext.NONE, Adjustments.NONE);
  }

  /**
   * The same with what is set beside the text, and with what an editor asks of its paragraphs.
   *
   * @param reference lines of reference: where they begin is marked, and lines are not counted
   *     anew; null where the lines of this very galley count
   */
  public Galley galley(
      Edition edition,
      Targets targets,
      @Nullable LineMap reference,
      Paratext paratext,
      Adjustments adjustments) {
    boolean book = heads(edition.divisions()) >= LEAST_HEADS;
    Tags tags = new Tags();
    Names names = new Names();
    String language =
        edition.metadata().language().isEmpty() ? style.language() : edition.metadata().language();
    int root = tags.open(Element.of(-1, Role.DOCUMENT).withLanguage(language));
    Pictures pictures = new Pictures(edition.source(), style.figures().resolution());
    Aloud aloud = new Aloud(style.margin().spoken(), language);
    Setting setting =
        new Setting(
            edition,
            style,
            new Looks(style),
            names,
            tags,
            targets,
            pictures,
            diagnostics,
            new IndexEntries(style.index()),
            Scope.TEXT,
            new OriginalPages(
                style.margin(), aloud, names, tags, LineCount.of(style.lineNumbers(), reference)),
            aloud,
            paratext,
            adjustments,
            new Openings(edition, style, book));
    Sections sections = new Sections(style.index().numbers() == IndexStyle.Numbers.PAGES);
    Frame frame = new Frame(Frame.BODY, Inset.NONE, language, root, 0, null, Lists.NONE, null);
    DivisionSetter setter = new DivisionSetter(setting, frame, sections);
    ContentsPlace contents = null;
    boolean wanted = paratext.contents() || (style.contents() && book);
    Leaves leaves = new Leaves(setting, frame, sections);
    leaves.cover(paratext.cover());
    leaves.packet(paratext.opening());
    sections.end();
    int packet = paratext.opening().isEmpty() ? -1 : sections.count();
    leaves.open(book);
    int last = edition.divisions().size() - 1;
    int before = wanted ? Math.min(Leaves.behindTitle(edition.divisions()), last) : -1;
    for (int i = 0; i <= last; i++) {
      leaves.copyright(i);
      if (i == before) {
        contents = contents(tags, root, sections, packet);
      }
      setter.set(edition.divisions().get(i));
    }
    leaves.copyright(last + 1);
    ParatextSetter.set(setting, frame, sections, paratext.closing());
    pictures.report(diagnostics);
    sections.end();
    List<Appendix> appendices = new Appendices(setting, root).all();
    return new Galley(sections.finish(), tags.tree(), contents, appendices, pictures.sought());
  }

  private static ContentsPlace contents(Tags tags, int root, Sections sections, int packet) {
    sections.end();
    int sect = tags.open(Element.of(root, Role.SECT).added());
    int head = tags.open(sect, Role.H1);
    int section = sections.count();
    return new ContentsPlace(section, head, tags.open(sect, Role.TOC), section == packet);
  }

  private static int heads(List<Division> divisions) {
    int count = 0;
    for (Division division : divisions) {
      List<Division> inner = new ArrayList<>();
      for (Block block : division.blocks()) {
        if (block instanceof Division part) {
          inner.add(part);
        } else if (block instanceof Heading) {
          count++;
        }
      }
      count += heads(inner);
    }
    return count;
  }
}

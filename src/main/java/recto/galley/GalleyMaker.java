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
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/** An edition and a stylesheet to a galley. */
public final class GalleyMaker {
  /** A text with fewer heads has no contents. */
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
    return galley(edition, targets, null);
  }

  /**
   * The same with lines of reference: where they begin is marked, and lines are not counted anew.
   */
  public Galley galley(Edition edition, Targets targets, @Nullable LineMap reference) {
    Tags tags = new Tags();
    Names names = new Names();
    String language =
        edition.metadata().language().isEmpty() ? style.language() : edition.metadata().language();
    int root = tags.open(Element.of(-1, Role.DOCUMENT).withLanguage(language));
    Setting setting =
        new Setting(
            edition,
            style,
            new Looks(style),
            names,
            tags,
            targets,
            diagnostics,
            new OriginalPages(
                style.margin(), names, tags, LineCount.of(style.lineNumbers(), reference)));
    Sections sections = new Sections();
    Frame frame = new Frame("body", 0, language, root, 0, null, 0);
    DivisionSetter setter = new DivisionSetter(setting, frame, sections);
    ContentsPlace contents = null;
    boolean wanted = style.contents() && heads(edition.divisions()) >= LEAST_HEADS;
    for (Division division : edition.divisions()) {
      if (wanted && contents == null && !division.type().equals("titlepage")) {
        contents = contents(tags, root, sections);
      }
      setter.set(division);
    }
    return new Galley(sections.finish(), tags.tree(), contents);
  }

  private static ContentsPlace contents(Tags tags, int root, Sections sections) {
    sections.end();
    int sect = tags.open(Element.of(root, Role.SECT).added());
    int head = tags.open(sect, Role.H1);
    return new ContentsPlace(sections.sections.size(), head, tags.open(sect, Role.TOC));
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

  /** Gathers passages into sections. */
  private static final class Sections implements Column {
    private final List<Section> sections = new ArrayList<>();
    private List<Passage> passages = new ArrayList<>();
    private Start start = Start.PAGE;
    private boolean front;
    private int columns = 1;

    @Override
    public void add(Passage passage) {
      passages.add(passage);
    }

    @Override
    public void open(DivisionStyle style, boolean frontMatter) {
      boolean turns =
          style.start() != Start.RUN_ON || frontMatter != front || style.columns() != columns;
      if (turns) {
        end();
        front = frontMatter;
        columns = style.columns();
        Start wish = style.start() == Start.RUN_ON ? Start.PAGE : style.start();
        start = start == Start.RECTO ? Start.RECTO : wish;
      }
    }

    @Override
    public void close(DivisionStyle style) {
      if (style.columns() > 1) {
        end();
        columns = 1;
      }
    }

    private void end() {
      if (!passages.isEmpty()) {
        sections.add(new Section(start, front, columns, true, passages));
        passages = new ArrayList<>();
        start = Start.PAGE;
      }
    }

    List<Section> finish() {
      end();
      return sections;
    }
  }
}

package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.style.DivisionStyle;
import recto.style.DivisionStyle.Start;

/** Gathers passages into sections. */
final class Sections implements Column {
  private final boolean rekeyed;
  private final List<Section> sections = new ArrayList<>();
  private List<Passage> passages = new ArrayList<>();
  private Start start = Start.PAGE;
  private boolean front;
  private int columns = 1;
  private boolean bare;
  private long sink;
  private boolean late;
  private int foot = Section.NO_FOOT;

  /**
   * @param rekeyed true where numbers of an index are those of the pages here
   */
  Sections(boolean rekeyed) {
    this.rekeyed = rekeyed;
  }

  @Override
  public void add(Passage passage) {
    late |= rekeyed && passage.accept(Numbered.PAGES);
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
      bare = style.bare();
      sink = style.sink();
      Start wish = style.start() == Start.RUN_ON ? Start.PAGE : style.start();
      start = start == Start.RECTO ? Start.RECTO : wish;
    }
  }

  @Override
  public void turn(long white) {
    end();
    sink = white;
  }

  @Override
  public void foot() {
    foot = passages.size();
  }

  @Override
  public void close(DivisionStyle style) {
    if (style.columns() > 1 || style.bare()) {
      end();
      columns = 1;
      bare = false;
      sink = 0;
    }
  }

  /** Ends the section under way. */
  void end() {
    if (!passages.isEmpty()) {
      Section.Manner manner = bare ? Section.Manner.BARE : Section.Manner.OPENING;
      sections.add(new Section(start, front, columns, manner, sink, foot, late, passages));
      passages = new ArrayList<>();
      start = Start.PAGE;
      foot = Section.NO_FOOT;
      late = false;
    }
  }

  /** How many sections there are so far. */
  int count() {
    return sections.size();
  }

  List<Section> finish() {
    end();
    return sections;
  }
}

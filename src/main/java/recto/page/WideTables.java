package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Section;
import recto.galley.Section.Manner;
import recto.galley.Tabular;
import recto.line.LineBreaker;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/**
 * Finds the tables that are too wide for a page even when made smaller, and gives each a section of
 * its own, whose pages are turned; the head of a table goes with it.
 */
public final class WideTables {
  /** A table of fewer columns fits a page, with longer words broken at need. */
  private static final int LEAST_COLUMNS = 5;

  private final Stylesheet style;
  private final LineBreaker breaker;

  public WideTables(Stylesheet style, LineBreaker breaker) {
    this.style = style;
    this.breaker = breaker;
  }

  /**
   * Sections, of which some were parted.
   *
   * @param starts the index of the first part of each section there was
   */
  public record Parted(List<Section> sections, List<Integer> starts) {
    public Parted {
      sections = List.copyOf(sections);
      starts = List.copyOf(starts);
    }

    /** Where section {@code index} now begins, or the end of all. */
    public int at(int index) {
      return index < starts.size() ? starts.get(index) : sections.size();
    }
  }

  public Parted parted(List<Section> all) {
    List<Section> sections = new ArrayList<>(all.size());
    List<Integer> starts = new ArrayList<>(all.size());
    for (Section section : all) {
      starts.add(sections.size());
      if (section.columns() > 1 || section.late() || !style.tables().turned()) {
        sections.add(section);
      } else {
        part(section, sections);
      }
    }
    return new Parted(sections, starts);
  }

  private void part(Section section, List<Section> sections) {
    List<Passage> passages = section.passages();
    int from = 0;
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).accept(new TooWide())) {
        int head = headed(passages, from, i);
        if (head > from) {
          sections.add(part(section, from, passages.subList(from, head)));
        }
        Start start = from == 0 && head == 0 ? section.start() : Start.PAGE;
        sections.add(section.part(start, Manner.TURNED, 0, passages.subList(head, i + 1)));
        from = i + 1;
      }
    }
    if (from == 0) {
      sections.add(section);
    } else if (from < passages.size()) {
      sections.add(part(section, from, passages.subList(from, passages.size())));
    }
  }

  private static Section part(Section section, int from, List<Passage> some) {
    return from == 0
        ? section.part(section.start(), section.manner(), section.sink(), some)
        : section.part(Start.PAGE, Manner.RUNNING, 0, some);
  }

  /** The first of the heads right before the table. */
  private static int headed(List<Passage> passages, int from, int table) {
    int head = table;
    while (head > from
        && passages.get(head - 1) instanceof Paragraph above
        && above.style().name().equals("heading-table")) {
      head--;
    }
    return head;
  }

  private final class TooWide implements Passage.Cases<Boolean> {
    @Override
    public Boolean paragraph(Paragraph paragraph) {
      return false;
    }

    @Override
    public Boolean tabular(Tabular tabular) {
      return tabular.columns() >= LEAST_COLUMNS
          && !new TableMaker(style, breaker, style.page().measure()).fits(tabular);
    }

    @Override
    public Boolean panel(Panel panel) {
      return false;
    }

    @Override
    public Boolean picture(Picture picture) {
      return false;
    }
  }
}

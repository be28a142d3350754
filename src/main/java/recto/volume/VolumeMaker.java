package recto.volume;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.galley.Appendix;
import recto.galley.Galley;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.galley.Passage;
import recto.galley.Section;
import recto.line.LineBreaker;
import recto.page.Compositor;
import recto.page.Matter;
import recto.page.WideTables;
import recto.style.Stylesheet;

/** A galley to a bound volume. */
public final class VolumeMaker {
  private final Stylesheet style;
  private final Stylesheet turned;
  private final Supplier<LineBreaker> breakers;
  private final int jobs;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /**
   * @param turned the style of its turned pages
   * @param breakers makes the line breaker of one worker
   * @param jobs how many workers compose, at least 1
   */
  public VolumeMaker(
      Stylesheet style,
      Stylesheet turned,
      Supplier<LineBreaker> breakers,
      int jobs,
      Diagnostics diagnostics,
      Progress progress) {
    this.style = style;
    this.turned = turned;
    this.breakers = breakers;
    this.jobs = jobs;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** The volume of {@code galley}, with what its file says of itself. */
  public Volume volume(Edition edition, Galley galley, BookInfo info) throws InterruptedException {
    return new Making(edition, galley, info).volume();
  }

  /** One volume in the making. */
  private final class Making {
    private final Edition edition;
    private final Galley galley;
    private final BookInfo info;
    private final Compositor compositor = new Compositor(style, turned, breakers, jobs, progress);
    private final Pagination pagination;
    private final Locators locators = new Locators();
    private final LineBreaker breaker = breakers.get();
    private final Shorts shorts;
    private final Added added;
    private final WideTables.Parted parted;

    Making(Edition edition, Galley galley, BookInfo info) {
      this.edition = edition;
      this.galley = galley;
      this.info = info;
      this.shorts = new Shorts(breaker, info.language());
      Margins margins = new Margins(style, turned, breaker, shorts, this::late);
      this.pagination = new Pagination(style, turned, compositor, margins);
      this.added = new Added(galley.structure(), info.language());
      this.parted = new WideTables(style, breaker).parted(galley.sections());
    }

    Volume volume() throws InterruptedException {
      List<Matter> early =
          compositor.matters(parted.sections().stream().filter(s -> !s.late()).toList());
      Contents contents = contents(early);
      lay(early, contents);
      if (!galley.appendices().isEmpty()) {
        locators.read(pagination.leaves());
        locators.endText();
      }
      for (Appendix appendix : galley.appendices()) {
        locators.read(pagination.leaves());
        lay(new AppendixMaker(style, locators, added).section(appendix));
      }
      pagination.fill();
      List<Leaf> leaves = pagination.leaves();
      if (contents != null) {
        locators.read(leaves);
        leaves = contents.numbered(leaves, locators, shorts);
      }
      int least = style.pageCosts().spread();
      PageAdvice.report(PageReport.faulty(leaves, least), least, edition.source(), diagnostics);
      return new Volume(
          bound(leaves), pagination, leaves, least, locators, style.concordance().by());
    }

    private void late(NoteText note) {
      diagnostics.warning(
          edition.source(),
          note.span(),
          "a note in the margin begins on the page after its line, for there is no room; set"
              + " series."
              + note.series().name()
              + ".arrangement or margin-notes.longest");
    }

    private @Nullable Contents contents(List<Matter> early) {
      if (galley.contents() == null) {
        return null;
      }
      List<Mark.Head> heads = new ArrayList<>();
      Iterator<Matter> matters = early.iterator();
      for (Section section : parted.sections()) {
        heads.addAll(section.late() ? Heads.of(section) : Heads.of(matters.next().strips()));
      }
      galley.appendices().forEach(appendix -> heads.add(appendix.mark()));
      return new Contents(style, galley.contents(), heads, added);
    }

    /** Lays the sections of the galley, and the contents in its place. */
    private void lay(List<Matter> early, @Nullable Contents contents) throws InterruptedException {
      LateNumbers numbers = new LateNumbers(locators, style.index().range());
      Iterator<Matter> matters = early.iterator();
      int above = contents == null || contents.above() < 0 ? -1 : parted.at(contents.above());
      for (int i = 0; i <= parted.sections().size(); i++) {
        if (contents != null && parted.at(contents.section()) == i) {
          List<Passage> first = above < 0 ? List.of() : parted.sections().get(above).passages();
          contents.stands(lay(contents.passages(first)), pagination.leaves().size());
        }
        if (i == above) {
          matters.next();
        } else if (i < parted.sections().size()) {
          Section section = parted.sections().get(i);
          if (section.late()) {
            locators.read(pagination.leaves());
            lay(numbers.filled(section));
          } else {
            pagination.add(section, matters.next());
          }
        }
      }
      if (numbers.kept() > 0) {
        diagnostics.note(
            edition.source(),
            Span.NONE,
            numbers.kept()
                + " numbers of the index lead to what stands after it and stay as they are");
      }
    }

    /** Lays a section whose lines are still to be made; the index of its first page. */
    private int lay(Section section) throws InterruptedException {
      return pagination.add(section, compositor.matters(List.of(section)).get(0));
    }

    private Book bound(List<Leaf> leaves) {
      RunningHeads running =
          new RunningHeads(style, edition.metadata(), shorts, diagnostics, edition.source());
      Places places = new Places(style, turned);
      List<List<RunningHeads.Set>> heads = new ArrayList<>();
      for (Leaf leaf : leaves) {
        List<Mark.Head> begun = places.visit(leaf);
        begun.forEach(running::begin);
        heads.add(running.heads(leaf));
      }
      added.pages().forEach(page -> places.top(leaves.get(page)));
      List<Leaf> filled = leaves;
      if (style.references().numbered()) {
        locators.read(leaves);
        filled = new Slots(breaker, locators, diagnostics, edition.source()).filled(leaves);
      }
      Book book = new Binder(style, turned, filled, heads, places, added.structure(), info);
      return style.sheet().marks() ? new MarkedBook(book, style, shorts) : book;
    }
  }
}

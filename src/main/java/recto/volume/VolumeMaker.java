package recto.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.edition.Edition;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.StructureTree;
import recto.galley.Galley;
import recto.galley.Mark;
import recto.galley.Section;
import recto.line.LineBreaker;
import recto.page.Compositor;
import recto.page.Matter;
import recto.page.PageDraft;
import recto.style.Stylesheet;

/** A galley to a bound book. */
public final class VolumeMaker {
  private final Stylesheet style;
  private final Supplier<LineBreaker> breakers;
  private final int jobs;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /**
   * @param breakers makes the line breaker of one worker
   * @param jobs how many workers compose, at least 1
   */
  public VolumeMaker(
      Stylesheet style,
      Supplier<LineBreaker> breakers,
      int jobs,
      Diagnostics diagnostics,
      Progress progress) {
    this.style = style;
    this.breakers = breakers;
    this.jobs = jobs;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** The book of {@code galley}, with what its file says of itself. */
  public Book book(Edition edition, Galley galley, BookInfo info) throws InterruptedException {
    Compositor compositor = new Compositor(style, breakers, jobs, progress);
    Shorts shorts = new Shorts(breakers.get(), info.language());
    List<Section> sections = new ArrayList<>(galley.sections());
    List<Matter> matters = new ArrayList<>(compositor.matters(sections));
    StructureTree structure = galley.structure();
    Contents contents = null;
    int at = 0;
    if (galley.contents() != null) {
      at = galley.contents().section();
      List<Mark.Head> heads = Contents.heads(matters.stream().map(Matter::strips).toList());
      contents = new Contents(style, info.language(), galley.contents(), heads, structure);
      structure = contents.structure();
      sections.add(at, contents.section());
      matters.add(at, compositor.matters(List.of(contents.section())).get(0));
    }
    Pagination pagination = new Pagination(style);
    List<Leaf> leaves = pagination.leaves(sections, matters);
    if (contents != null) {
      leaves = pagination.withContents(at, contents, shorts);
    }
    return bound(edition, leaves, shorts, structure, info);
  }

  private Book bound(
      Edition edition, List<Leaf> leaves, Shorts shorts, StructureTree structure, BookInfo info) {
    RunningHeads running =
        new RunningHeads(style, edition.metadata(), shorts, diagnostics, edition.source());
    MarginNumbers margins = new MarginNumbers(style, shorts);
    LineNumbers counts = new LineNumbers(style, shorts);
    Places places = new Places(style.page());
    List<List<RunningHeads.Set>> heads = new ArrayList<>();
    List<List<MarginNumbers.Placing>> numbers = new ArrayList<>();
    List<LineNumbers.Set> lines = new ArrayList<>();
    for (Leaf leaf : leaves) {
      List<Mark.Head> begun = places.visit(leaf);
      begun.forEach(running::begin);
      heads.add(running.heads(leaf));
      PageDraft draft = leaf.draft();
      numbers.add(draft == null ? List.of() : margins.numbers(draft, leaf.side()));
      lines.add(
          draft == null
              ? LineNumbers.Set.NONE
              : counts.numbers(draft, leaf.side(), numbers.get(numbers.size() - 1)));
    }
    return new Binder(style, leaves, heads, numbers, lines, places, structure, info);
  }
}

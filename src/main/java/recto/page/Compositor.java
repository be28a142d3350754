package recto.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Progress;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Section;
import recto.line.LineBreaker;
import recto.style.Stylesheet;

/**
 * Composes all passages of a galley, in parallel: one section may be most of a volume, so the work
 * is parted by passages. The result is the same for any number of jobs.
 */
public final class Compositor {
  /** Passages are handed to workers in bites of this many. */
  private static final int BITE = 32;

  private final Stylesheet style;
  private final Stylesheet turned;
  private final Supplier<LineBreaker> breakers;
  private final Queue<LineBreaker> idle = new ConcurrentLinkedQueue<>();
  private final int jobs;
  private final Progress progress;

  /**
   * @param turned the same design for turned pages
   * @param breakers makes the line breaker of one worker
   * @param jobs how many workers, at least 1
   */
  public Compositor(
      Stylesheet style,
      Stylesheet turned,
      Supplier<LineBreaker> breakers,
      int jobs,
      Progress progress) {
    this.style = style;
    this.turned = turned;
    this.breakers = breakers;
    this.jobs = Math.max(1, jobs);
    this.progress = progress;
  }

  /** The strips of every section, in order, with what is wrong with breaks between them. */
  public List<Matter> matters(List<Section> all) throws InterruptedException {
    List<Task> tasks = new ArrayList<>();
    for (Section section : all) {
      Stylesheet design = design(section);
      Stylesheet column = design.ofColumn(section.columns());
      int heads = spanning(section);
      for (int i = 0; i < section.passages().size(); i++) {
        long measure = (i < heads ? design : column).page().measure();
        tasks.add(new Task(section.passages().get(i), column, measure));
      }
    }
    List<List<Strip>> composed = each(tasks, Task::strips);
    List<Matter> sections = new ArrayList<>();
    int next = 0;
    for (Section section : all) {
      int count = section.passages().size();
      int over = spanning(section);
      Matter matter =
          new Joints(design(section))
              .join(section.passages(), composed.subList(next, next + count), over)
              .spanning(over);
      if (section.columns() > 1) {
        matter = grid(design(section)).fitted(matter);
      }
      sections.add(placed(section, matter));
      next += count;
    }
    return sections;
  }

  private static ColumnGrid grid(Stylesheet design) {
    long leading = design.page().leading();
    return new ColumnGrid(leading, design.page().depth(), design.pageCosts().feather());
  }

  /** How many passages are heads over all columns of the section. */
  private static int spanning(Section section) {
    int heads = 0;
    while (section.columns() > 1
        && heads < section.passages().size()
        && section.passages().get(heads) instanceof Paragraph paragraph
        && paragraph.marks().stream().anyMatch(Mark.Head.class::isInstance)) {
      heads++;
    }
    return heads;
  }

  /**
   * White above the first line, no more than a title page has to spare; and above what stands at
   * the foot, as much as there is.
   */
  private Matter placed(Section section, Matter matter) {
    List<Strip> strips = matter.strips();
    int foot = section.foot() > 0 ? matter.first(section.foot()) : strips.size();
    if ((section.sink() == 0 && foot == strips.size()) || strips.isEmpty()) {
      return matter;
    }
    long leading = style.page().leading();
    Descent descent = new Descent(leading);
    strips.forEach(descent::add);
    long spare = Math.floorDiv(style.page().depth() - descent.y(), leading) * leading;
    if (spare < 0) {
      boolean bare = section.manner() == Section.Manner.BARE;
      return bare ? matter : matter.with(0, strips.get(0).sunk(section.sink()));
    }
    long above = Math.min(section.sink(), spare);
    Matter sunk = matter.with(0, strips.get(0).sunk(above));
    if (foot == strips.size()) {
      return sunk;
    }
    long gap = Joints.gap(strips.get(foot - 1), strips.get(foot));
    return sunk.with(foot, strips.get(foot).below(gap + spare - above));
  }

  private Stylesheet design(Section section) {
    return section.manner() == Section.Manner.TURNED ? turned : style;
  }

  private record Task(Passage passage, Stylesheet style, long measure) {
    List<Strip> strips(LineBreaker breaker) {
      return passage.accept(new StripMaker(style, breaker, measure));
    }
  }

  /**
   * The matter of one column with some of its passages also set a line longer or shorter, where
   * that can be done.
   *
   * @param wanted the numbers of the passages, rising
   * @param design of its pages
   */
  Matter loosened(Matter matter, List<Integer> wanted, Stylesheet design)
      throws InterruptedException {
    if (wanted.isEmpty()) {
      return matter;
    }
    long measure = design.page().measure();
    List<List<Variant>> found =
        each(
            wanted,
            (p, breaker) -> new StripMaker(design, breaker, measure).variants(matter.strips(p)));
    Map<Integer, List<Variant>> variants = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!found.get(i).isEmpty()) {
        variants.put(wanted.get(i), found.get(i));
      }
    }
    return variants.isEmpty() ? matter : matter.with(variants);
  }

  /** What a worker makes of each page, in order. */
  List<PageDraft> pages(
      List<List<Column>> pages, BiFunction<List<Column>, LineBreaker, PageDraft> work)
      throws InterruptedException {
    return each(pages, (page, breaker) -> List.of(work.apply(page, breaker))).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What a worker makes of each thing, in order. */
  private <T, R> List<List<R>> each(List<T> things, BiFunction<T, LineBreaker, List<R>> work)
      throws InterruptedException {
    List<List<R>> results = new ArrayList<>(Collections.nCopies(things.size(), List.of()));
    AtomicInteger bite = new AtomicInteger();
    Runnable worker =
        () -> {
          LineBreaker spare = idle.poll();
          LineBreaker breaker = spare == null ? breakers.get() : spare;
          for (int at = bite.getAndAdd(BITE); at < things.size(); at = bite.getAndAdd(BITE)) {
            progress.at(Progress.Work.COMPOSING, at, things.size());
            for (int i = at; i < Math.min(at + BITE, things.size()); i++) {
              results.set(i, work.apply(things.get(i), breaker));
            }
          }
          idle.add(breaker);
        };
    int workers = Math.min(jobs, things.size() / BITE + 1);
    if (workers == 1) {
      worker.run();
      return results;
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        futures.add(pool.submit(worker));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      bite.set(things.size());
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
    return results;
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}

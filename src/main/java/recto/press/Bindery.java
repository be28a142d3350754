package recto.press;

import java.util.List;
import java.util.function.Supplier;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.edition.Excerpt;
import recto.edition.Selection;
import recto.edition.Targets;
import recto.folio.Book;
import recto.galley.Adjustments;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.galley.Paratext;
import recto.handout.Fitting;
import recto.handout.Handout;
import recto.input.InputFormats;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.style.Stylesheet;
import recto.volume.Volume;
import recto.volume.VolumeMaker;

/** From the source of a job to a bound book: the way of a book, and that of a handout. */
final class Bindery {
  /** Of a longer handout nobody counts the sheets. */
  private static final int MOST_PAGES = 12;

  private final Job job;
  private final Stylesheet style;
  private final TypeStock types;
  private final Diagnostics diagnostics;
  private final Progress progress;

  Bindery(Job job, Stylesheet style, TypeStock types, Diagnostics diagnostics, Progress progress) {
    this.job = job;
    this.style = style;
    this.types = types;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** A book, what is set in it, and the pictures that were looked for. */
  record Bound(Edition edition, Volume volume, List<String> pictures) {
    Book book() {
      return volume.book();
    }
  }

  Bound bound() throws PressException {
    try {
      Edition read = InputFormats.read(job.source(), diagnostics);
      Edition whole = read.called(BookFile.over(read.metadata(), job));
      Adjustments asked = AdjustmentFile.read(job, whole, diagnostics);
      Bound bound = style.handout().matter() ? handout(whole, asked) : book(whole, asked);
      if (bound.book().pages() == 0) {
        throw new PressException(job.source(), "holds no words to be set; its text is empty", null);
      }
      return bound;
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PressException(job.source(), "setting was interrupted", e);
    }
  }

  /** The documents that {@code job} selects of an edition. */
  static Edition selected(Job job, Edition whole, Diagnostics diagnostics)
      throws PressException, SourceException {
    try {
      Selection selection = Selection.parse(job.selection());
      return selection.isAll() ? whole : selection.of(whole, diagnostics);
    } catch (IllegalArgumentException e) {
      throw new PressException(job.source(), "selection: " + e.getMessage(), e);
    }
  }

  private Bound book(Edition whole, Adjustments asked)
      throws PressException, SourceException, InterruptedException {
    Edition edition = selected(job, whole, diagnostics);
    if (!job.handout().isPlain()) {
      diagnostics.warning(
          edition.source(),
          Span.NONE,
          "the style "
              + style.name()
              + " makes no handout, so --sidecar, --copy, --excerpt and --fit do nothing; set it"
              + " with --style handout");
    }
    Targets targets = targets(edition);
    Stylesheet fit = fit(targets);
    Galley galley =
        new GalleyMaker(fit, diagnostics)
            .galley(edition, targets, null, Paratext.NONE, counting(asked, style.name()));
    return new Bound(
        edition, volume(edition, targets, galley, fit, job, "", diagnostics), galley.pictures());
  }

  /** The style as it suits what the edition has. */
  private Stylesheet fit(Targets targets) {
    String script = targets.script();
    return style.besideNotes(targets.series()).ledFor(script).boundFor(script);
  }

  private Targets targets(Edition edition) {
    Targets targets = Targets.of(edition);
    targets.report(diagnostics);
    return targets;
  }

  /** What an editor asks for, as far as it counts in the style of that name. */
  private Adjustments counting(Adjustments asked, String name) {
    Adjustments counting = asked.in(name);
    if (!asked.style().isEmpty() && counting.equals(Adjustments.NONE)) {
      diagnostics.note(
          new Source(AdjustmentFile.of(job).toString()),
          Span.NONE,
          "is for the style " + asked.style() + " and does nothing in the style " + name);
    }
    return counting;
  }

  private Bound handout(Edition whole, Adjustments asked)
      throws PressException, SourceException, InterruptedException {
    Handouts handouts = Handouts.of(job);
    Job chosen = job.selecting(handouts.selection(whole));
    Edition selected = selected(chosen, whole, diagnostics);
    String standard = style.handout().standard();
    Adjustments lines = counting(asked, standard.isEmpty() ? style.name() : standard);
    Handout handout = handouts.handout(whole, selected, style, lines, types, diagnostics);
    Adjustments own = standard.isEmpty() ? lines : Adjustments.NONE;
    Edition edition = handout.edition();
    Targets targets = targets(edition);
    String kept = Excerpt.written(handout.kept());
    int limit = job.handout().pages();
    int cover = handout.paratext().cover().isEmpty() ? 0 : 1;
    Setter setter =
        (tried, to) -> {
          Stylesheet each = tried.ledFor(targets.script());
          Galley galley =
              new GalleyMaker(each, to)
                  .galley(edition, targets, handout.lines(), handout.paratext(), own);
          return new Bound(
              edition, volume(edition, targets, galley, each, chosen, kept, to), galley.pictures());
        };
    Bound bound = setter.set(style, diagnostics);
    if (limit == 0) {
      hint(bound, setter, cover);
      return bound;
    }
    for (Stylesheet tried : Fitting.tighter(style)) {
      if (bound.book().pages() - cover <= limit) {
        return bound;
      }
      bound = setter.set(tried, diagnostics);
    }
    int pages = bound.book().pages() - cover;
    if (pages > limit) {
      diagnostics.warning(
          edition.source(),
          Span.NONE,
          "does not fit on "
              + pages(limit)
              + " at the tightest: it takes "
              + pages
              + "; set an excerpt, or leave less space for answers");
    }
    return bound;
  }

  /** Sets a handout in a style. */
  private interface Setter {
    Bound set(Stylesheet tried, Diagnostics to) throws InterruptedException;
  }

  /** Tells a teacher of a last page that is nearly empty and need not be. */
  private void hint(Bound bound, Setter setter, int cover) throws InterruptedException {
    Book book = bound.book();
    int fewer = book.pages() - cover - 1;
    if (fewer < 1
        || fewer > MOST_PAGES
        || !Fitting.nearlyEmpty(book.folio(book.pages() - 1), style.page())) {
      return;
    }
    List<Stylesheet> tighter = Fitting.tighter(style);
    Bound tightest = setter.set(tighter.get(tighter.size() - 1), new Diagnostics());
    if (tightest.book().pages() - cover <= fewer) {
      diagnostics.note(
          bound.edition().source(),
          Span.NONE,
          "the last page is nearly empty; --fit " + fewer + " sets it on " + pages(fewer));
    }
  }

  private static String pages(int count) {
    return count == 1 ? "one page" : count + " pages";
  }

  /**
   * @param kept the stretches of an excerpt, or empty
   */
  private Volume volume(
      Edition edition,
      Targets targets,
      Galley galley,
      Stylesheet set,
      Job made,
      String kept,
      Diagnostics to)
      throws InterruptedException {
    try (TypeCase type = new TypeCase(set, types, to, edition.source())) {
      Supplier<LineBreaker> breakers = () -> new LineBreaker(type);
      Stylesheet turned = set.turned(targets.series());
      VolumeMaker maker = new VolumeMaker(set, turned, breakers, job.workers(), to, progress);
      return maker.volume(edition, galley, About.of(edition, set, made, kept));
    }
  }
}

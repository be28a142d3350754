package recto.press;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.Selection;
import recto.edition.Targets;
import recto.folio.Book;
import recto.font.FontLibrary;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.input.InputFormats;
import recto.line.LineBreaker;
import recto.sink.PageSink;
import recto.style.Stylesheet;
import recto.volume.VolumeMaker;

/**
 * The whole way from a source to a finished file.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Press.typeset(Job.of(Path.of("letter.xml")), Path.of("letter.pdf"), diagnostics);
 * diagnostics.sorted().forEach(System.err::println);
 * }</pre>
 */
public final class Press {
  private Press() {}

  /**
   * Sets an edition and writes it to a file, whose name says of what kind it is.
   *
   * @throws PressException where nothing was written; what was there before is still there
   */
  public static Outcome typeset(Job job, Path file, Diagnostics diagnostics) throws PressException {
    return typeset(job, file, diagnostics, Progress.UNSEEN);
  }

  /**
   * The same, while {@code progress} is told how far it has come.
   *
   * @throws PressException where nothing was written; what was there before is still there
   */
  public static Outcome typeset(Job job, Path file, Diagnostics diagnostics, Progress progress)
      throws PressException {
    Output output = Output.at(file, job.source());
    Stylesheet style = Styles.of(job);
    PageSink sink = Sinks.of(job, style.print(), file, diagnostics, progress);
    Edition edition = edition(job, diagnostics);
    try (FontLibrary fonts = fonts(job)) {
      Book book = book(edition, style, job, fonts, diagnostics, progress);
      output.write(sink, book);
      return new Outcome(edition, book.pages());
    }
  }

  /**
   * Sets an edition and reports on every page, but writes nothing.
   *
   * @throws PressException where it cannot be set
   */
  public static Outcome check(Job job, Diagnostics diagnostics) throws PressException {
    Stylesheet style = Styles.of(job);
    Edition edition = edition(job, diagnostics);
    try (FontLibrary fonts = fonts(job)) {
      Book book = book(edition, style, job, fonts, diagnostics, Progress.UNSEEN);
      for (int page = 0; page < book.pages(); page++) {
        book.folio(page);
      }
      return new Outcome(edition, book.pages());
    }
  }

  /** The fonts of a style: files that it names lie beside it. */
  private static FontLibrary fonts(Job job) {
    Path folder = job.style().endsWith(".toml") ? Path.of(job.style()).getParent() : null;
    return folder == null ? new FontLibrary() : new FontLibrary(folder);
  }

  static Edition edition(Job job, Diagnostics diagnostics) throws PressException {
    try {
      Edition whole = InputFormats.read(job.source(), diagnostics);
      Selection selection = Selection.parse(job.selection());
      return selection.isAll() ? whole : selection.of(whole, diagnostics);
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    } catch (IllegalArgumentException e) {
      throw new PressException(job.source(), "selection: " + e.getMessage(), e);
    }
  }

  private static Book book(
      Edition edition,
      Stylesheet style,
      Job job,
      FontLibrary fonts,
      Diagnostics diagnostics,
      Progress progress)
      throws PressException {
    Targets targets = Targets.of(edition);
    targets.report(diagnostics);
    Galley galley = new GalleyMaker(style, diagnostics).galley(edition, targets);
    Supplier<LineBreaker> breakers =
        () -> new LineBreaker(style, fonts, diagnostics, edition.source());
    VolumeMaker maker = new VolumeMaker(style, breakers, job.workers(), diagnostics, progress);
    try {
      return maker.book(edition, galley, About.of(edition, style, job));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PressException(job.source(), "setting was interrupted", e);
    }
  }
}

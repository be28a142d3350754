package recto.press;

import java.nio.file.Path;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.folio.Book;
import recto.input.InputFormats;
import recto.sink.PageSink;
import recto.sink.PdfSink;
import recto.style.Stylesheet;

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
    Output output = Output.at(file, job.source());
    Stylesheet style = Styles.of(job);
    Edition edition = edition(job, diagnostics);
    Book book = book(edition, style, job, diagnostics);
    output.write(sink(Format.of(file), job), book);
    return new Outcome(edition, book.pages());
  }

  /**
   * Sets an edition and reports on every page, but writes nothing.
   *
   * @throws PressException where it cannot be set
   */
  public static Outcome check(Job job, Diagnostics diagnostics) throws PressException {
    Stylesheet style = Styles.of(job);
    Edition edition = edition(job, diagnostics);
    Book book = book(edition, style, job, diagnostics);
    for (int page = 0; page < book.pages(); page++) {
      book.folio(page);
    }
    return new Outcome(edition, book.pages());
  }

  private static Edition edition(Job job, Diagnostics diagnostics) throws PressException {
    try {
      return InputFormats.read(job.source(), diagnostics);
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    }
  }

  @SuppressWarnings("unused")
  private static PageSink sink(Format format, Job job) {
    return new PdfSink(job.workers());
  }

  @SuppressWarnings("unused")
  private static Book book(
      Edition edition, Stylesheet style, Job job, FontLibrary fonts, Diagnostics diagnostics) {
    Galley galley = new GalleyMaker(style, diagnostics).galley(edition, Set.of());
    Supplier<LineBreaker> breakers =
        () -> new LineBreaker(style, fonts, diagnostics, edition.source());
    VolumeMaker maker = new VolumeMaker(style, breakers, job.workers(), diagnostics);
    return maker.book(edition, galley, About.of(edition, style, job));
  }
}

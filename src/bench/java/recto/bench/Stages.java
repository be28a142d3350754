package recto.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.font.FontLibrary;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.input.InputFormats;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.sink.PdfSink;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.volume.VolumeMaker;

/**
 * Milliseconds of each stage when Java is warm, in one thread: from the file to the edition, to the
 * galley, to the book, to the PDF.
 *
 * <p>{@code mvn -Pbench test -Dbench=Stages -Dbench.source=FILE}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages extends SourceBench {
  private static final BookInfo INFO =
      new BookInfo("Bench", List.of(), "", List.of(), "en", false, "Recto", 0, Map.of());

  private Stylesheet style;
  private FontLibrary fonts;
  private Edition edition;
  private Galley galley;
  private Book book;

  @Setup(Level.Trial)
  public void lay() throws Exception {
    style = Stylesheets.builtIn("book");
    fonts = new FontLibrary();
    edition = read();
    galley = galley();
    book = book();
  }

  @TearDown(Level.Trial)
  public void clear() {
    fonts.close();
  }

  @Benchmark
  public Edition read() throws IOException, SourceException {
    return InputFormats.read(Path.of(source), new Diagnostics());
  }

  @Benchmark
  public Galley galley() {
    return new GalleyMaker(style, new Diagnostics()).galley(edition, Targets.of(edition));
  }

  @Benchmark
  public Book book() throws InterruptedException {
    Diagnostics diagnostics = new Diagnostics();
    TypeCase types = new TypeCase(style, new TypeStock(fonts), diagnostics, edition.source());
    return new VolumeMaker(
            style,
            style.turned(Targets.of(edition).series()),
            () -> new LineBreaker(types),
            1,
            diagnostics,
            Progress.UNSEEN)
        .volume(edition, galley, INFO)
        .book();
  }

  @Benchmark
  public void write() throws IOException {
    new PdfSink(1).write(book, OutputStream.nullOutputStream());
  }
}

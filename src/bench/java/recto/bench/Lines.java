package recto.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import recto.diagnostic.Diagnostics;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.font.FontLibrary;
import recto.galley.Galley;
import recto.galley.GalleyMaker;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Section;
import recto.input.InputFormats;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.style.Stylesheet;
import recto.style.Stylesheets;

/**
 * Pages' worth of lines a second on one core: the paragraphs of an edition broken to lines, with
 * words met before and with every word shaped anew.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Lines extends SourceBench {
  private static final int LINES_A_PAGE = 42;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Stylesheet style = Stylesheets.builtIn("book");
  private Edition edition;
  private FontLibrary fonts;
  private LineBreaker breaker;

  /** What was set in an iteration; JMH makes it a rate. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Lines for so many pages a second. */
    public double pages;
  }

  @Setup
  public void lay() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    edition = InputFormats.read(Path.of(source), diagnostics);
    Galley galley = new GalleyMaker(style, diagnostics).galley(edition, Targets.of(edition));
    for (Section section : galley.sections()) {
      for (Passage passage : section.passages()) {
        if (passage instanceof Paragraph paragraph) {
          paragraphs.add(paragraph);
        }
      }
    }
    fonts = new FontLibrary();
    breaker = breaker();
  }

  private LineBreaker breaker() {
    return new LineBreaker(
        new TypeCase(style, new TypeStock(fonts), new Diagnostics(), edition.source()));
  }

  @TearDown
  public void clear() {
    fonts.close();
  }

  @Benchmark
  public long wordsKnown(Count count) {
    return set(breaker, count);
  }

  @Benchmark
  public long wordsNew(Count count) {
    return set(breaker(), count);
  }

  private long set(LineBreaker setter, Count count) {
    long lines = 0;
    for (Paragraph paragraph : paragraphs) {
      lines += setter.lines(paragraph, style.page().measure()).size();
    }
    count.pages += (double) lines / LINES_A_PAGE;
    return lines;
  }
}

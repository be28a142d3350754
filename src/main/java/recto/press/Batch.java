package recto.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;

/**
 * Many sources set one after the other in one process: every TEI file and letter of a folder and
 * those below it, into the same places of another.
 *
 * <p>A source that cannot be set stops no other. What was set is noted in the output folder, and is
 * not set again as long as all that it is made of is the same. Short sources are set side by side,
 * long ones by all workers together, one at a time; so memory does not grow with the number of
 * workers.
 *
 * @param folder with the sources
 * @param output the folder for the PDFs, made where there is none
 * @param job how each is set; its source is not looked at
 * @param maker what sets them, with its version
 * @param again true to set also what is up to date
 */
public record Batch(Path folder, Path output, Job job, String maker, boolean again) {
  private static final Set<String> ENDINGS = Set.of("xml", "tei", "txt");
  private static final long LONG = 1 << 20;

  /** What became of a source. */
  public enum State {
    SET,
    /** Set before, and still up to date. */
    KEPT,
    /** Nothing was written. */
    FAILED
  }

  /**
   * What became of a source.
   *
   * @param source as named in the folder
   * @param nanoseconds that it took
   * @param findings none where it was kept
   * @param fault what nothing answers for, if that is why it failed
   */
  public record Result(
      String source,
      State state,
      int pages,
      long nanoseconds,
      long errors,
      long warnings,
      List<Diagnostic> findings,
      @Nullable Throwable fault) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Sets all; {@code seen} is told of each, in the order of their names.
   *
   * @throws PressException where there is nothing to be set, or nowhere to put it
   */
  public List<Result> run(Consumer<Result> seen) throws PressException {
    Path words = job.metadata();
    if (words != null) {
      throw new PressException(
          words,
          "would give every source the same title; name each file for its source, as in"
              + " letter.book.toml beside letter.xml",
          null);
    }
    Map<Path, Path> files = files();
    String style = BatchKey.style(job, maker);
    BatchLog log = log();
    ExecutorService pool = Executors.newFixedThreadPool(job.workers());
    ExecutorService single = Executors.newSingleThreadExecutor();
    List<Result> results = new ArrayList<>();
    ComposingRoom room = new ComposingRoom();
    try {
      List<Future<Result>> begun = new ArrayList<>();
      files.forEach(
          (source, pdf) -> {
            boolean isLong = size(source) > LONG;
            Job own = job.from(source).workedBy(isLong ? job.workers() : 1);
            begun.add((isLong ? single : pool).submit(() -> result(room, own, pdf, style, log)));
          });
      for (Future<Result> each : begun) {
        Result result = each.get();
        results.add(result);
        seen.accept(result);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PressException(folder, "setting was interrupted", e);
    } finally {
      end(pool);
      end(single);
      room.close();
    }
    return results;
  }

  /** Stops what is begun, and waits for it: nobody may be setting in a room that is closed. */
  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Result result(ComposingRoom room, Job own, Path pdf, String style, BatchLog log) {
    long began = System.nanoTime();
    String name = name(own.source());
    Diagnostics found = new Diagnostics();
    try {
      String key = BatchKey.of(own, style);
      BatchLog.Entry known = again ? null : log.upToDate(name, key, own.source(), pdf);
      if (known != null) {
        return new Result(
            name, State.KEPT, known.pages(), 0, known.errors(), known.warnings(), List.of(), null);
      }
      Files.createDirectories(parent(pdf));
      Outcome outcome = Press.typeset(room, own, pdf, found);
      long errors = found.count(Severity.ERROR);
      long warnings = found.count(Severity.WARNING);
      log.add(
          name,
          new BatchLog.Entry(
              key,
              outcome.pages(),
              errors,
              warnings,
              Files.size(pdf),
              BatchKey.pictures(own.source(), outcome.files())));
      return result(name, State.SET, outcome.pages(), began, found, null);
    } catch (PressException refused) {
      refused.diagnostics().forEach(found::add);
      return result(name, State.FAILED, 0, began, found, null);
    } catch (IOException e) {
      Output.unwritable(pdf, e).diagnostics().forEach(found::add);
      return result(name, State.FAILED, 0, began, found, null);
    } catch (RuntimeException | Error fault) {
      return result(name, State.FAILED, 0, began, found, fault);
    }
  }

  private static Result result(
      String name,
      State state,
      int pages,
      long began,
      Diagnostics found,
      @Nullable Throwable fault) {
    return new Result(
        name,
        state,
        pages,
        System.nanoTime() - began,
        found.count(Severity.ERROR) + (fault == null ? 0 : 1),
        found.count(Severity.WARNING),
        found.sorted(),
        fault);
  }

  /** Every source with its PDF, by name. */
  private Map<Path, Path> files() throws PressException {
    if (!Files.isDirectory(folder)) {
      throw new PressException(folder, "is no folder; name the one with the sources", null);
    }
    Map<Path, Path> files = new TreeMap<>();
    Set<Path> taken = new TreeSet<>();
    for (Path source : sources()) {
      String name = name(source);
      Path pdf = output.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
      files.put(source, taken.add(pdf) ? pdf : output.resolve(name + ".pdf"));
    }
    if (files.isEmpty()) {
      throw new PressException(folder, "holds no source: no file ends in .xml, .tei or .txt", null);
    }
    return files;
  }

  private List<Path> sources() throws PressException {
    Path own = output.toAbsolutePath().normalize();
    boolean inside = !own.equals(folder.toAbsolutePath().normalize());
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && isSource(file))
          .filter(file -> !inside || !file.toAbsolutePath().normalize().startsWith(own))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new PressException(folder, "cannot be read: " + Output.reason(e), e);
    }
  }

  private boolean isSource(Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private BatchLog log() throws PressException {
    try {
      Files.createDirectories(output);
      return BatchLog.in(output);
    } catch (IOException e) {
      throw Output.unwritable(output, e);
    }
  }

  /** A source as it is named in the folder, with "/" between its parts. */
  private String name(Path source) {
    List<String> parts = new ArrayList<>();
    folder.relativize(source).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static Path parent(Path pdf) {
    Path parent = pdf.toAbsolutePath().getParent();
    return parent == null ? pdf : parent;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}

package recto.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.input.InputFormats;
import recto.sink.PageSink;
import recto.style.Stylesheet;
import recto.volume.PageReport;

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
    return typeset(job, file, null, diagnostics, Progress.UNSEEN);
  }

  /**
   * The same in a room that is kept, for many sources.
   *
   * @throws PressException where nothing was written; what was there before is still there
   */
  public static Outcome typeset(ComposingRoom room, Job job, Path file, Diagnostics diagnostics)
      throws PressException {
    return set(room, job, file, diagnostics, Progress.UNSEEN, Press::outcome);
  }

  /**
   * The same, while {@code progress} is told how far it has come; then lists what the file was made
   * of in a manifest, if one is wanted.
   *
   * @throws PressException where the file, or its manifest, was not written
   */
  public static Outcome typeset(
      Job job,
      Path file,
      @Nullable ManifestFile manifest,
      Diagnostics diagnostics,
      Progress progress)
      throws PressException {
    if (manifest == null) {
      return set(job, file, diagnostics, progress, Press::outcome);
    }
    Output record = Output.at(manifest.path(), job.read());
    Output.apart(file, manifest.path(), job.concordance());
    return set(
        job,
        file,
        diagnostics,
        progress,
        bound -> {
          manifest.maker().of(job, bound, file).write(record);
          return outcome(bound);
        });
  }

  private static Outcome outcome(Bindery.Bound bound) {
    List<String> files = new ArrayList<>(bound.pictures());
    bound.edition().source().included().forEach(each -> files.add(each.path()));
    return new Outcome(bound.edition(), bound.book().pages(), files);
  }

  /** What is made of a book that was written, while its fonts are open. */
  interface Finish<T> {
    T of(Bindery.Bound bound) throws PressException;
  }

  /** Sets an edition, writes it to a file and finishes with its book. */
  static <T> T set(Job job, Path file, Diagnostics diagnostics, Progress progress, Finish<T> finish)
      throws PressException {
    try (ComposingRoom room = ComposingRoom.once()) {
      return set(room, job, file, diagnostics, progress, finish);
    }
  }

  private static <T> T set(
      ComposingRoom room,
      Job job,
      Path file,
      Diagnostics diagnostics,
      Progress progress,
      Finish<T> finish)
      throws PressException {
    Output output = Output.at(file, job.read());
    Path pages = job.concordance();
    Output concordance = pages == null ? null : Output.at(pages, job.read());
    Output.apart(file, pages);
    Stylesheet style = Styles.of(job);
    PageSink sink = Sinks.of(job, style.print(), file, diagnostics, progress);
    Bindery.Bound bound = new Bindery(job, style, room.types(), diagnostics, progress).bound();
    Output.at(file, included(job, bound.edition()));
    output.write(sink, bound.book());
    if (concordance != null) {
      concordance.fill(
          out -> ConcordanceJson.write(bound.volume().concordance(), bound.edition(), out));
    }
    return finish.of(bound);
  }

  /** The files that a source includes, which nothing may be written over either. */
  private static Path[] included(Job job, Edition edition) {
    return edition.source().included().stream()
        .map(each -> job.source().resolveSibling(each.path()))
        .toArray(Path[]::new);
  }

  /**
   * Sets an edition and reports on every page, but writes nothing.
   *
   * @throws PressException where it cannot be set
   */
  public static Outcome check(Job job, Diagnostics diagnostics) throws PressException {
    Stylesheet style = Styles.of(job);
    try (ComposingRoom room = ComposingRoom.once()) {
      Bindery.Bound bound =
          new Bindery(job, style, room.types(), diagnostics, Progress.UNSEEN).bound();
      for (int page = 0; page < bound.book().pages(); page++) {
        bound.book().folio(page);
      }
      return outcome(bound);
    }
  }

  /**
   * Writes a first sidecar for a handout of the documents that a job selects.
   *
   * @param file where to, or null for beside the source
   * @return where it was written
   * @throws PressException where the source cannot be read, or there is a file already
   */
  public static Path sidecar(Job job, @Nullable Path file) throws PressException {
    return Handouts.draft(job, file);
  }

  /**
   * Sets an edition and says of its pages what they pay and why; nothing is written.
   *
   * @param page the number of one page as printed, with the breaks considered for its end; or empty
   *     for all that an editor should look at, without these
   * @throws PressException where it cannot be set or has no such page
   */
  public static List<PageReport> explain(Job job, String page, Diagnostics diagnostics)
      throws PressException {
    Stylesheet style = Styles.of(job);
    try (ComposingRoom room = ComposingRoom.once()) {
      Bindery.Bound bound =
          new Bindery(job, style, room.types(), diagnostics, Progress.UNSEEN).bound();
      Source source = bound.edition().source();
      if (page.isEmpty()) {
        return bound.volume().faulty().stream().map(each -> each.in(source)).toList();
      }
      return List.of(
          bound
              .volume()
              .page(page)
              .map(each -> each.in(source))
              .orElseThrow(
                  () -> new PressException(job.source(), "there is no page " + page, null)));
    }
  }

  /** The documents that a job selects; an excerpt of them is not cut yet. */
  static Edition edition(Job job, Diagnostics diagnostics) throws PressException {
    try {
      return Bindery.selected(job, InputFormats.read(job.source(), diagnostics), diagnostics);
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    }
  }
}

package recto.press;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recto.handout.Order;
import recto.handout.SidecarReader;
import recto.sink.PdfProfile;

/**
 * An edition to be set, and how.
 *
 * @param source the file with the edition
 * @param style the name of a built-in style, or the path of a style file, which ends in ".toml"
 * @param settings of the style to be changed, each {@code key=value}; the last of a key holds
 * @param selection the documents to be set, as in "d208,d210-d215"; empty for all
 * @param workers how many threads compose and encode; the bytes are the same for any number
 * @param pdf what a PDF is made for
 * @param date that the file gives as its own, or null for that of the edition
 * @param paper the size of paper, one of the style's, or empty for the style's page
 * @param handout what kind of handout, where the style makes one
 * @param concordance the file that is to say on which pages the original pages begin, or null
 * @param metadata the file with words for the title and copyright pages, or null for the one that
 *     lies beside the source
 */
public record Job(
    Path source,
    String style,
    List<String> settings,
    String selection,
    int workers,
    PdfProfile pdf,
    @Nullable Instant date,
    String paper,
    Order handout,
    @Nullable Path concordance,
    @Nullable Path metadata) {
  /** The style where none is named. */
  public static final String STYLE = "book";

  /**
   * @throws IllegalArgumentException where there are no workers
   */
  public Job {
    settings = List.copyOf(settings);
    if (workers < 1) {
      throw new IllegalArgumentException("a job needs a worker");
    }
  }

  /** The whole edition in the style "book", with a worker for each processor. */
  public static Job of(Path source) {
    int workers = Runtime.getRuntime().availableProcessors();
    return new Job(
        source,
        STYLE,
        List.of(),
        "",
        workers,
        PdfProfile.ARCHIVE,
        null,
        "",
        Order.PLAIN,
        null,
        null);
  }

  /** This job for another source. */
  public Job from(Path file) {
    return new Job(
        file,
        style,
        settings,
        selection,
        workers,
        pdf,
        date,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job in another style. */
  public Job styled(String name) {
    return new Job(
        source,
        name,
        settings,
        selection,
        workers,
        pdf,
        date,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job with one more setting of its style, {@code key=value}. */
  public Job set(String setting) {
    List<String> more = Stream.concat(settings.stream(), Stream.of(setting)).toList();
    return new Job(
        source, style, more, selection, workers, pdf, date, paper, handout, concordance, metadata);
  }

  /** This job for some of the documents. */
  public Job selecting(String documents) {
    return new Job(
        source,
        style,
        settings,
        documents,
        workers,
        pdf,
        date,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job with that many workers. */
  public Job workedBy(int number) {
    return new Job(
        source,
        style,
        settings,
        selection,
        number,
        pdf,
        date,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job for a PDF of another kind. */
  public Job made(PdfProfile profile) {
    return new Job(
        source,
        style,
        settings,
        selection,
        workers,
        profile,
        date,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job with another date for its file. */
  public Job dated(Instant instant) {
    return new Job(
        source,
        style,
        settings,
        selection,
        workers,
        pdf,
        instant,
        paper,
        handout,
        concordance,
        metadata);
  }

  /** This job on paper of another size. */
  public Job on(String size) {
    return new Job(
        source,
        style,
        settings,
        selection,
        workers,
        pdf,
        date,
        size,
        handout,
        concordance,
        metadata);
  }

  /** This job for another kind of handout. */
  public Job ordered(Order order) {
    return new Job(
        source,
        style,
        settings,
        selection,
        workers,
        pdf,
        date,
        paper,
        order,
        concordance,
        metadata);
  }

  /** This job with a file that says on which pages the original pages begin, as JSON. */
  public Job listing(Path pages) {
    return new Job(
        source, style, settings, selection, workers, pdf, date, paper, handout, pages, metadata);
  }

  /** This job with its words for the title and copyright pages in a file of that name. */
  public Job told(Path file) {
    return new Job(
        source, style, settings, selection, workers, pdf, date, paper, handout, concordance, file);
  }

  /** The files that this job reads and that nothing may be written over. */
  Path[] read() {
    Path sidecar = handout.sidecar();
    Path beside = sidecar == null ? SidecarReader.beside(source) : sidecar;
    return new Path[] {source, beside, BookFile.of(this)};
  }
}

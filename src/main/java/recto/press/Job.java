package recto.press;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recto.handout.Order;
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
 * @param adjustments the file with what an editor asks of paragraphs, or null for the one that lies
 *     beside the source
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
    @Nullable Path metadata,
    @Nullable Path adjustments) {
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
    return new Draft(source).job();
  }

  /** This job for another source. */
  public Job from(Path file) {
    return but(draft -> draft.source = file);
  }

  /** This job in another style. */
  public Job styled(String name) {
    return but(draft -> draft.style = name);
  }

  /** This job with one more setting of its style, {@code key=value}. */
  public Job set(String setting) {
    return setting(List.of(setting));
  }

  /** This job with more settings of its style, each {@code key=value}. */
  public Job setting(List<String> more) {
    return but(draft -> draft.settings = Stream.concat(settings.stream(), more.stream()).toList());
  }

  /** This job for some of the documents. */
  public Job selecting(String documents) {
    return but(draft -> draft.selection = documents);
  }

  /** This job with that many workers. */
  public Job workedBy(int number) {
    return but(draft -> draft.workers = number);
  }

  /** This job for a PDF of another kind. */
  public Job made(PdfProfile profile) {
    return but(draft -> draft.pdf = profile);
  }

  /** This job with another date for its file, or null for the edition's. */
  public Job dated(@Nullable Instant instant) {
    return but(draft -> draft.date = instant);
  }

  /** This job on paper of another size. */
  public Job on(String size) {
    return but(draft -> draft.paper = size);
  }

  /** This job for another kind of handout. */
  public Job ordered(Order order) {
    return but(draft -> draft.handout = order);
  }

  /** This job with a file that says on which pages the original pages begin, as JSON; or none. */
  public Job listing(@Nullable Path pages) {
    return but(draft -> draft.concordance = pages);
  }

  /** This job with its words for the title and copyright pages in that file, or beside it. */
  public Job told(@Nullable Path file) {
    return but(draft -> draft.metadata = file);
  }

  /** This job with what an editor asks of paragraphs in that file, or beside it. */
  public Job adjusted(@Nullable Path file) {
    return but(draft -> draft.adjustments = file);
  }

  /** The files that this job reads and that nothing may be written over. */
  Path[] read() {
    Path design = style.endsWith(".toml") ? Path.of(style) : source;
    return new Path[] {
      source, Handouts.file(this), BookFile.of(this), AdjustmentFile.of(this), design
    };
  }

  private Job but(Consumer<Draft> change) {
    Draft draft = new Draft(source);
    draft.style = style;
    draft.settings = settings;
    draft.selection = selection;
    draft.workers = workers;
    draft.pdf = pdf;
    draft.date = date;
    draft.paper = paper;
    draft.handout = handout;
    draft.concordance = concordance;
    draft.metadata = metadata;
    draft.adjustments = adjustments;
    change.accept(draft);
    return draft.job();
  }

  /** The components of a job while one is changed, and what each is where nobody asks. */
  private static final class Draft {
    private Path source;
    private String style = STYLE;
    private List<String> settings = List.of();
    private String selection = "";
    private int workers = Runtime.getRuntime().availableProcessors();
    private PdfProfile pdf = PdfProfile.ARCHIVE;
    private @Nullable Instant date;
    private String paper = "";
    private Order handout = Order.PLAIN;
    private @Nullable Path concordance;
    private @Nullable Path metadata;
    private @Nullable Path adjustments;

    private Draft(Path source) {
      this.source = source;
    }

    private Job job() {
      return new Job(
          source,
          style,
          settings,
          selection,
          workers,
          pdf,
          date,
          paper,
          handout,
          concordance,
          metadata,
          adjustments);
    }
  }
}

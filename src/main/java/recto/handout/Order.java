package recto.handout;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What kind of handout is wanted.
 *
 * @param sidecar the teacher's file, or null for the one beside the source, if there is one
 * @param copy for whom
 * @param excerpt which part of the document is set, or empty for the sidecar's choice or the whole
 * @param pages on how many pages it must fit, or 0 for as many as it takes
 */
public record Order(@Nullable Path sidecar, Copy copy, String excerpt, int pages) {
  /** A pupil's copy of the whole. */
  public static final Order PLAIN = new Order(null, Copy.STUDENT, "", 0);

  /** For whom a copy is made. */
  public enum Copy {
    STUDENT,
    /** With the answers. */
    TEACHER
  }

  /** True where nothing is asked for. */
  public boolean isPlain() {
    return sidecar == null && copy == Copy.STUDENT && excerpt.isEmpty() && pages == 0;
  }

  /**
   * @throws IllegalArgumentException where it must fit on less than no page
   */
  public Order {
    if (pages < 0) {
      throw new IllegalArgumentException("a handout has a page or more");
    }
  }
}

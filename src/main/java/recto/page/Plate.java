package recto.page;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.galley.Mark;

/**
 * A picture or the box that stands for one; its foot is on the first baseline of its strip.
 *
 * @param file null for an empty box
 * @param least the least height to which it may be made smaller
 */
public record Plate(
    @Nullable Path file,
    long x,
    long width,
    long height,
    long least,
    int element,
    List<Mark> marks) {
  public Plate {
    marks = List.copyOf(marks);
  }

  /** The same at another x. */
  Plate at(long other) {
    return new Plate(file, other, width, height, least, element, marks);
  }

  /** The same less high, in its proportions and about its middle. */
  Plate smaller(long less) {
    long narrower = width * (height - less) / height;
    return new Plate(
        file,
        x + (width - narrower) / 2,
        narrower,
        height - less,
        Math.min(least, height - less),
        element,
        marks);
  }
}

package recto.galley;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.style.TextStyle;

/**
 * A picture, or the box that stands for a missing one.
 *
 * @param file the image, or null where it is missing
 * @param width in scaled points; never wider than the measure
 * @param height in scaled points
 * @param marks original pages and places that fall on it, with offset 0
 */
public record Picture(
    Span span,
    @Nullable Path file,
    long width,
    long height,
    TextStyle style,
    List<Mark> marks,
    int element)
    implements Passage {
  public Picture {
    marks = List.copyOf(marks);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.picture(this);
  }
}

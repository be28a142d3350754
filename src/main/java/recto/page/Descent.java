package recto.page;

import org.jspecify.annotations.Nullable;

/** Goes down a column, strip by strip; y is counted from the first baseline of the page. */
final class Descent {
  private final long leading;
  private @Nullable Strip above;
  private long y;

  Descent(long leading) {
    this.leading = leading;
  }

  /** Puts {@code strip} below what there is; the y of its first baseline. */
  long add(Strip strip) {
    return add(strip, 0);
  }

  /** The same with more white above it. */
  long add(Strip strip, long white) {
    long first;
    if (above == null) {
      first = strip.top();
    } else {
      long wish = y + Joints.gap(above, strip) + strip.pad() + white + strip.lead();
      first = strip.grid() ? -Math.floorDiv(-wish, leading) * leading : wish;
    }
    above = strip;
    y = first + strip.extent();
    return first;
  }

  /** The last baseline so far, 0 where there is none. */
  long y() {
    return y;
  }

  boolean isEmpty() {
    return above == null;
  }
}

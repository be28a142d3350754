package recto.galley;

import java.util.List;
import recto.diagnostic.Span;
import recto.style.SeriesStyle;

/**
 * A note ready for the lines; its label is part of its first paragraph.
 *
 * @param id the destination of references to it
 * @param passages never empty
 */
public record NoteText(Span span, String id, SeriesStyle series, List<Passage> passages) {
  /** True where it stands in the margin. */
  public boolean isMarginal() {
    return series.isMarginal();
  }

  public NoteText {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a note needs a passage");
    }
  }
}

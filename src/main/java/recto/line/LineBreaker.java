package recto.line;

import java.util.List;
import recto.galley.Paragraph;

/** Paragraphs to lines. One per worker: it keeps a word cache and is not shared. */
public interface LineBreaker {
  /** The best lines of {@code paragraph} in {@code measure} scaled points; never empty. */
  List<Line> lines(Paragraph paragraph, long measure);

  /**
   * The best lines of {@code paragraph} if it must have {@code looseness} lines more (or fewer,
   * where negative) than its best; empty where it cannot be done within tolerance.
   */
  List<Line> lines(Paragraph paragraph, long measure, int looseness);
}

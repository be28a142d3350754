package recto.page;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.style.LeaderStyle;
import recto.style.TextStyle;
import recto.unit.Length;

/** Dots that lead from the words of a cell to the edge of its column. */
final class Leaders {
  private static final long ENDLESS = Length.points(100_000);

  /** Between two signs: a third of an em. */
  private static final String SPACE = "\u2004";

  private final LineBreaker breaker;
  private final LeaderStyle style;

  Leaders(LineBreaker breaker, LeaderStyle style) {
    this.breaker = breaker;
    this.style = style;
  }

  /** The dots behind {@code line} in a column as wide as {@code room}; null where none fit. */
  Strip.@Nullable Piece behind(Line line, long room) {
    TextStyle text = line.paragraph().style().alone();
    long free = room - line.left() - line.width() - style.distance();
    long one = line(text, 1).width();
    long pitch = Math.max(1, line(text, 2).width() - one);
    int count = (int) ((free - one) / pitch) + 1;
    if (free < 2 * pitch) {
      return null;
    }
    Line dots = line(text, count);
    return new Strip.Piece(dots, room - dots.width() - dots.left(), 0, false);
  }

  private Line line(TextStyle text, int count) {
    String dots = String.join(SPACE, Collections.nCopies(count, style.sign()));
    Paragraph.Run run =
        new Paragraph.Run(Span.NONE, 0, dots.length(), text.look(), "", Ink.ARTIFACT, "", true);
    Paragraph paragraph =
        new Paragraph(Span.NONE, dots, List.of(run), List.of(), text, Ink.ARTIFACT);
    return breaker.lines(paragraph, ENDLESS).get(0);
  }
}

package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.NoteText;
import recto.galley.Passage;
import recto.line.LineBreaker;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** Breaks notes of the margin into lines. Belongs to one worker, since its line breaker does. */
public final class MarginSetter {
  private final StripMaker maker;

  public MarginSetter(Stylesheet style, LineBreaker breaker) {
    this.maker = new StripMaker(style, breaker, style.marginNotes().width());
  }

  /**
   * The lines of a note.
   *
   * @param right true in the margin on the right; on the left they are flush with the text, too
   */
  public List<Strip> strips(NoteText note, boolean right) {
    List<Strip> strips = new ArrayList<>();
    for (Passage passage : note.passages()) {
      Passage flush = right ? passage : passage.aligned(Align.LEFT, Align.RIGHT);
      strips.addAll(flush.accept(maker));
    }
    return strips;
  }

  /** From the upper edge of the first line to its baseline, in scaled points. */
  public static long ascent(TextStyle text) {
    return text.look().size() * 3 / 4;
  }

  /** From the baseline of a line to its lower edge. */
  public static long descent(TextStyle text) {
    return text.look().size() / 4;
  }
}

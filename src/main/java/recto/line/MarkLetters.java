package recto.line;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Mark;

/** The marks of a paragraph by the letters with which they stand in one line. */
final class MarkLetters {
  private final List<Mark> marks;
  private final int[] letters;

  MarkLetters(Setting setting) {
    Letter letter = new Letter(setting.text());
    marks = setting.paragraph().marks();
    letters = marks.stream().mapToInt(mark -> mark.accept(letter)).toArray();
  }

  /** The lines with the marks that fall in them. */
  List<Line> marked(List<SetLine> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    for (SetLine line : lines) {
      marked.add(marked(line));
    }
    return List.copyOf(marked);
  }

  /** A line with the marks that fall in it. */
  SetLine marked(SetLine line) {
    int from = line.first() ? -1 : line.start();
    int to = line.last() ? Integer.MAX_VALUE : line.next();
    List<Mark> fallen = List.of();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= from && letters[i] < to) {
        fallen = fallen.isEmpty() ? new ArrayList<>(4) : fallen;
        fallen.add(marks.get(i));
      }
    }
    return line.with(fallen);
  }

  /**
   * The letter in whose line a mark stands: a call's before it, unless a line must end there; else
   * the next.
   */
  private record Letter(String text) implements Mark.Cases<Integer> {
    @Override
    public Integer call(Mark.NoteCall call) {
      int before = call.offset() - 1;
      return before < 0 || Itemizer.forced(text.charAt(before)) ? next(before + 1) : before;
    }

    @Override
    public Integer page(Mark.OriginalPage page) {
      return next(page.offset());
    }

    @Override
    public Integer place(Mark.Place place) {
      return next(place.offset());
    }

    @Override
    public Integer head(Mark.Head head) {
      return next(head.offset());
    }

    @Override
    public Integer counted(Mark.Counted counted) {
      return next(0);
    }

    @Override
    public Integer line(Mark.ReferenceLine line) {
      return next(line.offset());
    }

    @Override
    public Integer slot(Mark.Slot slot) {
      return slot.offset();
    }

    @Override
    public Integer mention(Mark.Mention mention) {
      return next(mention.offset());
    }

    private int next(int offset) {
      int letter = offset;
      while (letter < text.length() && Itemizer.white(text.charAt(letter))) {
        letter++;
      }
      return letter;
    }
  }
}

package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.galley.Passage;

/** Finds the notes that a mark calls to the foot. */
final class CalledNote implements Mark.Cases<List<NoteText>> {
  static final CalledNote FINDER = new CalledNote();

  @Override
  public List<NoteText> page(Mark.OriginalPage page) {
    return List.of();
  }

  @Override
  public List<NoteText> call(Mark.NoteCall call) {
    return call.note().isMarginal() ? inside(call.note()) : List.of(call.note());
  }

  /** What a note in the margin calls stands at the foot of its page. */
  private List<NoteText> inside(NoteText marginal) {
    List<NoteText> called = new ArrayList<>();
    for (Passage passage : marginal.passages()) {
      if (passage instanceof Paragraph paragraph) {
        paragraph.marks().forEach(mark -> called.addAll(mark.accept(this)));
      }
    }
    return called;
  }

  @Override
  public List<NoteText> place(Mark.Place place) {
    return List.of();
  }

  @Override
  public List<NoteText> head(Mark.Head head) {
    return List.of();
  }

  @Override
  public List<NoteText> counted(Mark.Counted counted) {
    return List.of();
  }

  @Override
  public List<NoteText> slot(Mark.Slot slot) {
    return List.of();
  }

  @Override
  public List<NoteText> line(Mark.ReferenceLine line) {
    return List.of();
  }

  @Override
  public List<NoteText> mention(Mark.Mention mention) {
    return List.of();
  }
}

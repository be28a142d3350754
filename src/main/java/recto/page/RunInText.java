package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.NoteText;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;

/** The paragraphs of a note that can be run in. */
final class RunInText implements Passage.Cases<Boolean> {
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private RunInText() {}

  /** The paragraphs of {@code note}, none where it has more than these. */
  static List<Paragraph> of(NoteText note) {
    RunInText text = new RunInText();
    for (Passage passage : note.passages()) {
      if (!passage.accept(text)) {
        return List.of();
      }
    }
    return text.paragraphs;
  }

  @Override
  public Boolean paragraph(Paragraph paragraph) {
    return paragraphs.add(paragraph);
  }

  @Override
  public Boolean tabular(Tabular tabular) {
    return false;
  }

  @Override
  public Boolean panel(Panel panel) {
    return false;
  }

  @Override
  public Boolean picture(Picture picture) {
    return false;
  }
}

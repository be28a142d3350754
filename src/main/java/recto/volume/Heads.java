package recto.volume;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Mark;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Section;
import recto.galley.Tabular;
import recto.line.Line;
import recto.page.Strip;

/** Finds the heads in what is set or still to be set. */
final class Heads implements Passage.Cases<Heads> {
  private final List<Mark.Head> heads = new ArrayList<>();

  private Heads() {}

  /** The heads in strips, in order. */
  static List<Mark.Head> of(List<Strip> strips) {
    Heads found = new Heads();
    for (Strip strip : strips) {
      for (Strip.Piece piece : strip.pieces()) {
        for (Line.PlacedMark placed : piece.line().marks()) {
          found.add(placed.mark());
        }
      }
    }
    return found.heads;
  }

  /** The heads in a section that is not yet broken into lines. */
  static List<Mark.Head> of(Section section) {
    Heads found = new Heads();
    section.passages().forEach(passage -> passage.accept(found));
    return found.heads;
  }

  private void add(Mark mark) {
    if (mark instanceof Mark.Head head) {
      heads.add(head);
    }
  }

  @Override
  public Heads paragraph(Paragraph paragraph) {
    paragraph.marks().forEach(this::add);
    return this;
  }

  @Override
  public Heads tabular(Tabular tabular) {
    return this;
  }

  @Override
  public Heads panel(Panel panel) {
    return this;
  }

  @Override
  public Heads picture(Picture picture) {
    return this;
  }
}

package recto.galley;

import java.util.List;
import recto.folio.StructureTree;

/**
 * An edition made ready for the lines: sections of passages in reading order, with every look,
 * label and call decided, and the logical structure they will have in the file.
 */
public record Galley(List<Section> sections, StructureTree structure) {
  public Galley {
    sections = List.copyOf(sections);
  }
}

package recto.galley;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.StructureTree;

/**
 * An edition made ready for the lines: sections of passages in reading order, with every look,
 * label and call decided, and the logical structure they will have in the file.
 *
 * @param contents where a table of contents is to stand, or null for none
 * @param appendices what is made after pagination and stands after all sections, in order
 * @param pictures the names of all pictures that were looked for, as the source has them
 */
public record Galley(
    List<Section> sections,
    StructureTree structure,
    @Nullable ContentsPlace contents,
    List<Appendix> appendices,
    List<String> pictures) {
  public Galley {
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
    pictures = List.copyOf(pictures);
  }
}

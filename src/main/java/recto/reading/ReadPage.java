package recto.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.unit.Rect;

/**
 * A page as it is read back. Glyphs, rules and pictures are in the order in which they are drawn.
 *
 * @param index from 0
 * @param label the page number that a viewer shows
 * @param colours the names of the colour spaces used, as in "DeviceGray"
 * @param transparent true where something lets what is below shine through
 * @param veiled the glyphs that nobody sees, by their index, and why
 */
public record ReadPage(
    int index,
    String label,
    PageBoxes boxes,
    List<ReadGlyph> glyphs,
    List<ReadRule> rules,
    List<ReadImage> images,
    List<ReadLink> links,
    List<ReadMark> marks,
    Set<String> colours,
    boolean transparent,
    Map<Integer, Veil> veiled) {
  public ReadPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    images = List.copyOf(images);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
    colours = Set.copyOf(colours);
    veiled = Map.copyOf(veiled);
  }

  /** The trimmed page. */
  public Rect trim() {
    return boxes.trim();
  }

  /** The glyphs of marked content {@code id}, as they are drawn. */
  public List<ReadGlyph> glyphs(int id) {
    for (ReadMark mark : marks) {
      if (mark.id() == id) {
        return glyphs.subList(mark.from(), mark.to());
      }
    }
    return List.of();
  }

  /** True where a glyph is no content: a running head, a folio, a line number. */
  public boolean isArtifact(ReadGlyph glyph) {
    return glyph.mark() >= 0 && marks.get(glyph.mark()).isArtifact();
  }

  /** True where letters stand turned a quarter to the left, as those of a table too wide. */
  public boolean hasTurned() {
    return glyphs.stream().anyMatch(glyph -> glyph.turn() == 1);
  }

  /** A glyph as it is read: one turned a quarter to the left as on its page turned to the right. */
  public ReadGlyph asRead(ReadGlyph glyph) {
    return glyph.turn() == 1 ? glyph.turnedRight(trim().height()) : glyph;
  }

  /** This page turned a quarter to the right. */
  public ReadPage turnedRight() {
    long high = trim().height();
    return new ReadPage(
        index,
        label,
        boxes.turnedRight(),
        glyphs.stream().map(glyph -> glyph.turnedRight(high)).toList(),
        rules.stream().map(rule -> rule.turnedRight(high)).toList(),
        images.stream().map(image -> image.turnedRight(high)).toList(),
        links.stream().map(link -> link.turnedRight(high)).toList(),
        marks,
        colours,
        transparent,
        veiled);
  }

  /** The lines of upright text, as they are drawn. */
  public List<ReadLine> lines() {
    return new LineFinder(this).lines();
  }

  /** The words of the lines. */
  public List<ReadWord> words() {
    return lines().stream().flatMap(line -> line.words().stream()).toList();
  }
}

package recto.sink;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.font.Face;

/**
 * What the pages of a book call its glyphs and pictures. Immutable: what is new on a page is added
 * to a copy, and what was given a code or a number keeps it.
 */
final class Codes {
  /** Those of a book of which no page was seen. */
  static final Codes NONE = new Codes(Map.of(), List.of());

  private final Map<Face, FontCodes> fonts;
  private final List<Path> pictures;
  private final Map<Path, Integer> numbers = new HashMap<>();

  private Codes(Map<Face, FontCodes> fonts, List<Path> pictures) {
    this.fonts = fonts;
    this.pictures = pictures;
    pictures.forEach(picture -> numbers.put(picture, numbers.size()));
  }

  /** The codes of a face's glyphs, or null where none of them was seen. */
  @Nullable FontCodes of(Face face) {
    return fonts.get(face);
  }

  /** The number of a picture, or -1 where it was not seen. */
  int number(Path picture) {
    return numbers.getOrDefault(picture, -1);
  }

  /** The codes of each face. */
  Collection<FontCodes> fonts() {
    return fonts.values();
  }

  /** The pictures by their numbers. */
  List<Path> pictures() {
    return pictures;
  }

  /** These, and those of all that was counted. */
  Codes with(Census census) {
    Map<Face, FontCodes> grown = new LinkedHashMap<>(fonts);
    int subsets = fonts.values().stream().mapToInt(FontCodes::size).sum();
    for (Face face : census.faces()) {
      @Nullable FontCodes known = fonts.get(face);
      FontCodes codes = known == null ? new FontCodes(face) : known;
      FontCodes more = codes.with(census.uses(face), subsets);
      subsets += more.size() - codes.size();
      grown.put(face, more);
    }
    List<Path> shown = new ArrayList<>(pictures);
    for (Path picture : census.pictures()) {
      if (!numbers.containsKey(picture)) {
        shown.add(picture);
      }
    }
    return new Codes(grown, shown);
  }
}

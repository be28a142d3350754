package recto.proof;

import java.util.List;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadMark;
import recto.reading.ReadPage;
import recto.reading.ReadStructure;

/** What the letters on the pages are, by the structure. */
final class Kinds {
  /** What a letter is. */
  enum Kind {
    TEXT,
    NOTE,
    ADDED,
    PAGE_NUMBER,
    ARTIFACT
  }

  private final ReadStructure structure;
  private final Kind[] kinds;

  Kinds(ReadStructure structure) {
    this.structure = structure;
    List<ReadElement> elements = structure.elements();
    kinds = new Kind[elements.size()];
    for (int e = 0; e < kinds.length; e++) {
      ReadElement element = elements.get(e);
      Kind around = element.parent() < 0 ? Kind.TEXT : kinds[element.parent()];
      kinds[e] = own(element, around);
    }
  }

  private static Kind own(ReadElement element, Kind around) {
    if (element.classes().contains(Copy.PAGE_NUMBER)) {
      return Kind.PAGE_NUMBER;
    }
    boolean settled = around == Kind.ADDED || around == Kind.PAGE_NUMBER;
    if (element.classes().contains(Copy.ADDED) && !settled) {
      return around == Kind.NOTE ? Kind.NOTE : Kind.ADDED;
    }
    return element.role().equals("Note") && !settled ? Kind.NOTE : around;
  }

  /** What the marked contents of a page are, by their index. */
  Marks of(ReadPage page) {
    List<ReadMark> marks = page.marks();
    Kind[] of = new Kind[marks.size()];
    for (int m = 0; m < of.length; m++) {
      of[m] = kind(page.index(), marks.get(m));
    }
    return glyph -> glyph.mark() < 0 ? Kind.ARTIFACT : of[glyph.mark()];
  }

  /** What the glyphs of one page are. */
  interface Marks {
    Kind kind(ReadGlyph glyph);
  }

  private Kind kind(int page, ReadMark mark) {
    if (mark.id() < 0 || mark.isArtifact()) {
      return Kind.ARTIFACT;
    }
    return structure
        .owner(page, mark.id())
        .map(owner -> kinds[owner.index()])
        .orElse(Kind.ARTIFACT);
  }
}

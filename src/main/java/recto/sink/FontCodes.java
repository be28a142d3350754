package recto.sink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.font.Face;

/**
 * The codes that one face's glyphs have in its subset fonts.
 *
 * <p>Each subset font has one-byte codes. They are given by falling frequency, ties by glyph and
 * text; the commonest fill the first font. Code 32 is the space of the first font alone: it is the
 * one that word spacing widens. Codes whose bytes need an escape come last, code 0 is not used.
 */
final class FontCodes {
  /** The code that word spacing acts upon. */
  static final int SPACE = 32;

  private static final int[] ORDER = order();

  private final Face face;
  private final int first;
  private final List<@Nullable GlyphUse[]> subsets = new ArrayList<>();
  private final int[] usualCharacter;
  private final int[] usualCode;
  private final double[] widths;
  private final Map<GlyphUse, Integer> codes = new HashMap<>();

  /**
   * @param first the number of the face's first subset font among those of the book
   */
  FontCodes(Face face, int first, Map<GlyphUse, Integer> uses) {
    this.face = face;
    this.first = first;
    usualCharacter = new int[face.glyphs()];
    usualCode = new int[face.glyphs()];
    widths = new double[face.glyphs()];
    Arrays.fill(usualCharacter, -1);
    List<GlyphUse> sorted = new ArrayList<>(uses.keySet());
    sorted.sort(
        Comparator.comparing((GlyphUse use) -> -uses.getOrDefault(use, 0))
            .thenComparing(Comparator.naturalOrder()));
    int given = 0;
    for (GlyphUse use : sorted) {
      if (use.text().equals(" ") && !taken(0, SPACE)) {
        give(use, 0, SPACE);
      } else {
        give(use, given / ORDER.length, ORDER[given % ORDER.length]);
        given++;
      }
    }
  }

  Face face() {
    return face;
  }

  /** Number of the face's first subset font. */
  int first() {
    return first;
  }

  /** For each subset font what its 256 codes stand for, null where a code is not used. */
  List<@Nullable GlyphUse[]> subsets() {
    return subsets;
  }

  /** Number of the subset font times 256 plus the code in it. */
  int code(int glyph, Spelling spelling, int i) {
    int character = spelling.character(i);
    if (character >= 0 && usualCharacter[glyph] == character) {
      return usualCode[glyph];
    }
    Integer code = codes.get(new GlyphUse(glyph, spelling.text(i)));
    if (code == null) {
      throw new IllegalStateException(
          "glyph " + glyph + " of " + face.name() + " was not there when the page was first asked");
    }
    return code;
  }

  /** The width of a glyph in the file, in thousandths of the type size. */
  double width(int glyph) {
    return widths[glyph];
  }

  private boolean taken(int subset, int code) {
    return subset < subsets.size() && subsets.get(subset)[code] != null;
  }

  private void give(GlyphUse use, int subset, int code) {
    if (subset == subsets.size()) {
      subsets.add(new @Nullable GlyphUse[256]);
    }
    subsets.get(subset)[code] = use;
    int number = (first + subset) << 8 | code;
    codes.put(use, number);
    if (use.text().length() == 1 && usualCharacter[use.glyph()] < 0) {
      usualCharacter[use.glyph()] = use.text().charAt(0);
      usualCode[use.glyph()] = number;
    }
    widths[use.glyph()] = SubsetFont.width(face, use.glyph());
  }

  private static int[] order() {
    int[] order = new int[254];
    int count = 0;
    for (int code = 33; code < 256; code++) {
      if (!escaped(code)) {
        order[count++] = code;
      }
    }
    for (int code = 1; code < 32; code++) {
      if (!escaped(code)) {
        order[count++] = code;
      }
    }
    for (int code : new int[] {'(', ')', '\\', '\r', '\n'}) {
      order[count++] = code;
    }
    return order;
  }

  private static boolean escaped(int code) {
    return code == '(' || code == ')' || code == '\\' || code == '\r' || code == '\n';
  }
}

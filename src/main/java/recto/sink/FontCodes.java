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
 * The codes that one face's glyphs have in its subset fonts. Immutable.
 *
 * <p>Each subset font has one-byte codes. Uses that are met together get theirs by falling
 * frequency, ties by glyph and text; what is met first fills the first font. Code 32 is the space
 * of the first font alone: it is the one that word spacing widens. Codes whose bytes need an escape
 * come last, code 0 is not used.
 */
final class FontCodes {
  /** The code that word spacing acts upon. */
  static final int SPACE = 32;

  /** In place of the code of what was not met. */
  static final int UNMET = -1;

  private static final int[] ORDER = order();

  private final Face face;
  private final List<Subset> subsets;
  private final int[] usualCharacter;
  private final int[] usualCode;
  private final double[] widths;
  private final Map<GlyphUse, Integer> codes;

  /** How many codes other than the space's are given. */
  private int given;

  /**
   * A subset font.
   *
   * @param number among those of the book
   * @param uses what its 256 codes stand for, null where a code is not used
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Subset(int number, @Nullable GlyphUse[] uses) {}

  /** Of a face of which nothing was met. */
  FontCodes(Face face) {
    this.face = face;
    subsets = new ArrayList<>();
    usualCharacter = new int[face.glyphs()];
    usualCode = new int[face.glyphs()];
    widths = new double[face.glyphs()];
    codes = new HashMap<>();
    Arrays.fill(usualCharacter, -1);
  }

  private FontCodes(FontCodes other) {
    face = other.face;
    subsets = new ArrayList<>();
    other.subsets.forEach(each -> subsets.add(new Subset(each.number, each.uses.clone())));
    usualCharacter = other.usualCharacter.clone();
    usualCode = other.usualCode.clone();
    widths = other.widths.clone();
    codes = new HashMap<>(other.codes);
    given = other.given;
  }

  /**
   * These codes, and some for all of {@code uses} that have none.
   *
   * @param uses with how often each was met
   * @param next the number of the next subset font that is begun
   */
  FontCodes with(Map<GlyphUse, Integer> uses, int next) {
    List<GlyphUse> fresh = new ArrayList<>(uses.keySet());
    fresh.removeAll(codes.keySet());
    if (fresh.isEmpty()) {
      return this;
    }
    fresh.sort(
        Comparator.comparing((GlyphUse use) -> -uses.getOrDefault(use, 0))
            .thenComparing(Comparator.naturalOrder()));
    FontCodes grown = new FontCodes(this);
    fresh.forEach(use -> grown.give(use, next - subsets.size()));
    return grown;
  }

  Face face() {
    return face;
  }

  List<Subset> subsets() {
    return subsets;
  }

  /** How many subset fonts there are. */
  int size() {
    return subsets.size();
  }

  /** Number of the subset font times 256 plus the code in it, or {@link #UNMET}. */
  int code(int glyph, Spelling spelling, int i) {
    int character = spelling.character(i);
    if (character >= 0 && usualCharacter[glyph] == character) {
      return usualCode[glyph];
    }
    Integer code = codes.get(new GlyphUse(glyph, spelling.text(i)));
    return code == null ? UNMET : code;
  }

  /** The width of a glyph in the file, in thousandths of the type size. */
  double width(int glyph) {
    return widths[glyph];
  }

  private void give(GlyphUse use, int first) {
    boolean space = use.text().equals(" ") && (subsets.isEmpty() || free(SPACE));
    int subset = space ? 0 : given / ORDER.length;
    int code = space ? SPACE : ORDER[given % ORDER.length];
    given += space ? 0 : 1;
    if (subset == subsets.size()) {
      subsets.add(new Subset(first + subset, new @Nullable GlyphUse[256]));
    }
    subsets.get(subset).uses[code] = use;
    int number = subsets.get(subset).number << 8 | code;
    codes.put(use, number);
    if (use.text().length() == 1 && usualCharacter[use.glyph()] < 0) {
      usualCharacter[use.glyph()] = use.text().charAt(0);
      usualCode[use.glyph()] = number;
    }
    widths[use.glyph()] = SubsetFont.width(face, use.glyph());
  }

  private boolean free(int code) {
    return subsets.get(0).uses[code] == null;
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

package recto.shape;

import java.util.ArrayList;
import java.util.List;
import recto.font.FontLibrary;
import recto.font.FontStack;

/** Words to glyphs, by HarfBuzz. Immutable and shared; a {@link WordCache} per worker asks it. */
public final class Shaper {
  /** A hair as a part of the em. */
  public static final int HAIR = 8;

  private final FontLibrary library;

  /** A shaper for the faces of {@code library}, alive as long as it. */
  public Shaper(FontLibrary library) {
    this.library = library;
  }

  /** True of languages that put a hair of white before high signs, as French does. */
  public static boolean spacesSigns(String language) {
    return FrenchSpacing.in(language);
  }

  /** True of two letters between which French has such a hair, if no word goes on after them. */
  public static boolean partsSigns(char before, char after) {
    return FrenchSpacing.parted(before, after);
  }

  /** True of letters and signs that may run from right to left, or have others do so. */
  public static boolean mayRunLeft(char c) {
    return Letters.mayRunLeft(c);
  }

  /** A new stick, whose memory ends with the library. */
  Stick stick() {
    Stick stick = new Stick();
    library.house(stick);
    return stick;
  }

  /** Shapes a word. */
  Shaped shape(
      Stick stick, String text, FontStack stack, Features features, String language, boolean rtl) {
    Itemizer items = new Itemizer(stick, text, stack, rtl);
    Setting setting = new Setting(stick, text, items.letters(), features, language);
    List<GlyphRun> runs = new ArrayList<>(items.pieces().size());
    for (Piece piece : items.pieces()) {
      setting.set(piece, runs);
    }
    if (FrenchSpacing.in(language)) {
      FrenchSpacing.space(text, runs);
    }
    return new Shaped(text, runs, items.rtl(), items.missing());
  }
}

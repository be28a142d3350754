package recto.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import recto.font.Face;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;

/** A shaper with two families, kept for the tests of one class. */
final class SampleShaper implements AfterAllCallback {
  private final FontLibrary library = new FontLibrary();
  final FontStack garamond = stack("EB Garamond");
  final FontStack atkinson = stack("Atkinson Hyperlegible Next");
  final Shaper shaper = new Shaper(library);
  final WordCache words = new WordCache(shaper);

  private FontStack stack(String family) {
    try {
      return library.stack(family, false, false);
    } catch (FontException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An English word in EB Garamond. */
  Shaped shape(String word, Feature... features) {
    return shape(garamond, word, "en", features);
  }

  Shaped shape(FontStack stack, String word, String language, Feature... features) {
    Features wanted = Features.TEXT;
    for (Feature feature : features) {
      wanted = wanted.with(feature);
    }
    return words.shape(word, stack, wanted, language, false);
  }

  /** The one run that all is set in. */
  static GlyphRun only(Shaped shaped) {
    assertEquals(1, shaped.runs().size(), () -> shaped.text() + " is set in several runs");
    return shaped.runs().get(0);
  }

  /** The glyphs that a face has for these letters one by one. */
  static int[] nominal(Face face, String word) {
    return word.codePoints().map(face::glyph).toArray();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    library.close();
  }
}

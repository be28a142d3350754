package recto.proof;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recto.diagnostic.Span;
import recto.edition.Letters;
import recto.reading.ReadFont;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;

/**
 * Fonts are embedded and subset, every glyph says its letters, shows them and is as wide as the
 * file says, and none stands for a missing one.
 */
final class FontsWhole implements Law {
  @Override
  public int number() {
    return 8;
  }

  @Override
  public String title() {
    return "fonts embedded, letters known";
  }

  @Override
  public String unit() {
    return "glyph";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    List<ReadFont> fonts = evidence.reading().fonts();
    for (ReadFont font : fonts) {
      if (!font.isEmbedded()) {
        findings.failed(-1, Span.NONE, "the font " + font.name() + " is not embedded");
      } else if (!font.isSubset()) {
        findings.failed(-1, Span.NONE, "the font " + font.name() + " is not subset");
      } else if (!font.hasUnicode()) {
        findings.failed(-1, Span.NONE, "the font " + font.name() + " does not say its letters");
      }
    }
    Set<Drawn> seen = new HashSet<>();
    for (int index = 0; index < evidence.reading().pages(); index++) {
      page(evidence.page(index), seen, findings);
    }
  }

  /** A code of a font. */
  private record Drawn(ReadFont font, int code) {}

  private static void page(ReadPage page, Set<Drawn> seen, Findings findings) {
    ReadFont font = null;
    boolean[] known = new boolean[256];
    for (ReadGlyph glyph : page.glyphs()) {
      if (glyph.font() != font) {
        font = glyph.font();
        known = new boolean[256];
      }
      boolean one = glyph.code() < known.length;
      if (!(one && known[glyph.code()]) && seen.add(new Drawn(font, glyph.code()))) {
        glyph(page, glyph, findings);
      }
      if (one) {
        known[glyph.code()] = true;
      }
    }
  }

  private static void glyph(ReadPage page, ReadGlyph glyph, Findings findings) {
    findings.checked(1);
    String which = "code " + glyph.code() + " of " + glyph.font().name();
    if (glyph.isMissing()) {
      findings.failed(page.index(), Span.NONE, which + " is the sign of a missing letter");
    } else if (glyph.font().hasUnicode() && glyph.font().letters(glyph.code()).isEmpty()) {
      findings.failed(page.index(), Span.NONE, which + " does not say its letters");
    } else if (isBlank(glyph)) {
      findings.failed(page.index(), Span.NONE, which + " shows nothing");
    } else if (glyph.font().isOfAnotherWidth(glyph.code())) {
      findings.failed(page.index(), Span.NONE, which + " has another width than its glyph");
    }
  }

  /** True of a letter that has no ink. */
  private static boolean isBlank(ReadGlyph glyph) {
    String letters = glyph.font().letters(glyph.code());
    ReadFont.Shape shape = glyph.font().shape(glyph.code());
    return shape.right() == shape.left() && !Letters.of(letters).text().isEmpty();
  }
}

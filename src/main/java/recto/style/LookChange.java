package recto.style;

import org.jspecify.annotations.Nullable;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/**
 * What a word of {@code rend}, or an element of its own, changes in the look of letters; null
 * leaves it as it is.
 *
 * @param toggleItalic true where italic within italic turns roman
 * @param scale the type size in thousandths of the size around, or null
 * @param before printed before the words, as an opening bracket; an addition, empty for none
 * @param after printed after the words
 */
public record LookChange(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    boolean toggleItalic,
    @Nullable Caps caps,
    @Nullable Position position,
    @Nullable Figures figures,
    @Nullable Integer letterspacing,
    @Nullable Boolean underline,
    @Nullable Boolean strike,
    @Nullable Integer scale,
    @Nullable String family,
    String before,
    String after) {

  /** {@code look} with this change made. */
  public Look on(Look look) {
    boolean slant =
        toggleItalic ? !look.italic() : italic == null ? look.italic() : italic.booleanValue();
    return new Look(
        family == null ? look.family() : family,
        scale == null ? look.size() : look.size() * scale / 1000,
        bold == null ? look.bold() : bold,
        slant,
        caps == null ? look.caps() : caps,
        position == null ? look.position() : position,
        figures == null ? look.figures() : figures,
        letterspacing == null ? look.letterspacing() : letterspacing,
        underline == null ? look.underline() : underline,
        strike == null ? look.strike() : strike,
        look.colour());
  }
}

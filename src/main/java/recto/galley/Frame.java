package recto.galley;

import org.jspecify.annotations.Nullable;
import recto.style.TextStyle;

/**
 * What the blocks around a block decide for it.
 *
 * @param base the name of the text style of its paragraphs
 * @param left how far the blocks around set it in from the left, in scaled points
 * @param language BCP 47 tag in force
 * @param parent the element its own elements belong to
 * @param heads how many heads stand above it in the structure
 * @param small the style whose size and leading no text in it exceeds, as in a note; null for none
 * @param depth how many lists are around it
 */
record Frame(
    String base,
    long left,
    String language,
    int parent,
    int heads,
    @Nullable TextStyle small,
    int depth) {

  Frame withBase(String name) {
    return new Frame(name, left, language, parent, heads, small, depth);
  }

  Frame withLanguage(String tag) {
    return tag.isEmpty() ? this : new Frame(base, left, tag, parent, heads, small, depth);
  }

  Frame under(int element) {
    return new Frame(base, left, language, element, heads, small, depth);
  }

  Frame withHeads(int count) {
    return new Frame(base, left, language, parent, count, small, depth);
  }

  Frame indented(long more, int lists) {
    return new Frame(base, left + more, language, parent, heads, small, depth + lists);
  }
}

package recto.galley;

import org.jspecify.annotations.Nullable;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/**
 * What the blocks around a block decide for it.
 *
 * @param base the name of the text style of its paragraphs
 * @param inset how far the blocks around set it in
 * @param language BCP 47 tag in force
 * @param parent the element its own elements belong to
 * @param heads how many heads stand above it in the structure
 * @param small the style whose size and leading no text in it exceeds, as in a note; null for none
 * @param depth how many lists are around it
 * @param align where lines stand whatever their style says, as in a cell; null for as it says
 * @param list the text style of the items of the list around, or empty
 */
record Frame(
    String base,
    Inset inset,
    String language,
    int parent,
    int heads,
    @Nullable TextStyle small,
    int depth,
    @Nullable Align align,
    String list) {

  Frame withBase(String name) {
    return new Frame(name, inset, language, parent, heads, small, depth, align, list);
  }

  Frame withLanguage(String tag) {
    return tag.isEmpty()
        ? this
        : new Frame(base, inset, tag, parent, heads, small, depth, align, list);
  }

  Frame under(int element) {
    return new Frame(base, inset, language, element, heads, small, depth, align, list);
  }

  Frame withHeads(int count) {
    return new Frame(base, inset, language, parent, count, small, depth, align, list);
  }

  /** For what stands in a quotation that has this style. */
  Frame quotation(TextStyle style) {
    return new Frame(
        style.name(), inset.quoted(style), language, parent, heads, small, 0, align, "");
  }

  /** For what stands in an item below its first paragraph, which has this style. */
  Frame below(TextStyle words) {
    return new Frame(base, inset.below(words), language, parent, heads, small, depth, align, list);
  }

  /** For what stands in an item; {@code deeper} where a list in it is one level deeper. */
  Frame item(String style, boolean deeper) {
    int lists = deeper ? depth + 1 : depth;
    boolean own = style.equals("index") || style.equals(NumberedParagraphs.STYLE);
    String base = own ? style : "list-item";
    return new Frame(base, inset, language, parent, heads, small, lists, align, style);
  }

  Frame withAlign(@Nullable Align side) {
    return new Frame(base, inset, language, parent, heads, small, depth, side, list);
  }
}

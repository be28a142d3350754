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
 * @param lists the lists around it
 * @param align where lines stand whatever their style says, as in a cell; null for as it says
 */
record Frame(
    String base,
    Inset inset,
    String language,
    int parent,
    int heads,
    @Nullable TextStyle small,
    Lists lists,
    @Nullable Align align) {

  /** The style of the paragraphs of the text. */
  static final String BODY = "body";

  Frame withBase(String name) {
    return new Frame(name, inset, language, parent, heads, small, lists, align);
  }

  Frame withLanguage(String tag) {
    return tag.isEmpty() ? this : new Frame(base, inset, tag, parent, heads, small, lists, align);
  }

  Frame under(int element) {
    return new Frame(base, inset, language, element, heads, small, lists, align);
  }

  Frame withHeads(int count) {
    return new Frame(base, inset, language, parent, count, small, lists, align);
  }

  /** For what stands in a quotation that has this style. */
  Frame quotation(TextStyle style) {
    return new Frame(
        style.name(), inset.quoted(style), language, parent, heads, small, Lists.NONE, align);
  }

  /** For what stands in an item below its first paragraph, which has this style. */
  Frame below(TextStyle words) {
    return new Frame(base, inset.below(words), language, parent, heads, small, lists, align);
  }

  /** For what stands in an item; {@code deeper} where a list in it is one level deeper. */
  Frame item(String style, boolean deeper) {
    boolean own = style.equals("index") || style.equals(NumberedParagraphs.STYLE);
    String base = own ? style : "list-item";
    Lists inner = lists.item(style, deeper);
    return new Frame(base, inset, language, parent, heads, small, inner, align);
  }

  /** For the entries below one of an index. */
  Frame among(Paragraph entry) {
    return new Frame(base, inset, language, parent, heads, small, lists.below(entry), align);
  }

  Frame withAlign(@Nullable Align side) {
    return new Frame(base, inset, language, parent, heads, small, lists, side);
  }
}

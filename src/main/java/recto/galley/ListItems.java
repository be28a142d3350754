package recto.galley;

import java.util.BitSet;
import java.util.List;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Listing;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.style.TextStyle.Caps;

/** The items of a list, each in its style by what it is and what stands around it. */
final class ListItems {
  private static final String HEAD = "heading-list";

  /** The style of a head in capitals, large or small. */
  private static final String CAPITALS_HEAD = "heading-list-capitals";

  /** What follows the name of the style of a list that has a head. */
  private static final String HEADED = "-headed";

  /** What follows the name of the style of a list whose labels are short. */
  private static final String SHORT = "-short";

  /** The style of the head of a list in one that has a head. */
  private static final String INNER_HEAD = "heading-list-inner";

  private final Looks looks;
  private final Frame frame;
  private final List<Listing.Item> items;
  private final String style;

  /** The name of the style of their words, which may be of a kind of that. */
  private final String words;

  /** Whether some of their numbers have a figure more than others. */
  private final boolean uneven;

  /** Items that head those after them. */
  private final BitSet heads;

  /**
   * @param style the name of the style of all of them
   */
  ListItems(Looks looks, Frame frame, Listing listing, String style) {
    this.looks = looks;
    this.frame = frame;
    this.items = listing.items();
    this.style = style;
    boolean numbered = style.equals(NumberedParagraphs.STYLE);
    boolean narrow = looks.has(style + SHORT) && NumberedParagraphs.areShort(items);
    this.words = narrow ? style + SHORT : style;
    this.uneven = numbered && NumberedParagraphs.areUneven(items);
    this.heads = heads();
  }

  String style() {
    return style;
  }

  Listing.Item get(int i) {
    return items.get(i);
  }

  /** True of a number before which there is room for a figure that others have. */
  boolean isShorter(int i) {
    return uneven && NumberedParagraphs.isOne(items.get(i));
  }

  /** True of an item that holds a list. */
  static boolean isGroup(Listing.Item item) {
    return item.blocks().stream().anyMatch(Listing.class::isInstance);
  }

  /**
   * The style of the words of item {@code i}.
   *
   * @param initial true for the first of a list that begins with its letter
   */
  TextStyle text(int i, boolean initial) {
    boolean group = isGroup(items.get(i));
    TextStyle text = looks.item(words, frame, group || heads.get(i), initial);
    boolean last = i == items.size() - 1 && !group;
    boolean parts = !style.endsWith(HEADED) || last;
    long above = i > 0 && heads.get(i - 1) ? 0 : text.spaceBefore();
    return text.draft().white(above, parts ? text.spaceAfter() : 0).style();
  }

  /** Items all in bold, as an archive above its files, where most others are not. */
  private BitSet heads() {
    BitSet bold = new BitSet();
    for (int i = 0; i + 1 < items.size(); i++) {
      bold.set(i, isBold(items.get(i).blocks()));
    }
    return bold.cardinality() * 2 <= items.size() ? bold : new BitSet();
  }

  private boolean isBold(List<Block> blocks) {
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Prose prose)) {
      return false;
    }
    String words = Highlighting.of(prose);
    return !words.isEmpty()
        && looks.on(looks.named(Frame.BODY, frame).look(), Rend.of(words)).bold();
  }

  /** The name of the style of a list's items: by its type, else as the list around it. */
  static String style(Stylesheet style, Frame frame, Listing list) {
    String around = frame.lists().style();
    boolean headed =
        around.isEmpty()
            ? list.head() != null && frame.base().equals(Frame.BODY)
            : around.endsWith(HEADED);
    String name = named(style, around, list);
    return headed && style.text().containsKey(name + HEADED) ? name + HEADED : name;
  }

  private static String named(Stylesheet style, String around, Listing list) {
    if (style.text().containsKey(list.type())) {
      return list.type();
    }
    if (!around.isEmpty()) {
      return around;
    }
    return NumberedParagraphs.are(list) ? NumberedParagraphs.STYLE : "list-item";
  }

  /** The name of the style of a list's head. */
  static String head(Looks looks, Frame frame, Heading heading) {
    if (frame.lists().style().endsWith(HEADED)) {
      return INNER_HEAD;
    }
    String words = Plain.words(heading.content());
    boolean large =
        words.chars().anyMatch(Character::isUpperCase)
            && words.chars().noneMatch(Character::isLowerCase);
    Rend rend = Rend.of(Highlighting.of(heading.content()));
    boolean small = looks.on(looks.named(HEAD, frame).look(), rend).caps() != Caps.NONE;
    return large || small ? CAPITALS_HEAD : HEAD;
  }
}

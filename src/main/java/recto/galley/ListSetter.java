package recto.galley;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.folio.Role;
import recto.style.TextStyle;

/** Lists to passages: each item one, and those in it after it. */
final class ListSetter {
  private static final String INDEX = "index";
  private static final String FIGURE_SPACE = "\u2007";
  private static final String EN_SPACE = "\u2002";

  private final Setting setting;
  private final Frame frame;
  private final Column column;

  ListSetter(Setting setting, Frame frame, Column column) {
    this.setting = setting;
    this.frame = frame;
    this.column = column;
  }

  void set(Listing listing) {
    set(listing, false, 0);
  }

  /** Sets a list with so much white above it at least. */
  void set(Listing listing, long white) {
    set(listing, false, white);
  }

  /**
   * @param initial true where its first entry begins with another letter than what stands above
   */
  private void set(Listing listing, boolean initial, long white) {
    if (listing.head() != null) {
      new BlockSetter(setting, frame, column).heading(listing.head());
    }
    int list = setting.tags().open(frame.parent(), Role.L);
    String style =
        setting.scope() == Scope.INDEX ? INDEX : ListItems.style(setting.style(), frame, listing);
    BitSet initials =
        setting.looks().partsLetters(style, frame) ? Initials.of(listing) : new BitSet();
    initials.set(0, initial);
    ListItems items = new ListItems(setting.looks(), frame, listing, style);
    for (int i = 0; i < listing.items().size(); i++) {
      item(items, i, list, initials.get(i), i == 0 ? white : 0);
    }
  }

  private void item(ListItems items, int i, int list, boolean initial, long white) {
    Listing.Item item = items.get(i);
    String style = items.style();
    int entry = setting.tags().open(list, Role.LI);
    int label = item.label().isEmpty() ? -1 : setting.tags().open(entry, Role.LBL);
    int body = setting.tags().open(entry, Role.LBODY);
    List<Block> rest = item.blocks();
    boolean prose =
        !rest.isEmpty()
            && rest.get(0) instanceof Prose first
            && first.role() == Prose.Role.PARAGRAPH;
    boolean words = label >= 0 || prose;
    Frame inside = frame.under(body).item(style, words);
    boolean group = ListItems.isGroup(item);
    TextStyle text = Looks.apart(items.text(i, initial), white);
    Frame below = words ? inside.below(text) : inside;
    if (words) {
      int element = prose ? setting.tags().open(body, Role.P) : label;
      ParagraphMaker maker = new ParagraphMaker(item.span(), text, element, setting.pages());
      setting.pages().lines.open(maker);
      maker.resume(frame.lists().entries());
      if (label >= 0) {
        label(maker, item, label, items.isShorter(i) ? FIGURE_SPACE : "");
      }
      List<Inline> content = prose ? ((Prose) rest.get(0)).content() : List.of();
      TextStyle.Look look = setting.looks().on(text.look(), item.rend());
      new InlineSetter(setting, maker, look, frame.language()).all(content);
      new BlockSetter(setting, below, column).finish(maker);
      Paragraph again = group && style.equals(INDEX) ? continued(content, text) : null;
      below = again == null ? below : below.among(again);
    }
    Listing letter = Initials.group(item);
    if (letter != null) {
      new ListSetter(setting, inside, column).set(letter, initial, white);
    }
    new BlockSetter(setting, below, column)
        .all(prose || letter != null ? rest.subList(1, rest.size()) : rest);
  }

  private @Nullable Paragraph continued(List<Inline> entry, TextStyle text) {
    String sign = setting.style().index().continued(frame.language());
    return Continued.line(Plain.words(entry), text, sign, frame.language());
  }

  /**
   * @param white before the label
   */
  private void label(ParagraphMaker maker, Listing.Item item, int element, String white) {
    TextStyle.Look look =
        setting.style().text("list-label").look().withSize(maker.style().look().size());
    if (!white.isEmpty()) {
      maker.added(item.span(), white, RunProperties.added(look, frame.language(), element));
    }
    new InlineSetter(setting, maker, look, frame.language(), element).all(item.label());
    maker.added(item.span(), EN_SPACE, RunProperties.added(look, frame.language(), element));
  }
}

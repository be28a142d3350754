package recto.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * Who and what is named in a text, and the items of its lists, in reading order; notes are read
 * where they are called.
 */
public final class Mentions extends Walk {
  private final List<Inline.Named> names = new ArrayList<>();
  private final List<Listing.Item> items = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Mentions() {}

  public static Mentions of(List<? extends Block> blocks) {
    Mentions mentions = new Mentions();
    mentions.blocks(blocks);
    return mentions;
  }

  public static Mentions ofInlines(List<Inline> inlines) {
    Mentions mentions = new Mentions();
    mentions.inlines(inlines);
    return mentions;
  }

  /** Names, dates and terms. */
  public List<Inline.Named> names() {
    return List.copyOf(names);
  }

  /** Items of lists; an outer one before those in it. */
  public List<Listing.Item> items() {
    return List.copyOf(items);
  }

  /** The ids of places that references may lead to. */
  public List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** Notes in the order of their calls. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  protected Walk item(Listing.Item item) {
    items.add(item);
    return super.item(item);
  }

  @Override
  public Walk call(Inline.Call call) {
    notes.add(call.note());
    return blocks(call.note().blocks());
  }

  @Override
  public Walk named(Inline.Named named) {
    names.add(named);
    return super.named(named);
  }

  @Override
  public Walk anchor(Inline.Anchor anchor) {
    anchors.add(anchor.id());
    return this;
  }
}

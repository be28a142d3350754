package recto.press;

import recto.font.FontLibrary;
import recto.line.TypeStock;

/**
 * Open fonts, and the words that were set from them: what a press keeps from one source to the
 * next. The pages are the same as those of a press that begins anew. Shared by threads; whoever
 * makes one closes it when nothing is being set any more.
 */
public final class ComposingRoom implements AutoCloseable {
  private final FontLibrary fonts = new FontLibrary();
  private final TypeStock types;

  /** A room for many sources. */
  public ComposingRoom() {
    this(true);
  }

  private ComposingRoom(boolean kept) {
    types = kept ? new TypeStock(fonts) : TypeStock.once(fonts);
  }

  /** A room for one source, whose memory is free as soon as its lines are made. */
  static ComposingRoom once() {
    return new ComposingRoom(false);
  }

  TypeStock types() {
    return types;
  }

  /** Frees the fonts. */
  @Override
  public void close() {
    fonts.close();
  }
}

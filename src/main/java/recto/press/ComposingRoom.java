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
  private final TypeStock types = new TypeStock(fonts);

  TypeStock types() {
    return types;
  }

  /** Frees the fonts. */
  @Override
  public void close() {
    fonts.close();
  }
}

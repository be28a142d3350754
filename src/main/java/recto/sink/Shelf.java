package recto.sink;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.folio.Folio;
import recto.folio.Ink;

/**
 * Pages between being counted and being written. As many as an eighth of the heap holds are kept;
 * the others are asked for again, which gives the same page for more time.
 */
final class Shelf {
  /** Bytes of a glyph, and of a run or another piece of ink besides. */
  private static final int GLYPH = 14;

  private static final int PIECE = 160;

  private final Book book;
  private final AtomicReferenceArray<@Nullable Folio> kept;
  private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / 8);

  Shelf(Book book) {
    this.book = book;
    kept = new AtomicReferenceArray<>(book.pages());
  }

  /** The page, which is kept where there is room. */
  Folio made(int page) {
    Folio folio = book.folio(page);
    if (room.addAndGet(-size(folio)) >= 0) {
      kept.set(page, folio);
    }
    return folio;
  }

  /** The page, which is not kept any longer. */
  Folio taken(int page) {
    Folio folio = kept.getAndSet(page, null);
    return folio == null ? book.folio(page) : folio;
  }

  private static long size(Folio folio) {
    long size = 0;
    for (Ink ink : folio.ink()) {
      size += PIECE + (ink instanceof Ink.Glyphs run ? (long) GLYPH * run.glyphs().length : 0);
    }
    return size;
  }
}

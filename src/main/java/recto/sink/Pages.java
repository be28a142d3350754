package recto.sink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import recto.folio.Book;
import recto.folio.Folio;

/**
 * The pages of a book, encoded by several workers and given out in their order.
 *
 * <p>The first codes go to the glyphs of some pages taken from the whole book. All pages are then
 * encoded in the codes that there are at that time; one that shows what has no code yet waits until
 * those before it are given out, when its glyphs get the next codes. So what a page becomes depends
 * on the pages before it and not on when it was tried.
 */
final class Pages {
  /** Pages encoded as one piece of work. */
  private static final int PIECE = 16;

  /** Pages whose glyphs are counted for the first codes, at most. */
  private static final int SAMPLE = 64;

  private final Book book;
  private final OrderedWork work;
  private final Colouring colouring;
  private final ConcurrentLinkedQueue<PageEncoder> idle = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Folio> sample = new HashMap<>();
  private final Map<Path, Long> widths = new HashMap<>();
  private volatile Codes codes = Codes.NONE;

  /** How many pages are given out. */
  private int given;

  Pages(Book book, OrderedWork work, Colouring colouring) {
    this.book = book;
    this.work = work;
    this.colouring = colouring;
  }

  private record Counted(int number, Folio folio, Census census) {}

  /** Encodes all pages; {@code taker} is given them in the calling thread, in order. */
  void each(OrderedWork.Taker<EncodedPage> taker) throws IOException {
    countSample();
    try {
      work.each(
          (book.pages() + PIECE - 1) / PIECE,
          this::tried,
          tried -> {
            for (@Nullable EncodedPage each : tried) {
              EncodedPage page = each == null ? late(given) : each;
              page.pictures().forEach((file, width) -> widths.merge(file, width, Math::max));
              taker.take(page);
              given++;
            }
          });
    } finally {
      idle.forEach(PageEncoder::close);
    }
  }

  /** The codes that the pages given out are written in. */
  Codes codes() {
    return codes;
  }

  /** The greatest width in which a picture is shown on them, in scaled points. */
  long width(Path picture) {
    return widths.getOrDefault(picture, 0L);
  }

  private void countSample() throws IOException {
    int step = Math.max(1, (book.pages() + SAMPLE - 1) / SAMPLE);
    Census all = new Census();
    work.each(
        (book.pages() + step - 1) / step,
        index -> {
          Folio folio = book.folio(index * step);
          Census census = new Census();
          census.count(folio);
          return new Counted(index * step, folio, census);
        },
        counted -> {
          sample.put(counted.number, counted.folio);
          all.add(counted.census);
        });
    codes = Codes.NONE.with(all);
  }

  /** A piece's pages; null in place of one that shows what has no code yet. */
  private List<@Nullable EncodedPage> tried(int piece) {
    PageEncoder encoder = encoder();
    List<@Nullable EncodedPage> tried = new ArrayList<>(PIECE);
    int end = Math.min((piece + 1) * PIECE, book.pages());
    for (int page = piece * PIECE; page < end; page++) {
      @Nullable Folio counted = sample.get(page);
      tried.add(encoder.encode(counted == null ? book.folio(page) : counted, codes));
    }
    idle.add(encoder);
    return tried;
  }

  private EncodedPage late(int page) {
    Folio folio = book.folio(page);
    Census census = new Census();
    census.count(folio);
    codes = codes.with(census);
    PageEncoder encoder = encoder();
    @Nullable EncodedPage encoded = encoder.encode(folio, codes);
    idle.add(encoder);
    if (encoded == null) {
      throw new IllegalStateException("page " + folio.label() + " shows what was not counted");
    }
    return encoded;
  }

  private PageEncoder encoder() {
    @Nullable PageEncoder waiting = idle.poll();
    return waiting == null ? new PageEncoder(book.structure().elements(), colouring) : waiting;
  }
}

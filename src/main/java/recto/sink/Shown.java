package recto.sink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.folio.Folio;

/**
 * What the pages show of the logical structure, taken in page by page: a list of items, each a
 * place and the element it belongs to. A place is the page's index times 2^32 plus the number of
 * the marked content, or plus {@link #ANNOTATION} and the number of the annotation; so places are
 * in reading order, but for elements that are read elsewhere than they are drawn.
 */
final class Shown {
  private static final long ANNOTATION = 1L << 30;

  /**
   * An annotation.
   *
   * @param page the index of its page
   * @param number of its object
   */
  record Annotation(Folio.Link link, int page, int number) {}

  private final List<WrittenPage> pages = new ArrayList<>();
  private final List<int[]> marks = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final Map<Integer, Long> readings = new HashMap<>();

  private long[] places = new long[256];
  private int[] owners = new int[256];
  private int items;

  /** Takes in the next page: as it is written and what was encoded for it. */
  void page(WrittenPage written, EncodedPage page) {
    long here = (long) pages.size() << 32;
    pages.add(written);
    marks.add(page.marks());
    for (int mark = 0; mark < page.marks().length; mark++) {
      item(here + mark, page.marks()[mark]);
    }
    page.labels().forEach((element, text) -> labels.merge(element, text, String::concat));
    page.readings().forEach((element, mark) -> readings.putIfAbsent(element, here + mark));
  }

  /** Takes in an annotation of the page that was taken last, by the number of its object. */
  void annotation(Folio.Link link, int number) {
    int page = pages.size() - 1;
    item(((long) page << 32) + ANNOTATION + annotations.size(), link.element());
    annotations.add(new Annotation(link, page, number));
  }

  private void item(long place, int element) {
    if (items == places.length) {
      places = Arrays.copyOf(places, 2 * items);
      owners = Arrays.copyOf(owners, 2 * items);
    }
    places[items] = place;
    owners[items++] = element;
  }

  List<WrittenPage> pages() {
    return pages;
  }

  /** The element of each marked content of a page. */
  int[] marks(int page) {
    return marks.get(page);
  }

  List<Annotation> annotations() {
    return annotations;
  }

  /** What a label says, or null where the element is none. */
  @Nullable String label(int element) {
    return labels.get(element);
  }

  /** By elements that are read elsewhere than they are drawn: where. */
  Map<Integer, Long> readings() {
    return readings;
  }

  /** How many items there are. */
  int items() {
    return items;
  }

  long place(int item) {
    return places[item];
  }

  int owner(int item) {
    return owners[item];
  }

  /** The items of each of {@code elements} elements. */
  Groups byOwner(int elements) {
    return new Groups(owners, items, elements);
  }

  /** The page at a place. */
  WrittenPage page(long place) {
    return pages.get((int) (place >> 32));
  }

  /** True of the place of an annotation. */
  static boolean annotated(long place) {
    return (place & ANNOTATION) != 0;
  }

  Annotation annotation(long place) {
    return annotations.get((int) (place & ANNOTATION - 1));
  }

  /** The number of the marked content at a place. */
  static long mark(long place) {
    return place & 0xFFFFFFFFL;
  }
}

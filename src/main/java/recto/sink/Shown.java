package recto.sink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages show of each structure element, taken in page by page.
 *
 * <p>Each thing shown has a place: the page's index times 2^32 plus the number of its marked
 * content, or plus {@link #ANNOTATION} and the number of the annotation in the book; so places are
 * in reading order.
 */
final class Shown {
  static final long ANNOTATION = 1L << 30;

  private final List<int[]> marks = new ArrayList<>();
  private final List<Integer> annotations = new ArrayList<>();
  private final List<Integer> annotated = new ArrayList<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private long[] places = new long[256];
  private int[] owners = new int[256];
  private int count;

  /** Takes in what was encoded for the next page. */
  void page(EncodedPage page) {
    long here = (long) marks.size() << 32;
    marks.add(page.marks());
    for (int mark = 0; mark < page.marks().length; mark++) {
      add(here + mark, page.marks()[mark]);
    }
    page.labels().forEach((element, text) -> labels.merge(element, text, String::concat));
  }

  /** Takes in an annotation of the page that was taken last; returns its number in the book. */
  int annotation(int object, int element) {
    long here = (long) (marks.size() - 1) << 32;
    add(here + ANNOTATION + annotations.size(), element);
    annotations.add(object);
    annotated.add(element);
    return annotations.size() - 1;
  }

  private void add(long place, int element) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      owners = Arrays.copyOf(owners, 2 * count);
    }
    places[count] = place;
    owners[count++] = element;
  }

  long place(int item) {
    return places[item];
  }

  /** The element of each thing shown. */
  int[] owners() {
    return Arrays.copyOf(owners, count);
  }

  int pages() {
    return marks.size();
  }

  /** The elements of a page's marked content. */
  int[] marks(int page) {
    return marks.get(page);
  }

  /** The elements of the annotations. */
  List<Integer> annotated() {
    return annotated;
  }

  /** The object of an annotation. */
  int annotation(long place) {
    return annotations.get((int) (place & ANNOTATION - 1));
  }

  /** What a label element says, empty where it is none or says nothing. */
  String label(int element) {
    return labels.getOrDefault(element, "");
  }
}

package recto.folio;

import java.util.List;
import java.util.Map;

/** A bound book: its pages, each made when it is asked for, and what leads through them. */
public interface Book {
  /** How many pages it has. */
  int pages();

  /** Page {@code index}, from 0; pure, and safe to call from any thread. */
  Folio folio(int index);

  StructureTree structure();

  /** Named places, each with a name that is unique in the book, sorted by name. */
  Map<String, Destination> destinations();

  /** The outline in reading order. */
  List<OutlineEntry> outline();

  BookInfo info();

  /**
   * A place in the book.
   *
   * @param page index from 0
   * @param x scaled points from the left edge
   * @param y scaled points from the upper edge
   */
  record Destination(int page, long x, long y) {}

  /**
   * A line of the outline.
   *
   * @param depth 0 for the outermost
   * @param target the name of a destination
   */
  record OutlineEntry(int depth, String title, String target) {}
}

package recto.folio;

import java.util.List;
import java.util.Map;

/**
 * What a file says of itself.
 *
 * @param language BCP 47 tag of the main language
 * @param leftward true where pages follow each other from right to left
 * @param created seconds since 1970-01-01T00:00Z that the file gives as its date
 * @param making how the book was made: keys ("selection", "style", "source", …) and values that are
 *     kept in the file, so that it can be proved or made again
 */
public record BookInfo(
    String title,
    List<String> authors,
    String subject,
    List<String> keywords,
    String language,
    boolean leftward,
    String creator,
    long created,
    Map<String, String> making) {
  public BookInfo {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    making = Map.copyOf(making);
  }
}

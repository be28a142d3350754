package recto.edition;

/**
 * Who wrote a letter to whom, and where and when, as the header describes it (TEI {@code
 * correspDesc}); a field is empty where the source is silent.
 *
 * @param from whoever sent it, several parted by a semicolon
 * @param to whoever received it, several parted by a semicolon
 * @param place where it was sent
 * @param date when it was sent, in the source's words or as ISO 8601
 */
public record Correspondence(String from, String to, String place, String date) {
  /** A header that describes no letter. */
  public static final Correspondence NONE = new Correspondence("", "", "", "");
}

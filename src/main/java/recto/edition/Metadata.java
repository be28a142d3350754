package recto.edition;

import java.util.List;

/**
 * What the header says of the edition; a field is empty where the source is silent.
 *
 * @param title the complete title
 * @param series the title of the series, as in "Foreign Relations of the United States"
 * @param subseries as in "1981–1988"
 * @param volumeNumber as in "Volume V"
 * @param volume the title of the volume
 * @param date the date of publication as printed
 * @param id the identifier of the edition, as in "frus1981-88v05"
 * @param language BCP 47 tag of the main language
 * @param correspondence of the letter that the edition is, if it is one
 * @param imprint what a file beside the source says of the book
 */
public record Metadata(
    String title,
    String series,
    String subseries,
    String volumeNumber,
    String volume,
    List<String> authors,
    List<String> editors,
    String publisher,
    String place,
    String date,
    String id,
    String language,
    String licence,
    Correspondence correspondence,
    Imprint imprint) {
  /** A header that says nothing. */
  public static final Metadata EMPTY =
      new Metadata(
          "",
          "",
          "",
          "",
          "",
          List.of(),
          List.of(),
          "",
          "",
          "",
          "",
          "",
          "",
          Correspondence.NONE,
          Imprint.NONE);

  /** What a header says, and nothing beside it. */
  public Metadata(
      String title,
      String series,
      String subseries,
      String volumeNumber,
      String volume,
      List<String> authors,
      List<String> editors,
      String publisher,
      String place,
      String date,
      String id,
      String language,
      String licence,
      Correspondence correspondence) {
    this(
        title,
        series,
        subseries,
        volumeNumber,
        volume,
        authors,
        editors,
        publisher,
        place,
        date,
        id,
        language,
        licence,
        correspondence,
        Imprint.NONE);
  }

  public Metadata {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }
}

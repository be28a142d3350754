package recto.galley;

import java.util.List;
import java.util.stream.Stream;
import recto.edition.Imprint;
import recto.edition.Metadata;

/**
 * The titles of a book by their rank.
 *
 * @param main the title
 * @param below what stands below it on a title page
 * @param series where it is no part of the title, else empty
 */
record Titles(String main, List<String> below, String series) {
  Titles {
    below = List.copyOf(below);
  }

  /** A volume of a series that the header alone tells of is called by the series. */
  static Titles of(Metadata metadata) {
    Imprint imprint = metadata.imprint();
    List<String> parts =
        said(imprint.subtitle(), metadata.subseries(), metadata.volumeNumber(), metadata.volume());
    boolean volume = !metadata.volume().isEmpty() || !metadata.volumeNumber().isEmpty();
    if (!imprint.title().isEmpty()) {
      return new Titles(imprint.title(), parts, metadata.series());
    }
    return volume && !metadata.series().isEmpty()
        ? new Titles(metadata.series(), parts, "")
        : new Titles(metadata.title(), said(imprint.subtitle()), metadata.series());
  }

  private static List<String> said(String... words) {
    return Stream.of(words).filter(each -> !each.isEmpty()).toList();
  }
}

package recto.reading;

/**
 * A marked-content sequence of a page.
 *
 * @param id its number on the page, by which a structure element holds it, -1 where it has none
 * @param tag the name it is marked with
 * @param artifact for an artifact its kind ("Pagination/Header", "Layout" or just "Artifact"),
 *     empty for content
 * @param from the index of its first glyph on the page
 * @param to one more than the index of its last
 */
public record ReadMark(int id, String tag, String artifact, int from, int to) {
  public boolean isArtifact() {
    return !artifact.isEmpty();
  }
}

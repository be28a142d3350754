package recto.edition;

import java.util.List;

/**
 * What a book says of itself and a header has no place for; a word is empty where nothing is said.
 *
 * @param title the title where it takes the place of all titles of the header
 * @param isbn as printed, without the letters ISBN
 * @param copyright the line of the copyright, as in "© 2026 by the editors"
 * @param notes lines of a copyright page, as where it was printed
 * @param published true where it says how the book is published, as its publisher, licence or ISBN
 */
public record Imprint(
    String title,
    String subtitle,
    String isbn,
    String copyright,
    List<String> notes,
    boolean published) {
  /** Nothing said. */
  public static final Imprint NONE = new Imprint("", "", "", "", List.of(), false);

  public Imprint {
    notes = List.copyOf(notes);
  }
}

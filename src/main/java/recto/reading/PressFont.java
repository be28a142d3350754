package recto.reading;

/**
 * A font that shows letters.
 *
 * @param name as in the file
 * @param type "TrueType", "Type0", "Type1", "Type3", …
 * @param unicode true where the file says which letters its codes stand for
 * @param page the index of the first page with it
 */
public record PressFont(
    String name, String type, boolean embedded, boolean subset, boolean unicode, int page) {}

package recto.folio;

/**
 * A node of the logical structure.
 *
 * @param parent index of its parent in the tree, -1 for the root; smaller than its own index
 * @param language BCP 47 tag where it differs from its parent's, else empty
 * @param alternative words for what cannot be read, as a figure's description, else empty
 * @param actual the letters it stands for where its ink cannot say them, else empty
 * @param target for a link or reference: the name of the destination it leads to, or a URL; else
 *     empty
 * @param name for a note or anything that links lead to: its own destination's name, else empty
 * @param columns how many columns a cell spans; 1 elsewhere
 * @param rows how many rows a cell spans; 1 elsewhere
 * @param origin where its letters come from, and those of all elements in it
 */
public record Element(
    int parent,
    Role role,
    String language,
    String alternative,
    String actual,
    String target,
    String name,
    int columns,
    int rows,
    Origin origin) {

  /** An element that is nothing but its role. */
  public static Element of(int parent, Role role) {
    return new Element(parent, role, "", "", "", "", "", 1, 1, Origin.SOURCE);
  }

  public Element withLanguage(String tag) {
    return new Element(parent, role, tag, alternative, actual, target, name, columns, rows, origin);
  }

  public Element withAlternative(String words) {
    return new Element(parent, role, language, words, actual, target, name, columns, rows, origin);
  }

  public Element withActual(String letters) {
    return new Element(
        parent, role, language, alternative, letters, target, name, columns, rows, origin);
  }

  public Element withTarget(String destination) {
    return new Element(
        parent, role, language, alternative, actual, destination, name, columns, rows, origin);
  }

  public Element withName(String destination) {
    return new Element(
        parent, role, language, alternative, actual, target, destination, columns, rows, origin);
  }

  public Element withSpans(int columnsSpanned, int rowsSpanned) {
    return new Element(
        parent,
        role,
        language,
        alternative,
        actual,
        target,
        name,
        columnsSpanned,
        rowsSpanned,
        origin);
  }

  /** This element for letters that are not the source's. */
  public Element added() {
    return from(Origin.ADDED);
  }

  /** This element for letters of that origin. */
  public Element from(Origin other) {
    return new Element(
        parent, role, language, alternative, actual, target, name, columns, rows, other);
  }
}

package recto.edition;

import recto.edition.Inline.Choice;

/** Which version is printed where an edition gives two: the source's or the editor's. */
public record Sides(Side correction, Side regularisation, Side expansion) {

  /** One of the two versions. */
  public enum Side {
    SOURCE,
    EDITOR
  }

  /** The source's spelling, slips and abbreviations throughout. */
  public static final Sides SOURCE = new Sides(Side.SOURCE, Side.SOURCE, Side.SOURCE);

  /** The editor's corrections, spelling and expansions throughout. */
  public static final Sides EDITOR = new Sides(Side.EDITOR, Side.EDITOR, Side.EDITOR);

  /** The side that is printed of choices of {@code kind}. */
  public Side of(Choice.Kind kind) {
    return switch (kind) {
      case CORRECTION -> correction;
      case REGULARISATION -> regularisation;
      case EXPANSION -> expansion;
    };
  }
}

package recto.folio;

/** A side of a leaf. */
public enum Side {
  /** Left-hand page, even number. */
  VERSO,
  /** Right-hand page, odd number. */
  RECTO;

  public Side other() {
    return this == VERSO ? RECTO : VERSO;
  }
}

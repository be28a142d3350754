package recto.cli;

/** Exit codes. */
final class Exit {
  /** Done, and nothing to object to. */
  static final int DONE = 0;

  /** Done, but errors were reported. */
  static final int ERRORS = 1;

  /** Wrong usage, or nothing written. */
  static final int NOTHING = 2;

  private Exit() {}
}

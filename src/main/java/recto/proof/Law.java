package recto.proof;

import java.io.IOException;

/** What must hold of every PDF that Recto writes. */
interface Law {
  int number();

  /** What it asks for, in a few words. */
  String title();

  /** What one case is that it looks at, as in "letter". */
  String unit();

  /** True where a breach is a warning and no failure. */
  default boolean advice() {
    return false;
  }

  /**
   * Looks at every case.
   *
   * @throws IOException where a page's content is damaged
   */
  void examine(Evidence evidence, Findings findings) throws IOException;
}

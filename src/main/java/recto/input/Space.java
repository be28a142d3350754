package recto.input;

/**
 * The white space of one block under way. A space is not written when it is read but when the next
 * letter comes, and then in the outermost phrase that was open between the two.
 */
final class Space {
  private static final String CLOSING = ".,;:!?)]}”’»…–—-%";

  private boolean waits;
  private int depth;
  private int line;
  private int column;

  /** Whether a space stood before a call, which drew close to the word. */
  private boolean behindCall;

  /** Whether one was just written, so that no other comes. */
  private boolean written;

  /** Whether nothing parts the letter before from the letter after. */
  private boolean glued;

  /** White space is read, in a phrase so deep, at this place of the source. */
  void read(int depth, int line, int column) {
    if (glued || written) {
      return;
    }
    if (!waits) {
      this.depth = depth;
      this.line = line;
      this.column = column;
    }
    waits = true;
    behindCall = false;
  }

  boolean waits() {
    return waits;
  }

  boolean isGlued() {
    return glued;
  }

  /** Whether one waits, which then waits no longer. */
  boolean take() {
    boolean one = waits;
    waits = false;
    return one;
  }

  /** Nothing parts the letter before from the letter after: a word goes on across a break. */
  void glue() {
    waits = false;
    glued = true;
  }

  /** None comes before the next letter. */
  void drop() {
    waits = false;
    behindCall = false;
  }

  /** A call draws close to the word; the space before it comes behind it, if a word follows. */
  void call(int depth) {
    behindCall = waits;
    waits = false;
    written = false;
    this.depth = Math.min(this.depth, depth);
  }

  /** A word that begins with this letter comes. */
  void word(char first) {
    if (behindCall && !waits && CLOSING.indexOf(first) < 0) {
      waits = true;
    }
  }

  /** It stands no deeper than {@code depth}. */
  void rise(int depth) {
    this.depth = Math.min(this.depth, depth);
  }

  /**
   * Writes the one that waits.
   *
   * @param parts whether letters came before and no line break stands between
   * @param deepest the deepest phrase that it may stand in
   * @return true where the next letter comes behind a space
   */
  boolean write(Phrases phrases, boolean parts, int deepest) {
    boolean wrote = written;
    if (waits && parts && !glued) {
      int at = Math.min(depth, deepest);
      while (at > 0 && phrases.at(at).isEmpty()) {
        at--;
      }
      phrases.at(at).write(" ", 0, 1, line, column);
      wrote = true;
    }
    clear(wrote);
    return wrote;
  }

  /**
   * None waits.
   *
   * @param spaced true where the next letter comes behind a space all the same
   */
  void clear(boolean spaced) {
    drop();
    glued = false;
    written = spaced;
  }

  /**
   * What stands here was written by others.
   *
   * @param spaced true where it ends in a space, so that no other comes
   */
  void written(boolean spaced) {
    written = spaced;
  }
}

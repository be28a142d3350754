package recto.diagnostic;

/**
 * Is told how far long work has come. Any worker may tell it, and tell it late: a smaller count may
 * follow a larger one.
 */
public interface Progress {
  /** For work that nobody watches. */
  Progress UNSEEN = (work, done, all) -> {};

  /** What takes long. */
  enum Work {
    /** Paragraphs, tables and pictures are composed to lines. */
    COMPOSING,
    /** Pages are encoded and put into the file. */
    WRITING
  }

  /** So many pieces of all are done. */
  void at(Work work, int done, int all);
}

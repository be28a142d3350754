package recto.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.press.PressException;

/**
 * A command: the words it understands, and what it does.
 *
 * <p>Commands describe themselves to picocli in code, not in annotations, which it would have to
 * look for by reflection at every start.
 */
interface Verb {
  /** Its name, as written after "recto". */
  String name();

  /** One line on what it does. */
  String summary();

  /** Adds its options and parameters to {@code spec}. */
  void describe(CommandSpec spec);

  /**
   * Does it.
   *
   * @return the exit code
   * @throws PressException where nothing could be done
   */
  int run(ParseResult words, Console console) throws PressException;
}

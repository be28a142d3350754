package recto.proof;

import recto.reading.PressFile;

/**
 * One requirement.
 *
 * @param name by which it is known, as in "fonts-embedded"
 */
record PreflightCheck(String name, Rule rule) {

  /** What is asked of a file. */
  interface Rule {
    void ask(PressFile file, Objections objections);
  }
}

package recto.galley;

import recto.style.TextStyle;

/**
 * What holds for all letters of a run.
 *
 * @param language BCP 47 tag
 * @param element theirs in the structure tree
 * @param target the destination or URL they lead to, or empty
 * @param addition true where they are not the source's
 */
record RunProperties(
    TextStyle.Look look, String language, int element, String target, boolean addition) {

  /** Of letters of the source that lead nowhere. */
  static RunProperties of(TextStyle.Look look, String language, int element) {
    return new RunProperties(look, language, element, "", false);
  }

  /** Of letters that are not the source's and lead nowhere. */
  static RunProperties added(TextStyle.Look look, String language, int element) {
    return new RunProperties(look, language, element, "", true);
  }

  /** The same in another look. */
  RunProperties in(TextStyle.Look other) {
    return new RunProperties(other, language, element, target, addition);
  }
}

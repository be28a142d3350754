package recto.style;

/**
 * The signs of the critical apparatus between its words, and the look of its numbers.
 *
 * @param number the look of the number of a line of verse, as a word of {@code rend}; or empty
 * @param lemmaEnd after the lemma, as in "]"
 * @param betweenReadings between one reading and the next, as in "; "
 * @param omitted for a reading without words, as in "om."
 * @param added after a reading where the text has no words, as in "add."
 */
public record ApparatusStyle(
    String number, String lemmaEnd, String betweenReadings, String omitted, String added) {}

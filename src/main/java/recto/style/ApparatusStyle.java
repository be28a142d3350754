package recto.style;

/**
 * The signs of the critical apparatus between its words.
 *
 * @param lemmaEnd after the lemma, as in "]"
 * @param betweenReadings between one reading and the next, as in "; "
 * @param omitted for a reading without words, as in "om."
 * @param added after a reading where the text has no words, as in "add."
 */
public record ApparatusStyle(
    String lemmaEnd, String betweenReadings, String omitted, String added) {}

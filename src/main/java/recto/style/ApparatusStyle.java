package recto.style;

/**
 * The signs of the critical apparatus between its words.
 *
 * @param lemmaEnd after the lemma, as in "]"
 * @param betweenReadings between one reading and the next, as in "; "
 * @param omitted for a reading without words, as in "om."
 */
public record ApparatusStyle(String lemmaEnd, String betweenReadings, String omitted) {}

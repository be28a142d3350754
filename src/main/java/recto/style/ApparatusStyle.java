package recto.style;

/**
 * The signs of the critical apparatus between its words, and the look of its numbers.
 *
 * @param number the look of the number of a line of verse, as a word of {@code rend}; or empty
 * @param lemmaEnd after the lemma, as in "]"
 * @param betweenReadings between one reading and the next, as in "; "
 * @param omitted for a reading without words, as in "om."
 * @param lacking for a witness that lacks the whole passage, as in "deest"
 * @param lemmaWords how many words of a lemma are repeated; of a longer one the first and the last
 * @param added after a reading where the text has no words, as in "add."
 */
public record ApparatusStyle(
    String number,
    String lemmaEnd,
    String betweenReadings,
    String omitted,
    String lacking,
    int lemmaWords,
    String added) {}

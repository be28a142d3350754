package recto.style;

/**
 * What a handout has beside the text. Lengths are scaled points.
 *
 * @param matter true where source box, people and terms, questions and citation are added
 * @param standard the style whose lines the line numbers name, or empty for the style's own
 * @param sourceUrl the address of a document, {@code {volume}} and {@code {id}} standing for their
 *     names; empty for none
 * @param codeSize the width of the code that leads to the address; 0 for none
 * @param labelWidth the column of labels in the source box
 * @param boxRule the thickness of the frame of the source box
 * @param boxPadding from the frame to the words in it
 * @param answerLine from one ruled line of an answer to the next
 * @param leastAnswerLine the least that it may be where text must fit
 * @param answerRule the thickness of these lines
 * @param leastLeading the least leading of the text where it must fit
 * @param nameRule the length of the rule for the pupil's name; 0 for none
 * @param withheldBars true where withheld text is drawn to scale as a bar
 * @param cover true where a cover page stands before all, unless the sidecar says otherwise
 * @param coverTitleLetters the most that its title has in the larger type
 * @param coverRule the length of the rule below its title; 0 for none
 * @param coverRuleThickness how thick that rule is
 */
public record HandoutStyle(
    boolean matter,
    String standard,
    String sourceUrl,
    long codeSize,
    long labelWidth,
    long boxRule,
    long boxPadding,
    long answerLine,
    long leastAnswerLine,
    long answerRule,
    long leastLeading,
    long nameRule,
    boolean withheldBars,
    boolean cover,
    int coverTitleLetters,
    long coverRule,
    long coverRuleThickness) {

  /** The same with ruled lines at another distance. */
  HandoutStyle ruled(long distance) {
    return new HandoutStyle(
        matter,
        standard,
        sourceUrl,
        codeSize,
        labelWidth,
        boxRule,
        boxPadding,
        distance,
        leastAnswerLine,
        answerRule,
        leastLeading,
        nameRule,
        withheldBars,
        cover,
        coverTitleLetters,
        coverRule,
        coverRuleThickness);
  }
}

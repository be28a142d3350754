package recto.style;

/**
 * What a page pays for its faults; integers, compared with each other only.
 *
 * @param shortLine for empty lines at the foot of a page without notes, times their square
 * @param shortMost what empty lines cost at the most, with notes or without; only one more for each
 *     line where their square would be dearer
 * @param longLine for each line by which a page is longer than others, times their square
 * @param noteWhite for empty lines between the text and its notes, times their square
 * @param stretch for lines of white put into a page above heads and blocks, times their square
 * @param lessWhite for a line of white taken from a page above a head or block
 * @param uneven for a line of white more or less in one place than in others like it
 * @param mostStretch how many lines of white may be put into a page
 * @param feather how much the leading of a block may grow so that it ends with its page, in
 *     thousandths
 * @param smaller for each line by which the pictures of a page are made smaller
 * @param widow for a last line of a paragraph at the head of a page
 * @param orphan for a first line at the foot
 * @param hyphen for a hyphen at the end of a verso; twice as dear at the end of a recto
 * @param head for each line short of what must stay with a head or a signature
 * @param tornRow for a break within a row of a table
 * @param kept for a break within what is to stay together
 * @param splitVerso for a note that goes on from a verso to the recto beside it
 * @param splitRecto for a note that goes on over the leaf
 * @param spread for facing pages of unequal depth, each line
 * @param looseness for a paragraph a line longer or shorter than its best
 * @param demerits how many demerits of its other lines cost a paragraph one more
 * @param ending for the lines short of {@code endingLines} on the last page of a section, times
 *     their square, or for each line where the page has columns
 * @param endingLines how many lines the last page of a section should have
 * @param mostShort how many lines a page may be short where another way is left
 * @param mostLong how many lines both pages of a spread may be longer
 * @param around how many pages before and after one that pays have paragraphs that may give way
 * @param leastLines how many lines a paragraph has at the least that may give way
 * @param pruning how much dearer than the best a path may be and still be followed
 */
public record PageCosts(
    int shortLine,
    int shortMost,
    int longLine,
    int noteWhite,
    int stretch,
    int lessWhite,
    int uneven,
    int mostStretch,
    int feather,
    int smaller,
    int widow,
    int orphan,
    int hyphen,
    int head,
    int tornRow,
    int kept,
    int splitVerso,
    int splitRecto,
    int spread,
    int looseness,
    int demerits,
    int ending,
    int endingLines,
    int mostShort,
    int mostLong,
    int around,
    int leastLines,
    int pruning) {}

package recto.style;

/**
 * What a page pays for its faults; integers, compared with each other only.
 *
 * @param shortLine for empty lines at the foot of a page without notes, times their square
 * @param longLine for each line by which a page is longer than others, times their square
 * @param noteWhite for empty lines between the text and its notes, times their square
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
 * @param ending for each line short of five on the last page of a section
 * @param mostShort how many lines a page may be short where another way is left
 * @param mostLong how many lines both pages of a spread may be longer
 * @param pruning how much dearer than the best a path may be and still be followed
 */
public record PageCosts(
    int shortLine,
    int longLine,
    int noteWhite,
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
    int mostShort,
    int mostLong,
    int pruning) {}

package recto.style;

/**
 * What a page pays for its faults; integers, compared with each other only.
 *
 * @param shortLine for each empty line at the foot
 * @param widow for a last line of a paragraph at the head of a page
 * @param orphan for a first line at the foot
 * @param hyphen for a hyphen at the end of a verso; twice as dear at the end of a recto
 * @param head for each line short of what must follow a head
 * @param splitVerso for a note that goes on from a verso to the recto beside it
 * @param splitRecto for a note that goes on over the leaf
 * @param spread for facing pages of unequal depth, each line
 * @param looseness for a paragraph a line longer or shorter than its best
 * @param pruning how much dearer than the best a path may be and still be followed
 */
public record PageCosts(
    int shortLine,
    int widow,
    int orphan,
    int hyphen,
    int head,
    int splitVerso,
    int splitRecto,
    int spread,
    int looseness,
    int pruning) {}

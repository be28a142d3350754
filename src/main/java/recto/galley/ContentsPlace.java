package recto.galley;

/**
 * Where a table of contents is to stand, and its elements in the structure tree.
 *
 * @param section the index of the section before which it stands
 * @param head the element of its head
 * @param list the element of its lines
 * @param below true where it stands below that section before it, as on the first page of a packet
 */
public record ContentsPlace(int section, int head, int list, boolean below) {}

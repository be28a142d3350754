package recto.sink;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import recto.folio.Folio;

/**
 * A page ready to be put into the file.
 *
 * @param width in scaled points
 * @param content its content stream, deflated
 * @param sum of the content before it was deflated, as in {@link Identity}
 * @param marks the structure element of each marked-content sequence, by its number
 * @param labels what the Lbl elements of the page say
 * @param readings by elements that are read elsewhere than they are drawn: the number of the
 *     marked-content sequence before which they are
 * @param pictures those it shows, each with the width in which it does, in scaled points
 */
@SuppressWarnings("ArrayRecordComponent")
record EncodedPage(
    String label,
    long width,
    long height,
    Folio.Paper paper,
    byte[] content,
    long sum,
    int[] marks,
    List<Folio.Link> links,
    Map<Integer, String> labels,
    Map<Integer, Integer> readings,
    Map<Path, Long> pictures) {}

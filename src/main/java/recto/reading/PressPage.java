package recto.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.unit.Rect;

/**
 * What a printer asks of a page. Lengths are scaled points from the upper left corner of the trim.
 *
 * @param index from 0
 * @param art true where the file gives an art box
 * @param userUnit points to the unit of the page; 1 but on very large pages
 * @param inks the colours in use, each with the size of the smallest letters in it, or 0
 * @param images its pictures
 * @param text around all letters that begin inside the trim; null where there are none
 * @param thinnest the width of the thinnest line, or -1 where none is drawn
 * @param annotations the kinds of annotations that touch the bleed box, as in "Link"
 * @param features what else is in use, as in "soft mask" or "LZW"
 */
public record PressPage(
    int index,
    PageBoxes boxes,
    boolean art,
    double userUnit,
    Map<PressInk, Long> inks,
    List<ReadImage> images,
    @Nullable Rect text,
    long thinnest,
    Set<String> annotations,
    Set<String> features) {
  public PressPage {
    inks = Map.copyOf(inks);
    images = List.copyOf(images);
    annotations = Set.copyOf(annotations);
    features = Set.copyOf(features);
  }
}

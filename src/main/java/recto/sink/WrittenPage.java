package recto.sink;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.Folio;

/**
 * A page in the file. The sheet's lower left corner is the origin of its coordinates.
 *
 * @param number of its object
 * @param height of the trimmed page, in scaled points
 */
record WrittenPage(
    COSDictionary dictionary, int number, String label, long height, Folio.Paper paper) {

  /** The x in the file of what is {@code x} from the left of the trimmed page. */
  long x(long x) {
    return paper.margin() + x;
  }

  /** The y in the file of what is {@code y} below the top of the trimmed page. */
  long y(long y) {
    return paper.margin() + height - y;
  }

  /**
   * Writes the boxes of the page (ISO 32000-1, 14.11.2).
   *
   * @param all true where those that equal the sheet are written as well
   */
  void boxes(long width, boolean all) {
    long margin = paper.margin();
    long bleed = paper.bleed();
    dictionary.setItem(COSName.MEDIA_BOX, box(width, margin));
    if (all || margin > 0) {
      dictionary.setItem(COSName.BLEED_BOX, box(width, bleed));
      dictionary.setItem(COSName.TRIM_BOX, box(width, 0));
    }
  }

  /** The trimmed page, and {@code around} it. */
  private COSArray box(long width, long around) {
    return Cos.array(
        Cos.points(x(-around)),
        Cos.points(y(height + around)),
        Cos.points(x(width + around)),
        Cos.points(y(-around)));
  }
}

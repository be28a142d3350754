package recto.imposition;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import recto.unit.Length;

/**
 * An open PDF and the places of its pages on sheets.
 *
 * <p>Pages go through one after the other, so that memory does not grow with them. A sheet is for
 * the printer and the knife: links, tags and outlines stay behind. The same PDF gives the same
 * bytes.
 */
public final class ImposedPdf implements Closeable {
  private final Imposition imposition;
  private final PdfReader reader;
  private final PageBoxes boxes;
  private final Layout layout;

  ImposedPdf(Imposition imposition, PdfReader reader, PageBoxes boxes, Layout layout) {
    this.imposition = imposition;
    this.reader = reader;
    this.boxes = boxes;
    this.layout = layout;
  }

  public int pages() {
    return reader.getNumberOfPages();
  }

  public int sheets() {
    return layout.scheme().sheets(pages());
  }

  /** All sides but a last one without pages. */
  private int sides() {
    int last = sheets() - 1;
    return 2 * sheets() - (layout.scheme().side(last, true, pages()).isEmpty() ? 1 : 0);
  }

  /** By how much pages are made smaller, in hundredths of their size; 100 for not at all. */
  public int percent() {
    return (int) Math.round(100 * layout.scale());
  }

  /**
   * Writes all sheets, front and back, to {@code out}, which stays open.
   *
   * @throws IOException where the PDF proves damaged, or {@code out} takes no more
   */
  public void write(OutputStream out) throws IOException {
    StampedStream stamped = new StampedStream(out);
    float width = (float) Length.toPoints(layout.width());
    float height = (float) Length.toPoints(layout.height());
    try {
      Document document = new Document(new Rectangle(width, height));
      PdfWriter writer = PdfWriter.getInstance(document, stamped);
      writer.setCloseStream(false);
      writer.setFullCompression();
      writer.getInfo().remove(PdfName.CREATIONDATE);
      writer.getInfo().remove(PdfName.MODDATE);
      document.open();
      SheetDrawing drawing = new SheetDrawing(imposition, reader, writer, boxes, layout);
      for (int i = 0; i < sides(); i++) {
        document.newPage();
        drawing.side(i / 2, i % 2 == 1);
      }
      writer.freeReader(reader);
      document.close();
    } catch (DocumentException e) {
      throw new IOException(e);
    } catch (RuntimeException e) {
      throw new IOException("a page cannot be read; the PDF is damaged", e);
    }
    stamped.finish();
  }

  @Override
  public void close() {
    reader.close();
  }
}

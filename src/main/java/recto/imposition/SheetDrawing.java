package recto.imposition;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import recto.imposition.Scheme.Place;
import recto.unit.Length;
import recto.unit.Rect;

/** Draws the sides of sheets, one after the other. */
final class SheetDrawing {
  private final Imposition imposition;
  private final PdfReader reader;
  private final PdfWriter writer;
  private final PageBoxes boxes;
  private final Layout layout;
  private final int pages;

  SheetDrawing(
      Imposition imposition, PdfReader reader, PdfWriter writer, PageBoxes boxes, Layout layout) {
    this.imposition = imposition;
    this.reader = reader;
    this.writer = writer;
    this.boxes = boxes;
    this.layout = layout;
    this.pages = reader.getNumberOfPages();
  }

  /** Draws one side of a sheet; a side without pages is left white. */
  void side(int sheet, boolean back) throws IOException {
    writer.setPageEmpty(false);
    PdfContentByte ink = writer.getDirectContent();
    ink.saveState();
    if (back && layout.backTurned(imposition.longEdge())) {
      ink.concatCTM(-1, 0, 0, -1, point(layout.width()), point(layout.height()));
    }
    List<Place> places = layout.scheme().side(sheet, back, pages);
    for (Place place : places) {
      draw(place, ink);
    }
    if (imposition.marks()) {
      SheetMarks marks = new SheetMarks(layout, ink);
      for (Place place : places) {
        marks.cut(place, trim(place, boxes.page(place.page())));
      }
      if (layout.scheme().folded() && !places.isEmpty()) {
        marks.fold();
      }
    }
    ink.restoreState();
  }

  private Rect trim(Place place, PageBoxes.Page page) {
    return layout.trim(place, page.shown(), imposition.caliper());
  }

  private void draw(Place place, PdfContentByte ink) throws IOException {
    PageBoxes.Page page = boxes.page(place.page());
    Rect trim = trim(place, page);
    Rect cell = layout.cell(place);
    long bleed = Math.round(Length.points(page.bleed()) * layout.scale());
    long left = Math.max(cell.x(), trim.x() - bleed);
    long low = Math.max(cell.y(), trim.y() - bleed);
    long right = Math.min(cell.right(), trim.right() + bleed);
    long high = Math.min(cell.bottom(), trim.bottom() + bleed);
    ink.saveState();
    ink.rectangle(point(left), point(low), point(right - left), point(high - low));
    ink.clip();
    ink.newPath();
    double[] m = page.placed(Length.toPoints(trim.x()), Length.toPoints(trim.y()), layout.scale());
    ink.addTemplate(
        writer.getImportedPage(reader, place.page() + 1),
        (float) m[0],
        (float) m[1],
        (float) m[2],
        (float) m[3],
        (float) m[4],
        (float) m[5]);
    ink.restoreState();
    reader.releasePage(place.page() + 1);
  }

  private static float point(long length) {
    return (float) Length.toPoints(length);
  }
}

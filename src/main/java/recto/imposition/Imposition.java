package recto.imposition;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.unit.Length;
import recto.unit.Rect;

/**
 * How the pages of a PDF are laid on sheets.
 *
 * @param sheet the paper; it lies or stands as shows the pages larger
 * @param binding on which side a booklet is bound
 * @param longEdge true where the printer turns the sheet over its long edge
 * @param caliper the thickness of a sheet in scaled points, by which pages move to the fold for
 *     each sheet around theirs; 0 for none
 * @param marks true for cut marks and fold marks
 * @param shrunk true where pages that are too large are made smaller; else they are refused
 */
public record Imposition(
    Scheme scheme,
    SheetSize sheet,
    Binding binding,
    boolean longEdge,
    long caliper,
    boolean marks,
    boolean shrunk) {

  /** The side on which a booklet is bound. */
  public enum Binding {
    LEFT,
    RIGHT,
    /** As the PDF says of its direction of reading. */
    AS_READ
  }

  /**
   * @throws IllegalArgumentException where the paper has less than no thickness
   */
  public Imposition {
    if (caliper < 0) {
      throw new IllegalArgumentException("a sheet of less than no thickness");
    }
  }

  /**
   * The pages of {@code pdf}, ready to be written on sheets.
   *
   * @throws SourceException where {@code pdf} cannot be read, or its pages do not fit
   */
  public ImposedPdf open(Path pdf) throws SourceException {
    PdfReader reader = read(pdf);
    try {
      PageBoxes boxes = new PageBoxes(reader);
      return new ImposedPdf(this, reader, boxes, layout(pdf, boxes, scheme(reader)));
    } catch (SourceException | RuntimeException e) {
      reader.close();
      throw e instanceof SourceException said ? said : damaged(pdf);
    }
  }

  private static PdfReader read(Path pdf) throws SourceException {
    if (!Files.isRegularFile(pdf)) {
      String folder = "is a folder; name a file in it";
      throw refused(pdf, Files.isDirectory(pdf) ? folder : "no such file");
    }
    PdfReader reader;
    try {
      // Whole, not in part: in part, finding a page would read every page before it anew.
      reader = new PdfReader(pdf.toString());
    } catch (IOException | RuntimeException e) {
      throw damaged(pdf);
    } catch (NoClassDefFoundError e) {
      // To decrypt, OpenPDF wants a library that Recto does without.
      throw refused(pdf, "is encrypted; save it without a password");
    }
    if (reader.getNumberOfPages() == 0) {
      reader.close();
      throw refused(pdf, "has no pages");
    }
    return reader;
  }

  private static SourceException damaged(Path pdf) {
    return refused(pdf, "is no PDF, or a damaged one; make it again");
  }

  private static SourceException refused(Path pdf, String why) {
    return SourceException.at(new Source(pdf.toString()), Span.NONE, why);
  }

  private Scheme scheme(PdfReader reader) {
    PdfDictionary wishes = reader.getCatalog().getAsDict(PdfName.VIEWERPREFERENCES);
    boolean toTheLeft = wishes != null && PdfName.R2L.equals(wishes.getAsName(PdfName.DIRECTION));
    boolean right = binding == Binding.RIGHT || (binding == Binding.AS_READ && toTheLeft);
    return right ? scheme.boundOnTheRight() : scheme;
  }

  private Layout layout(Path pdf, PageBoxes boxes, Scheme bound) throws SourceException {
    Rect largest = boxes.largest();
    Layout layout = Layout.fitting(bound, sheet, largest);
    if (!shrunk && layout.scale() < 1) {
      throw refused(
          pdf,
          "pages of %s do not fit %d to a side on a sheet of %s; shrink them or take larger sheets"
              .formatted(
                  size(largest.width(), largest.height()),
                  bound.columns() * bound.rows(),
                  size(layout.width(), layout.height())));
    }
    return layout;
  }

  private static String size(long width, long height) {
    return Math.round(Length.toPoints(width)) + " x " + Math.round(Length.toPoints(height)) + " pt";
  }
}

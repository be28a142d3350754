package recto.press;

import java.nio.file.Path;
import java.util.List;
import recto.diagnostic.SourceException;
import recto.imposition.ImposedPdf;
import recto.imposition.Imposition;

/** Pages of a PDF laid on sheets, as another PDF. */
public record Sheets(Imposition imposition) {

  /**
   * What was laid.
   *
   * @param percent how large the pages are, in hundredths of their own size
   */
  public record Laid(int pages, int sheets, int percent) {}

  /**
   * Lays the pages of {@code pdf} on the sheets of {@code file}.
   *
   * @throws PressException where nothing was written; what was there before is still there
   */
  public Laid of(Path pdf, Path file) throws PressException {
    Output output = Output.at(file, pdf);
    try (ImposedPdf imposed = imposition.open(pdf)) {
      output.fill(imposed::write);
      return new Laid(imposed.pages(), imposed.sheets(), imposed.percent());
    } catch (SourceException e) {
      throw new PressException(List.of(e.diagnostic()), e);
    }
  }
}

package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.VeraPdf;
import recto.font.FontLibrary;

/** The files are for archives and for everyone: veraPDF finds nothing against it. */
class ArchiveTest {
  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandard(PDFAFlavour flavour) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FontLibrary library = new FontLibrary()) {
      new PdfSink(1).write(SampleLetter.book(library), out);
    }
    assertEquals("", VeraPdf.objections(out.toByteArray(), flavour));
  }
}

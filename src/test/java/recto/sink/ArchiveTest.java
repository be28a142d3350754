package recto.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import recto.font.FontLibrary;

/** The files are for archives and for everyone: veraPDF finds nothing against it. */
class ArchiveTest {
  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandard(PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FontLibrary library = new FontLibrary()) {
      new PdfSink(1).write(SampleLetter.book(library), out);
    }
    TreeSet<String> objections = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          objections.add(assertion.getRuleId() + " " + assertion.getMessage());
        }
      }
      assertEquals("", String.join("\n", objections));
      assertEquals(true, result.isCompliant());
    }
  }
}

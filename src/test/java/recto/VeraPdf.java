package recto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds against a file. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Its objections to a file as one of {@code flavour}, a line each; empty where it has none. */
  public static String objections(Path file, PDFAFlavour flavour) throws Exception {
    return objections(Files.readAllBytes(file), flavour);
  }

  /** Its objections to a file of these bytes. */
  public static String objections(byte[] file, PDFAFlavour flavour) throws Exception {
    TreeSet<String> objections = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          objections.add(assertion.getRuleId() + " " + assertion.getMessage());
        }
      }
      if (objections.isEmpty() && !result.isCompliant()) {
        throw new IOException("veraPDF does not say what it objects to");
      }
    }
    return String.join("\n", objections);
  }
}

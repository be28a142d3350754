package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.Trials;

/** Commands that read a PDF, given one with damaged bytes, end with a word and no trace. */
class DamagedPdfTest {
  private static final int CASES = 4;

  @TempDir Path folder;

  /** A small PDF with tags, links, notes and a picture; its streams packed or not. */
  private byte[] good(boolean packed) throws IOException {
    Path source = folder.resolve("good.xml");
    Path pdf = folder.resolve("good.pdf");
    Files.writeString(
        source,
        "<TEI><text><body><div xml:id='d1'><head>One</head><p><pb n='7'/>A text<note>A note"
            + "</note> with <ref target='#d2'>more</ref>.</p></div><div xml:id='d2'><head>Two</head>"
            + "<table><row><cell>a</cell></row></table></div></body></text></TEI>");
    assertEquals(0, Session.of("typeset", source, "-o", pdf, "--quiet").exit());
    if (!packed) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        document.save(pdf.toFile(), CompressParameters.NO_COMPRESSION);
      }
    }
    return Files.readAllBytes(pdf);
  }

  @Test
  void noDamageIsAFaultOfRecto() throws IOException {
    for (boolean packed : new boolean[] {true, false}) {
      byte[] good = good(packed);
      Trials.of(CASES, dice -> damaged(good.clone(), dice));
    }
  }

  private void damaged(byte[] pdf, Random random) throws IOException {
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(5) == 0 ? random.nextInt(pdf.length) : pdf.length;
    Path file = folder.resolve("bad.pdf");
    Files.write(file, Arrays.copyOf(pdf, length));
    Path out = folder.resolve("out");
    for (List<Object> words :
        List.<List<Object>>of(
            List.of("preflight", file),
            List.of("measure", file, "--json"),
            List.of("render", file, "--dpi", 20, "-o", out),
            List.of("verify", folder.resolve("good.xml"), file),
            List.of("impose", file, "-o", out.resolve("sheets.pdf")))) {
      Files.createDirectories(out);
      Session session = Session.of(words.toArray());
      String said = words.get(0) + ": " + session.err();
      assertFalse(session.err().contains("fault in Recto"), said);
      assertFalse(session.err().contains("\tat "), said);
      assertFalse(session.err().contains("nested too deep"), said);
      assertTrue(session.exit() < 2 || session.lines().size() == 1, said);
      try (Stream<Path> files = Files.list(out)) {
        for (Path each : files.toList()) {
          assertFalse(each.getFileName().toString().startsWith(".recto"), said);
          Files.delete(each);
        }
      }
    }
  }
}

package recto.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that is written, or not. */
class OutputFileTest extends ShortSource {
  @Test
  void aDashStandsForStandardOutput() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    System.setOut(new PrintStream(taken, true, StandardCharsets.UTF_8));
    try {
      Session session = Session.of("typeset", source, "-o", "-");
      assertEquals(0, session.exit(), session.err());
      assertEquals("", session.out());
    } finally {
      System.setOut(before);
    }
    Session.of("typeset", source, "-o", folder.resolve("same.pdf"));
    assertArrayEquals(Files.readAllBytes(folder.resolve("same.pdf")), taken.toByteArray());
    Session refused = Session.of("typeset", source, "-o", "-", "--verify");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("--verify and --manifest need a file"), refused.err());
  }

  @Test
  void theFolderOfTheOutputMustBeThere() throws IOException {
    Path missing = folder.resolve("none");
    Session.refused(
        folder,
        "cannot be written: there is no folder " + missing + "; make it first",
        "typeset",
        source,
        "-o",
        missing.resolve("a.pdf"));
    assertFalse(Files.exists(missing));
  }

  @Test
  void aFolderIsNoOutput() throws IOException {
    Session.refused(folder, "is a folder; name a file in it", "typeset", source, "-o", folder);
  }

  @Test
  void aFolderThatTakesNoFilesIsSaidSo() throws IOException {
    Path processes = Path.of("/proc");
    assumeTrue(Files.isDirectory(processes), "needs a folder that takes no files");

    Session.refused(
        folder, "cannot be written: ", "typeset", source, "-o", processes.resolve("a.pdf"));
  }

  @Test
  void aFullDiskIsSaidSo() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "needs a device that is always full");

    Session.refused(folder, "cannot be written: ", "typeset", source, "-o", full);
  }

  @Test
  void theSourceIsNeverOverwritten() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), source);
    String text = Files.readString(source);

    for (Path output : List.of(source, link)) {
      Session.refused(folder, "is read for this very job", "typeset", source, "-o", output);
      assertEquals(text, Files.readString(source));
    }
  }

  @Test
  void whatWasThereBeforeStaysWhereNothingIsWritten() throws IOException {
    Files.writeString(pdf, "before");

    assertEquals(2, Session.of("typeset", folder.resolve("nobody.xml"), "-o", pdf).exit());
    assertEquals("before", Files.readString(pdf));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Files.writeString(pdf, "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), pdf);

    assertEquals(0, Session.of("typeset", source, "-o", link).exit());
    assertTrue(Files.isSymbolicLink(link));
    assertNotEquals("before", Files.readString(pdf, StandardCharsets.ISO_8859_1));
  }
}

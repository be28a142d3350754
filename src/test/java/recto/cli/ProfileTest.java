package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a PDF is made for, as the command line asks for it. */
class ProfileTest extends ShortSource {
  @ParameterizedTest
  @CsvSource({"archive,1.7", "print,1.6", "print-x1a,1.4", "screen,1.7"})
  void eachIsAPdfOfItsVersion(String profile, String version) throws IOException {
    Session session = Session.of("typeset", source, "-o", pdf, "--pdf", profile);
    assertEquals("", session.err());
    assertEquals(0, session.exit());
    String file = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(file.startsWith("%PDF-" + version));
  }

  @ParameterizedTest
  @CsvSource({
    "'archive,print',one file keeps one profile",
    "x4,'there is no PDF profile \"x4\"; there are archive, print, print-x1a, screen'"
  })
  void otherWordsAreRefused(String profile, String reason) {
    assertRefused(reason, "--pdf", profile);
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() throws IOException {
    assertRefused("PDF/X-1a knows no RGB", "--pdf", "print-x1a", "--set", "print.colour=keep");
    Path profile = folder.resolve("press.icc");
    String named = "print.profile=" + profile.toString().replace('\\', '/');
    assertRefused("cannot be read: no such", "--pdf", "print", "--set", named);
    Files.writeString(profile, "no profile");
    assertRefused("press.icc: error: is no ICC profile", "--pdf", "print", "--set", named);
    assertEquals(0, Session.of("typeset", source, "-o", pdf, "--set", named).exit());
    Path json = folder.resolve("short.json");
    Session session = Session.of("typeset", source, "-o", json, "--pdf", "print");
    assertTrue(session.err().contains("is no PDF, so it cannot be made for --pdf print"));
    assertFalse(Files.exists(json));
  }

  private void assertRefused(String reason, String... words) {
    Object[] all = new Object[4 + words.length];
    all[0] = "typeset";
    all[1] = source;
    all[2] = "-o";
    all[3] = pdf;
    System.arraycopy(words, 0, all, 4, words.length);
    Session session = Session.of(all);
    assertTrue(session.err().contains(reason), session.err());
    assertEquals(2, session.exit());
    assertFalse(Files.exists(pdf));
  }
}

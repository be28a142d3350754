package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
      <div xml:id="d1" type="document"><head>One</head><p>The first letter says %s.</p></div>
      <div xml:id="d2" type="document"><head>Two</head><p>The second letter.</p></div>
      </body></text></TEI>
      """;

  @TempDir Path folder;

  private Path source(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), LETTER.formatted(words));
  }

  private Path set(Path source, Object... more) {
    Path pdf = folder.resolve("out.pdf");
    Object[] words = new Object[4 + more.length];
    words[0] = "typeset";
    words[1] = source;
    words[2] = "-o";
    words[3] = pdf;
    System.arraycopy(more, 0, words, 4, more.length);
    Session session = Session.of(words);
    assertEquals(0, session.exit(), session.err());
    return pdf;
  }

  @Test
  void aGoodFileIsProved() throws IOException {
    Path source = source("a.xml", "little");
    Session session = Session.of("verify", source, set(source));
    assertEquals(0, session.exit(), session.out());
    assertTrue(session.out().contains("selection: everything; style: extends = \"book\""));
    assertTrue(session.out().strip().endsWith("every law holds"), session.out());
  }

  @Test
  void ofALongStyleTheFirstLinesAreShown() throws IOException {
    Path source = source("a.xml", "little");
    List<Object> settings = new ArrayList<>();
    for (String key : List.of("gap-mark=x", "contents=false", "half-title=true", "name=own")) {
      settings.addAll(List.of("--set", key));
    }
    for (String key : List.of("page.lines=30", "page.leading=14", "page.measure=300")) {
      settings.addAll(List.of("--set", key));
    }
    Session session = Session.of("verify", source, set(source, settings.toArray()));
    assertEquals(0, session.exit(), session.out());
    String style = session.out().lines().skip(1).findFirst().orElseThrow();
    assertTrue(style.matches(".*, … and \\d lines? more"), style);
  }

  @Test
  void asManyFindingsAsAreShownAreAll() throws IOException {
    for (int lost = 5; lost <= 6; lost++) {
      String words = "<p>Words and a word more, and many that stay as they are.</p>";
      String losses = "<p>Lost and a word more, and many that stay as they are.</p>".repeat(lost);
      Path source = source("a.xml", "</p>" + losses + "<p>");
      Path pdf = set(source("b.xml", "</p>" + words.repeat(lost) + "<p>"));
      Session session = Session.of("verify", source, pdf);
      assertEquals(1, session.exit(), session.out());
      assertTrue(session.out().contains(" " + lost + " failed"), session.out());
      assertEquals(lost == 6, session.out().contains("… and 1 more"), session.out());
      assertFalse(session.out().contains("… and 0 more"), session.out());
    }
  }

  @Test
  void selectionAndStyleAreThoseOfTheFileUnlessOthersAreGiven() throws IOException {
    Path source = source("a.xml", "little");
    Path pdf = set(source, "--select", "d2", "--set", "page.lines=30");
    Session own = Session.of("verify", source, pdf);
    assertEquals(0, own.exit(), own.out());
    assertTrue(own.out().contains("d2; style: extends = \"book\", page.lines = 30"), own.out());
    Session other = Session.of("verify", source, pdf, "--select", "d1,d2");
    assertEquals(1, other.exit(), other.out());
    assertTrue(other.out().contains("lost \"OneThefirstlettersayslittle.\""), other.out());
  }

  @Test
  void typesettingAndProvingGoTogether() throws IOException {
    Path source = source("a.xml", "little");
    Session session = Session.of("typeset", source, "-o", folder.resolve("b.pdf"), "--verify");
    assertEquals(0, session.exit(), session.err());
    assertTrue(session.out().contains("every law holds"), session.out());
    Session json = Session.of("typeset", source, "-o", folder.resolve("b.json"), "--verify");
    assertEquals(2, json.exit());
    assertTrue(json.err().contains("--verify proves a PDF"), json.err());
  }

  @Test
  void aChangedSourceIsFoundOut() throws IOException {
    Path pdf = set(source("a.xml", "little"));
    Path changed = source("b.xml", "a little");
    Session session = Session.of("verify", changed, pdf);
    assertEquals(1, session.exit(), session.out());
    assertTrue(session.out().contains("page 1: b.xml:2:53: lost \"a\""), session.out());
    assertTrue(session.out().strip().endsWith("not proved"), session.out());
  }

  @Test
  void programsReadTheResultAsJson() throws IOException {
    Path pdf = set(source("a.xml", "little"));
    Session session = Session.of("verify", source("b.xml", "\"lots\""), pdf, "--json");
    assertEquals(1, session.exit(), session.out());
    String law = "{\"law\": 1, \"title\": \"nothing lost, nothing added\", \"advice\": false";
    assertTrue(session.out().contains(law), session.out());
    assertTrue(session.out().contains("\"page\": 1, \"label\": \"1\", \"line\": 2"), session.out());
    assertTrue(session.out().contains("stands for \\\"\\\"lots\\\"\\\"\""), session.out());
  }

  @Test
  void anotherTextIsSaidToBeOneAndNoMore() throws IOException {
    Path pdf = set(Path.of("seeds", "208-gorbachev-to-reagan.xml"));
    Session session = Session.of("verify", source("a.xml", "little"), pdf);
    assertEquals(1, session.exit(), session.out());
    assertTrue(session.out().contains("the file was made from another text"), session.out());
  }

  @Test
  void aFileThatIsNotFromRectoIsRefused() throws IOException {
    Path source = source("a.xml", "little");
    Path blank = folder.resolve("blank.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(blank.toFile());
    }
    refused("does not say how it was made", source, blank);
    refused("has no structure", source, blank, "--style", "book");
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    Path source = source("a.xml", "little");
    Path pdf = set(source);
    byte[] bytes = Files.readAllBytes(pdf);
    Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF", StandardCharsets.UTF_8);
    Path half = folder.resolve("half.pdf");
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path locked = folder.resolve("locked.pdf");
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked.toFile());
    }
    refused("no such file", source, folder.resolve("none.pdf"));
    refused("is a folder; name a file in it", source, folder);
    refused("is no PDF", source, text);
    refused("half.pdf", source, half);
    refused("is encrypted and needs a password", source, locked);
    refused("none.xml", folder.resolve("none.xml"), pdf);
    refused("d9", source, pdf, "--select", "d9");
    refused("nonesuch", source, pdf, "--style", "nonesuch");
    refused("page.linse", source, pdf, "--set", "page.linse=3");
  }

  private static void refused(String why, Path source, Path pdf, Object... more) {
    Object[] words = new Object[3 + more.length];
    words[0] = "verify";
    words[1] = source;
    words[2] = pdf;
    System.arraycopy(more, 0, words, 3, more.length);
    Session session = Session.of(words);
    assertEquals(2, session.exit(), session.out() + session.err());
    assertTrue(session.err().contains(why), session.err());
    assertTrue(session.err().lines().count() <= 2, session.err());
    assertEquals("", session.out());
  }
}

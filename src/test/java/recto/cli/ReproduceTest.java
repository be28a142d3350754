package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.reading.PdfContent;

/** What a file was made of, and whether the same comes out again. */
class ReproduceTest {
  @TempDir Path folder;
  private Path source;
  private Path style;
  private Path pdf;
  private Path manifest;

  @BeforeEach
  void lay() throws IOException {
    source = folder.resolve("short.xml");
    style = folder.resolve("own.toml");
    pdf = folder.resolve("short.pdf");
    manifest = folder.resolve("short.json");
    Files.writeString(
        source, "<TEI><text><body><div><p>A <hi>short</hi> text.</p></div></body></text></TEI>");
    Files.writeString(style, "extends = \"base.toml\"\n[page]\nlines = 40\n");
    Files.writeString(folder.resolve("base.toml"), "[text.body]\nfirst-indent = 12\n");
  }

  private Session typeset(Object... more) {
    Object[] words = new Object[8 + more.length];
    List<Object> first =
        List.of("typeset", source, "--style", style, "-o", pdf, "--manifest", manifest);
    System.arraycopy(first.toArray(), 0, words, 0, 8);
    System.arraycopy(more, 0, words, 8, more.length);
    return Session.of(Map.of("SOURCE_DATE_EPOCH", "86400"), words);
  }

  private Session reproduce() {
    return Session.of("reproduce", manifest);
  }

  @Test
  void everyPartIsListed() throws IOException {
    assertEquals(0, typeset("--pdf", "screen").exit());
    String json = Files.readString(manifest);
    for (String part :
        List.of(
            "\"role\": \"source\", \"name\": \"short.xml\"",
            "\"role\": \"style\", \"name\": \"own.toml\"",
            "\"role\": \"style\", \"name\": \"base.toml\"",
            "\"role\": \"built-in style\", \"name\": \"book\"",
            "\"role\": \"font\", \"name\": \"EBGaramond-Regular\"",
            "\"pdf\": \"screen\"",
            "\"date\": \"86400\"",
            "\"file\": \"short.pdf\"")) {
      assertTrue(json.contains(part), part + " is not in " + json);
    }
    assertFalse(json.contains(folder.toString()), "paths start from the manifest's folder");
  }

  @Test
  void theSameComesOutAgain() throws IOException {
    assertEquals(0, typeset("--marks", "--paper", "a5", "--set", "text.body.size=10.5").exit());
    Files.delete(pdf);
    Session again = reproduce();
    assertEquals(manifest + ": the same, byte for byte\n", again.out().replace("\r", ""));
    assertEquals(0, again.exit());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void aConcordanceIsMadeAgainAndCompared() throws IOException {
    Path pages = folder.resolve("pages.json");
    Files.writeString(source, Files.readString(source).replace("<p>", "<p><pb n='7'/>"));
    assertEquals(0, typeset("--concordance", pages).exit());
    byte[] before = Files.readAllBytes(pages);
    Files.writeString(pages, "mine");
    Session again = reproduce();
    assertEquals(0, again.exit(), again.out());
    assertEquals("mine", Files.readString(pages));
    String json = Files.readString(manifest);
    assertTrue(json.contains("\"concordance\": \"pages.json\""), json);
    String hash = HexFormat.of().formatHex(sha256(before));
    assertTrue(json.contains("\"concordance\": \"" + hash + "\""), json);
    Files.writeString(manifest, json.replace(hash, "0".repeat(64)));
    again = reproduce();
    assertEquals(1, again.exit());
    assertTrue(again.out().contains("the concordance is another"), again.out());
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aStyleMayBringItsFontFromAnyFolder() throws IOException {
    Path apart = folder.resolve("design");
    Files.createDirectories(apart.resolve("fonts"));
    Path font = Path.of("fonts/gentium-book-plus/GentiumBookPlus-Regular.ttf");
    Files.copy(font, apart.resolve("fonts/own.ttf"));
    style = Files.move(style, apart.resolve("own.toml"));
    Files.writeString(apart.resolve("base.toml"), "faces.Own.regular = \"fonts/own.ttf\"\n");
    Files.writeString(style, "extends = \"base.toml\"\ntext.body.family = \"Own\"\n");
    Session session = typeset("--set", "text.note.family=Own");
    assertEquals(0, session.exit(), session.err());
    assertTrue(Files.readString(manifest).contains("\"name\": \"GentiumBookPlus\""));
    assertFalse(Files.readString(pdf, StandardCharsets.ISO_8859_1).contains("fonts/own.ttf"));
    Session again = reproduce();
    assertEquals(0, again.exit(), again.out());
    Session proof = Session.of("verify", source, pdf);
    assertEquals(0, proof.exit(), proof.out());
  }

  @Test
  void theListsOfAHandoutAreParts() throws IOException {
    Files.writeString(style, "extends = \"handout\"\n");
    Files.writeString(folder.resolve("people.xml"), Files.readString(source));
    Files.writeString(folder.resolve("short.handout.toml"), "lists = [\"people.xml\"]\n");
    Session session = typeset();
    assertEquals(0, session.exit(), session.err());
    String json = Files.readString(manifest);
    assertTrue(json.contains("\"role\": \"list\", \"name\": \"people.xml\""), json);
    assertEquals(0, reproduce().exit());
  }

  @Test
  void whatAnEditorAdjustedIsAPartOfIt() throws IOException {
    Path adjust = folder.resolve("own-adjust.toml");
    Files.writeString(adjust, "[[break]]\nparagraph = 1\n");
    assertEquals(0, typeset("--adjust", adjust).exit());
    String json = Files.readString(manifest);
    assertTrue(json.contains("\"role\": \"adjustments\", \"name\": \"own-adjust.toml\""), json);
    assertTrue(json.contains("\"adjust\": \"own-adjust.toml\""), json);
    assertEquals(0, reproduce().exit());
    Files.writeString(adjust, "[[keep]]\nparagraph = 1\n");
    assertTrue(reproduce().out().contains("the adjustments own-adjust.toml has changed"));
  }

  @Test
  void aFileThatTheSourceIncludesIsAPartOfIt() throws IOException {
    String include = "<include xmlns='http://www.w3.org/2001/XInclude' href='b.xml'/>";
    Files.writeString(source, "<TEI><text><body><div>" + include + "</div></body></text></TEI>");
    Path piece = folder.resolve("b.xml");
    Files.writeString(piece, "<p>Piece.</p>");
    assertEquals(0, typeset().exit());
    String parts = Files.readString(manifest);
    assertTrue(parts.contains("\"role\": \"included\", \"name\": \"b.xml\""), parts);
    assertEquals(0, reproduce().exit());
    Files.writeString(piece, "<p>Other piece.</p>");
    Session changed = reproduce();
    assertEquals(1, changed.exit());
    assertTrue(changed.out().contains("b.xml"), changed.out());
  }

  @Test
  void whatHasChangedIsNamed() throws IOException {
    typeset();
    Files.writeString(source, Files.readString(source).replace("text.", "story."));
    Session again = reproduce();
    assertEquals(
        List.of(manifest + ": the source short.xml has changed", manifest + ": another result"),
        again.out().lines().toList());
    assertEquals(1, again.exit());
  }

  @Test
  void anotherCompressorMakesNoOtherContent() throws IOException {
    typeset();
    Path packed = folder.resolve("packed.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.save(packed.toFile(), CompressParameters.NO_COMPRESSION);
    }
    assertNotEquals(Files.size(pdf), Files.size(packed));
    String before = PdfContent.digest(pdf);
    assertTrue(Files.readString(manifest).contains(before));
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("(\"result\": .*\"sha256\": \")[0-9a-f]+", "$1" + "0".repeat(64)));
    Session again = reproduce();
    assertTrue(again.out().contains("the same content"), again.out());
    assertEquals(0, again.exit());
    Files.writeString(manifest, Files.readString(manifest).replace(before, "0".repeat(64)));
    assertEquals(1, reproduce().exit());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"manifest\": 9}',is a manifest of form 9",
    "'{\"manifest\": 1}',is damaged or no manifest",
    "'[1, 2]',is damaged or no manifest",
    "'{\"manifest\": 1,\n\"job\": ','is no JSON: it ends too early, in line 2'",
    "'no json','is no JSON: \"no\" is no value, in line 1'"
  })
  void damagedManifestsAreRefused(String text, String reason) throws IOException {
    Files.writeString(manifest, text);
    Session refused = reproduce();
    assertTrue(refused.err().contains("short.json: error: " + reason), refused.err());
    assertEquals(2, refused.exit());
  }

  @Test
  void aManifestThatLacksAnythingIsRefused() throws IOException {
    typeset();
    String whole = Files.readString(manifest);
    for (int end = 0; end < whole.length() - 2; end += 7) {
      Files.writeString(manifest, whole.substring(0, end));
      Session refused = reproduce();
      assertEquals(2, refused.exit(), () -> refused.err());
      assertTrue(refused.err().startsWith(manifest + ": error: is "), refused.err());
    }
    Files.write(manifest, new byte[] {'%', 'P', 'D', 'F', (byte) 0xE2, (byte) 0xE3});
    assertTrue(reproduce().err().contains("error: is no manifest, for it is not text"));
    Files.writeString(manifest, whole.replace("\"paper\"", "\"papier\""));
    assertTrue(reproduce().err().contains("does not say \"paper\""), reproduce().err());
    Files.delete(manifest);
    assertTrue(reproduce().err().contains("there is no such manifest"));
    Files.createDirectory(manifest);
    assertTrue(reproduce().err().contains("is a folder; name a file in it"), reproduce().err());
    Files.delete(manifest);
    Files.writeString(manifest, whole);
    Files.delete(source);
    assertEquals(2, reproduce().exit());
  }
}

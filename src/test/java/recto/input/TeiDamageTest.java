package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** Damaged and hostile files: one plain line for each, soon, and nothing else opened. */
@Timeout(20)
class TeiDamageTest {
  private static final Path SEED = Path.of("seeds/208-gorbachev-to-reagan.xml");
  private static final Duration SOON = Duration.ofSeconds(10);

  private static <T> T soon(ThrowingSupplier<T> work) {
    return Objects.requireNonNull(assertTimeoutPreemptively(SOON, work));
  }

  private static SourceException refused(byte[] content) {
    SourceException refusal =
        soon(() -> assertThrows(SourceException.class, () -> Tei.file(content)));
    String line = refusal.diagnostic().toString();
    assertFalse(line.contains("\n") || line.contains("Exception") || line.contains("null"), line);
    return refusal;
  }

  private static String refusal(String content) {
    return refused(content.getBytes(StandardCharsets.UTF_8)).diagnostic().toString();
  }

  @Test
  void refusesAFileCutAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(SEED);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      int length = random.nextInt(whole.length - 10);
      SourceException refusal = refused(Arrays.copyOf(whole, length));
      assertTrue(
          length < 60 || !refusal.diagnostic().span().equals(Span.NONE),
          "cut at " + length + ": " + refusal.diagnostic().toString());
    }
  }

  @Test
  void readsOrRefusesAFileWithFlippedBits() throws IOException {
    byte[] whole = Files.readAllBytes(SEED);
    Random random = new Random(2);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 3; k++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      String refusal = soon(() -> refusalOrNothing(damaged));
      assertFalse(refusal.contains("\n"), refusal);
      refused += refusal.isEmpty() ? 0 : 1;
    }
    assertTrue(refused > 100, "only " + refused + " of 300 were seen to be damaged");
  }

  private static String refusalOrNothing(byte[] content) {
    try {
      Tei.file(content);
      return "";
    } catch (SourceException e) {
      return e.diagnostic().toString();
    }
  }

  @Test
  void saysWhichElementIsOpen() {
    assertEquals(
        "a.xml:2:6: error: <p> is still open but </body> closes here; <p> was opened on line 1",
        refusal("<TEI><text><body><p>a\n</body></text></TEI>"));
    assertEquals(
        "a.xml:1:25: error: the file ends too early; <p> was opened on line 1",
        refusal("<TEI><text><body><p>a wor"));
    assertTrue(refusal("").endsWith("error: the file ends before any element"));
  }

  @Test
  void saysWhatIsNotXml() {
    assertTrue(refusal("<TEI><text a=1></text></TEI>").startsWith("a.xml:1:14: error: not well-"));
    assertTrue(refusal("<TEI><text>a & b</text></TEI>").contains("error: not well-formed XML"));
    assertTrue(refusal("<TEI/><TEI/>").contains("error: "));
    assertTrue(refusal("<TEI><text>a < b</text></TEI>").contains("write &lt; for the sign"));
    assertTrue(refusal("\n<?xml version='1.0'?><TEI/>").contains("before the XML declaration"));
  }

  @Test
  void saysWhatIsNotTei() {
    assertEquals(
        "a.xml:1:1: error: <html> is not TEI; the root element must be <TEI>",
        refusal("<html><body>a</body></html>"));
    assertEquals(
        "a.xml:1:1: error: the file has a header but neither <text> nor <sourceDoc>",
        refusal("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/></TEI>"));
  }

  @Test
  void saysThatBytesAreNotInTheEncoding() {
    byte[] latin = "<TEI><text><p>caf\u00e9</p></text></TEI>".getBytes(StandardCharsets.ISO_8859_1);
    String refusal = refused(latin).diagnostic().toString();
    assertTrue(refusal.contains("is not UTF-8"), refusal);
  }

  @Test
  void honoursTheDeclaredEncoding() throws SourceException {
    String text = "<TEI><text><body><p>caf\u00e9</p></body></text></TEI>";
    byte[] latin =
        ("<?xml version='1.0' encoding='ISO-8859-1'?>" + text)
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    for (byte[] content : List.of(latin, wide, marked)) {
      assertTrue(new TeiFormat().accepts(content));
      assertEquals("p caf\u00e9\n", Tei.file(content).blocks());
    }
  }

  @Test
  void refusesDeepNesting() {
    int levels = 100_000;
    String deep = "<hi>".repeat(levels) + "a" + "</hi>".repeat(levels);
    String refusal = refusal("<TEI><text><body><p>" + deep + "</p></body></text></TEI>");
    assertTrue(refusal.contains("elements nest deeper than 500 levels"), refusal);
  }

  @Test
  void readsNestingWithinBounds() throws SourceException {
    String deep = "<hi>".repeat(490) + "a" + "</hi>".repeat(490);
    assertTrue(Tei.body("<p>" + deep + "</p>").blocks().contains("a"));
    String lists = "<list><item>".repeat(240) + "a" + "</item></list>".repeat(240);
    assertTrue(Tei.body(lists).blocks().contains("a"));
  }

  @Test
  void saysThatTheEncodingIsAnotherThanDeclared() {
    byte[] content =
        "<?xml version='1.0' encoding='UTF-8'?><TEI/>".getBytes(StandardCharsets.UTF_16);
    SourceException refusal = assertThrows(SourceException.class, () -> Tei.file(content));
    assertTrue(refusal.diagnostic().message().contains("another encoding than its first line"));
  }

  @Test
  void readsAMegabyteOnOneLine() {
    String line = "word ".repeat(250_000);
    String blocks = soon(() -> Tei.body("<p>" + line + "</p>").blocks());
    assertEquals(1_250_000 + 2, blocks.length());
    String tags = "<hi>word</hi> ".repeat(80_000);
    soon(() -> Tei.body("<p>" + tags + "</p>"));
  }

  @Test
  void opensNoOtherFile(@TempDir Path folder) throws IOException, SourceException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Tei read =
        Tei.file(
            "<!DOCTYPE TEI SYSTEM '"
                + secret.toUri()
                + "' [\n<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>\n<!ENTITY % y SYSTEM '"
                + secret.toUri()
                + "'> %y;\n]>\n"
                + "<TEI><text><body><p>a &x; b &y2; c</p></body></text></TEI>");
    assertEquals("p a &x; b &y2; c\n", read.blocks());
    assertEquals(
        List.of(
            "a.xml:5:26: error: the text of entity &x; stands in another file, \""
                + secret.toUri()
                + "\", which is not read: nothing is fetched from elsewhere; put the file beside"
                + " the source",
            "a.xml:5:33: error: entity &y2; is not declared in the file; declare it, or write the"
                + " character"),
        read.said());
  }

  @Test
  void honoursEntitiesOfTheFile() throws SourceException {
    Tei read =
        Tei.file(
            "<!DOCTYPE TEI [<!ENTITY longs '\u017f'><!ENTITY em '<hi>so</hi>'>]>"
                + "<TEI><text><body><p n='&longs;'>wa&longs; &em; it i&#x17f;</p></body></text></TEI>");
    assertEquals("p wa\u017f {italic:so} it i\u017f\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void refusesEntitiesThatGrow() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE TEI [<!ENTITY l0 'lol'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
    }
    String text = "]><TEI><text><body><p>&l11;</p></body></text></TEI>";
    refusal(laughs + text);

    String long0 = "<!DOCTYPE TEI [<!ENTITY a '" + "x".repeat(50_000) + "'>]>";
    refusal(long0 + "<TEI><text><body><p>" + "&a;".repeat(15_000) + "</p></body></text></TEI>");
    refusal("<!DOCTYPE TEI [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><TEI><text>&a;</text></TEI>");
  }

  @Test
  void dropsStrayControlCharacters() throws SourceException {
    Tei read = Tei.body("<p>one\u008e two</p>");
    assertEquals("p one two\n", read.blocks());
    assertEquals(List.of("stray control character: \u008e"), read.omitted());
    assertEquals(
        List.of("a.xml:1:72: warning: stray control character U+008E dropped; remove it"),
        read.said());
  }

  @Test
  void keepsWordsInElementsThatHoldNone() throws SourceException {
    assertEquals(
        "p a |1|b/c d\n", Tei.body("<p>a <pb n='1'>b</pb> <lb>c</lb> <gb>d</gb></p>").blocks());
  }

  @Test
  void tellsFilesThatAreNoTextByTheirFirstBytes() {
    for (String[] kind :
        new String[][] {
          {"%PDF-1.7 1 0 obj", "is a PDF"},
          {"PK\u0003\u0004docx", "is a ZIP archive"},
          {"\n<!DOCTYPE html><html><body><p>a<br>b</body></html>", "is HTML"},
          {"<HTML><body/></HTML>", "is HTML"},
          {"{\\rtf1 a}", "is RTF"}
        }) {
      byte[] content = kind[0].getBytes(StandardCharsets.ISO_8859_1);
      SourceException refusal =
          assertThrows(
              SourceException.class,
              () -> InputFormats.read(new Source("a.docx"), content, new Diagnostics()));
      assertTrue(refusal.diagnostic().toString().startsWith("a.docx: error: " + kind[1]));
    }
  }
}

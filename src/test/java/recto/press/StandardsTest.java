package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import recto.VeraPdf;
import recto.diagnostic.Diagnostics;
import recto.sink.PdfProfile;

/** Whatever is set, veraPDF finds nothing against it as a file to keep and to read to anyone. */
class StandardsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table | <table rows="2" cols="3"><head>A table</head><row role="label"><cell>a</cell><cell cols="2">b</cell></row><row><cell role="label">c</cell><cell>d</cell><cell>e</cell></row></table>
          ragged table | <table><row role="label"><cell>a</cell><cell>b</cell></row><row><cell/><cell rows="9">c</cell><cell>d</cell></row><row/><row><cell cols="2">e</cell></row></table>
          lists | <list type="ordered"><item>one<list><item>inside</item></list></item><item>two</item></list><list type="gloss"><label>term</label><item>meaning</item></list>
          figure | <pb n="7"/><figure><head>A plate</head><figDesc>A green line</figDesc><graphic url="plate.png" width="2in"/></figure>
          notes | <p>Text<note n="1">A note<note n="2">with a note in it</note>.</note> and more<note place="margin">beside</note>.</p>
          languages | <p>English, <foreign xml:lang="fr">français</foreign> and <foreign xml:lang="de">Deutsch</foreign>.</p><p xml:lang="grc">λόγος</p>
          right to left | <p>A word, <foreign xml:lang="he">שלום עולם</foreign>, and <foreign xml:lang="ar">السلام عليكم</foreign>.</p><p xml:lang="he">שלום 12 עולם.</p>
          old pages | <pb n="885"/><p>Text of a page<pb n="886"/> and of an<pb n="887"/>other.</p>
          wide numbers | <pb n="XXVIII"/><pb n="XXIX"/><p>Text of two pages.</p>
          verse | <lg><head>A song</head><l>one line</l><l>another</l></lg><quote><p>Quoted.</p></quote>
          references | <p xml:id="p1">See <ref target="#p2">below</ref> and <ref target="https://example.org/">elsewhere</ref>.</p><p xml:id="p2">Here.</p>
          """)
  void eachKindOfBlockKeepsTheStandards(String kind, String body) throws Exception {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0x008000);
    ImageIO.write(image, "png", folder.resolve("plate.png").toFile());
    Path source = folder.resolve("kind.xml");
    Files.writeString(
        source,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
            + "<div type=\"document\" xml:id=\"d1\"><head>1. A "
            + kind
            + "</head>"
            + body
            + "</div><div type=\"document\" xml:id=\"d2\"><head>2. Another</head><p>End.</p></div>"
            + "</body></text></TEI>");
    assertKept(Job.of(source));
  }

  @Test
  void theLetterKeepsThemInEveryStyleAndWithMarks() throws Exception {
    Job letter = Job.of(Path.of("seeds", "208-gorbachev-to-reagan.xml"));
    assertKept(letter);
    assertKept(letter.set("sheet.marks=true").on("a5"));
    assertKept(letter.styled("handout").set("handout.cover=true"));
    assertKept(letter.set("half-title=true").set("copyright-page=true"));
  }

  @Test
  void aFileForTheScreenIsForEveryoneToo() throws Exception {
    Path seed = Path.of("seeds", "208-gorbachev-to-reagan.txt");
    assertEquals(
        "", VeraPdf.objections(set(Job.of(seed).made(PdfProfile.SCREEN)), PDFAFlavour.PDFUA_1));
  }

  private void assertKept(Job job) throws Exception {
    Path pdf = set(job);
    assertEquals("", VeraPdf.objections(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals("", VeraPdf.objections(pdf, PDFAFlavour.PDFUA_1));
  }

  private Path set(Job job) throws PressException {
    Path pdf = folder.resolve("kept.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    return pdf;
  }
}

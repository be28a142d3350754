package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import recto.diagnostic.Diagnostics;
import recto.proof.Verdict;
import recto.reading.Follower;
import recto.reading.PdfReading;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadPage;
import recto.sink.PdfProfile;

/** What a screen reader says of a finished file: its structure in order, artifacts silent. */
class AloudTest {
  @TempDir Path folder;

  /** Says what it comes by; alternatives in place of what they stand for. */
  private static final class Voice implements Follower {
    private final StringBuilder said = new StringBuilder();
    private int silent;

    @Override
    public void enter(ReadElement element) {
      String instead = element.alternative().isEmpty() ? element.actual() : element.alternative();
      if (silent == 0 && List.of("P", "Note", "H1", "TD", "TH").contains(element.role())) {
        said.append(" ");
      }
      if (silent == 0 && !instead.isEmpty()) {
        said.append("{").append(instead).append("}");
      }
      silent += instead.isEmpty() && silent == 0 ? 0 : 1;
    }

    @Override
    public void leave(ReadElement element) {
      silent -= silent > 0 ? 1 : 0;
    }

    @Override
    public void content(ReadElement owner, ReadPage page, List<ReadGlyph> glyphs) {
      if (silent == 0) {
        said.append(ReadGlyph.text(glyphs));
      }
    }
  }

  private Path set(String language, String body, PdfProfile profile, String... settings)
      throws Exception {
    Path source = folder.resolve("said.xml");
    Path pdf = folder.resolve("said.pdf");
    Files.writeString(
        source,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\""
            + language
            + "\"><text><body><div><head>Head</head>"
            + body
            + "</div></body></text></TEI>");
    Job job = Job.of(source).made(profile).setting(List.of(settings));
    Press.typeset(job, pdf, new Diagnostics());
    return pdf;
  }

  private String said(String body, String... settings) throws Exception {
    return said(set("en", body, PdfProfile.ARCHIVE, settings));
  }

  private static String said(Path pdf) throws IOException {
    Voice voice = new Voice();
    try (PdfReading reading = PdfReading.open(pdf)) {
      reading.follow(voice);
    }
    return voice.said.toString().replace("\u00AD", "~").replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One con<pb n="886"/>tinued word.</p> | Head One {page 886}continued word.
          <p>One <pb n="886"/>word, <pb n="887"/> and.</p> | Head One {page 886}word, {page 887}and.
          <p>One, <foreign xml:lang="la">con<pb n="886"/>tra</foreign>.</p> | Head One, {page 886}contra.
          <p>One, <hi rend="italic">con</hi>tra<pb n="886"/>ry.</p> | Head One, {page 886}contrary.
          <p>Wo<pb n="1"/>rd<pb n="2"/>s.</p> | Head {page 1}{page 2}Words.
          <p>Said—<pb n="886"/>then.</p> | Head Said—{page 886}then.
          <p>Called<note n="1">A note<note n="a">of a note</note>.</note> here.</p> | Head Called1 here. 1. A notea. a of a note
          <table><row><cell>a<pb n="5"/>b</cell><cell>c</cell></row></table> | Head {page 5}ab c
          <p>The <foreign xml:lang="he">של<pb n="9"/>ום</foreign> end.</p> | Head The {page 9}שלום end.
          """)
  void saysThePageBeforeTheWord(String body, String expected) throws Exception {
    assertEquals(expected, said(body));
  }

  @Test
  void saysANumberInTheTextBeforeItsWordToo() throws Exception {
    String body = "<pb n=\"885\"/><p>One con<pb n=\"886\"/>tinued word.</p>";
    assertEquals("Head {page 885}One {page 886}continued word.", said(body, "margin.mark=bracket"));
  }

  @Test
  void saysThePageBeforeAWordThatALineEndOrAPageEndDivides() throws Exception {
    StringBuilder body = new StringBuilder();
    StringBuilder expected = new StringBuilder("Head");
    for (int page = 1; page <= 60; page++) {
      body.append(" inter<pb n=\"" + page + "\"/>nationalisation");
      expected.append("{page" + page + "}internationalisation");
    }
    String said = said("<p>" + body + "</p>", "page.lines=4");
    assertTrue(Pattern.compile("\\{page \\d+}[a-z]+~[a-z]+").matcher(said).find(), said);
    assertEquals(expected.toString(), said.replaceAll("[ ~]", ""));
  }

  @ParameterizedTest
  @CsvSource({"de,Seite 886", "fr-CA,page 886", "la,pagina 886", "tlh,page 886"})
  void saysItInTheLanguageOfTheEdition(String language, String words) throws Exception {
    Path pdf = set(language, "<p>Ver<pb n=\"886\"/>bum.</p>", PdfProfile.ARCHIVE);
    assertEquals("Head {" + words + "}Verbum.", said(pdf));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARCHIVE", "SCREEN"})
  void aCallNamesItsNoteAndTheNoteItsCall(PdfProfile profile) throws Exception {
    String body = "<p>Called<note n=\"1\">A note<note n=\"a\">of a note</note>.</note> here.</p>";
    int there = 0;
    int back = 0;
    try (PDDocument pdf = Loader.loadPDF(set("en", body, profile).toFile())) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element) {
          COSArray about = element.getCOSArray(COSName.getPDFName("Ref"));
          if (about != null) {
            COSDictionary target = (COSDictionary) about.getObject(0);
            there += target.getNameAsString(COSName.S).equals("Note") ? 1 : 0;
            back += target.getNameAsString(COSName.S).equals("Reference") ? 1 : 0;
          }
        }
      }
    }
    assertEquals(List.of(2, 2), List.of(there, back));
  }

  @Test
  void aFileForThePressIsAskedForNoLinks() throws Exception {
    String body =
        "<p xml:id=\"p\">Called<note n=\"1\">A note.</note>, <ref target=\"#p\">here</ref>.</p>";
    Path pdf = set("en", body, PdfProfile.PRINT);
    Verdict verdict = Verification.of(folder.resolve("said.xml"), pdf).result().verdict();
    assertTrue(verdict.holds(false), verdict.toString());
  }
}

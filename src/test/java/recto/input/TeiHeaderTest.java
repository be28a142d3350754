package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.SourceException;
import recto.edition.Correspondence;
import recto.edition.Metadata;

/** What the header says: titles, names, languages, and how things look. */
class TeiHeaderTest {
  private static Metadata metadata(String statements) throws SourceException {
    return Tei.file(
            "<TEI xml:id='x1'><teiHeader><fileDesc>"
                + statements
                + "</fileDesc></teiHeader><text><body><p>a</p></body></text></TEI>")
        .edition()
        .metadata();
  }

  @Test
  void readsAVolumeOfASeries() throws SourceException {
    for (String[] kinds :
        List.of(
            new String[] {"sub-series", "volume-number"},
            new String[] {"subseries", "volumenumber"})) {
      assertEquals(
          new Metadata(
              "The Series, 1948, Volume I, Peace",
              "The Series",
              "1948",
              "Volume I",
              "Peace",
              List.of(),
              List.of("Ann Bee", "Carl Dee"),
              "The Office",
              "Washington",
              "1976",
              "s1948v01",
              "",
              "",
              Correspondence.NONE),
          metadata(
              "<titleStmt><title type='complete'>The Series, 1948,\n Volume I, Peace</title>"
                  + "<title type='series'>The Series</title>"
                  + "<title type='"
                  + kinds[0]
                  + "'>1948</title>"
                  + "<title type='"
                  + kinds[1]
                  + "'>Volume I</title>"
                  + "<title type='volume'>Peace</title><editor>Ann Bee</editor>"
                  + "<editor>Carl Dee</editor></titleStmt><publicationStmt>"
                  + "<publisher>The Office</publisher><pubPlace>Washington</pubPlace>"
                  + "<date>1976</date><idno type='isbn'/><idno type='frus'>s1948v01</idno>"
                  + "</publicationStmt>"));
    }
  }

  @Test
  void readsTitlesAndNamesOfOtherEditions() throws SourceException {
    Metadata read =
        metadata(
            "<titleStmt><title level='s'>Letters</title><title type='main'>A Life</title>"
                + "<title type='sub'>Of Sorts</title><author><persName><surname>Bee</surname>"
                + "<forename>Ann</forename></persName></author><author>Dee, Carl</author>"
                + "<editor><name>One</name><name>Two</name></editor></titleStmt>"
                + "<publicationStmt><authority>Academy</authority><date when='2020'/>"
                + "<availability><licence target='http://l'/></availability></publicationStmt>");
    assertEquals("A Life. Of Sorts", read.title());
    assertEquals("Letters", read.series());
    assertEquals(List.of("Ann Bee", "Dee, Carl"), read.authors());
    assertEquals(List.of("One", "Two"), read.editors());
    assertEquals("Academy", read.publisher());
    assertEquals("2020", read.date());
    assertEquals("http://l", read.licence());
    assertEquals("x1", read.id());
  }

  private static Correspondence correspondence(String described, String body)
      throws SourceException {
    return Tei.file(
            "<TEI><teiHeader><profileDesc>"
                + described
                + "</profileDesc></teiHeader><text><body>"
                + body
                + "</body></text></TEI>")
        .edition()
        .metadata()
        .correspondence();
  }

  @Test
  void readsWhoSentALetterToWhom() throws SourceException {
    String sent =
        "<correspAction type='sent'><persName><surname>Bee</surname> <forename>Ann</forename>"
            + "</persName><orgName>The\n Office</orgName><persName ref='#x'/>"
            + "<placeName>Bern</placeName><date when='1896-04-09'>9. [4.]\n 1896</date>"
            + "</correspAction>";
    String received =
        "<correspAction type='transmitted'><persName>Post</persName></correspAction>"
            + "<correspAction type='received'><persName>Dee, Carl</persName>"
            + "<placeName>Rome</placeName><date when='1896-04-12'/></correspAction>";
    String one = "<correspDesc>" + sent + received + "</correspDesc>";
    assertEquals(
        new Correspondence("Ann Bee; The Office", "Dee, Carl", "Bern", "9. [4.] 1896"),
        correspondence(one, "<div type='letter'><p>a</p></div>"));
    assertEquals(
        new Correspondence("", "Dee, Carl", "", ""),
        correspondence("<correspDesc>" + received + "</correspDesc>", "<p>a</p>"));
    assertEquals(Correspondence.NONE, correspondence("", "<p>a</p>"));
  }

  @Test
  void saysNothingOfOneLetterWhereThereAreSeveral() throws SourceException {
    String one =
        "<correspDesc><correspAction type='sent'><persName>A</persName></correspAction>"
            + "</correspDesc>";
    String letter = "<div type='letter'><p>a</p></div>";
    assertEquals("A", correspondence(one, letter).from());
    assertEquals(Correspondence.NONE, correspondence(one, letter + letter));
    assertEquals(Correspondence.NONE, correspondence(one + one, letter));
  }

  @ParameterizedTest
  @CsvSource({
    "<date when='1896-04-09'/>, 1896-04-09",
    "<date notBefore='1896-04' notAfter='1896-05'/>, 1896-04 – 1896-05",
    "<date from='1896'/>, 1896 –",
    "<date to='1896'/>, – 1896",
    "<date/><date when-iso='1897'> </date>, 1897",
  })
  void readsADateWithoutWords(String date, String read) throws SourceException {
    String sent = "<correspAction type='sent'>" + date + "</correspAction>";
    assertEquals(
        read, correspondence("<correspDesc>" + sent + "</correspDesc>", "<p>a</p>").date());
  }

  private static String language(String root, String profile, String text) throws SourceException {
    return Tei.file(
            "<TEI"
                + root
                + "><teiHeader><profileDesc><langUsage>"
                + profile
                + "</langUsage></profileDesc></teiHeader><text"
                + text
                + "><body><p>a</p></body></text></TEI>")
        .edition()
        .metadata()
        .language();
  }

  @Test
  void readsTheLanguage() throws SourceException {
    String two = "<language ident='lat' usage='10'/><language ident='grc' usage='90'/>";
    assertEquals("fr", language(" xml:lang='en'", two, " xml:lang='fra'"));
    assertEquals("grc", language(" xml:lang='en'", two, ""));
    assertEquals("de-AT", language(" xml:lang='deu-AT'", "", ""));
    assertEquals("", language("", "", ""));
  }

  @Test
  void readsHowWordsLook() throws SourceException {
    Tei read =
        Tei.body(
            "<p><hi rend='it'>a</hi> <hi rend='Small-Caps center'>b</hi> <hi rendition='#c #b'>c"
                + "</hi> <hi style='font-style:italic; text-align:center'>d</hi>"
                + " <emph>e</emph> <hi>f</hi> <hi rend='text-decoration: underline'>g</hi></p>");
    assertEquals(
        "p {italic:a} {smallcaps,center:b} {center,bold:c} {italic,center:d} {italic:e} {italic:f}"
            + " {underline:g}\n",
        read.blocks());
  }

  @Test
  void readsWhatTheHeaderSaysOfRenditions() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader><encodingDesc><tagsDecl><rendition xml:id='x'>font-variant:"
                + " small-caps; color: red</rendition><rendition xml:id='right'>float: right;"
                + "</rendition><rendition selector='emph'>font-weight:bold</rendition>"
                + "</tagsDecl></encodingDesc></teiHeader><text><body><p rendition='#right'><hi"
                + " rendition='#x'>a</hi> <emph>b</emph></p></body></text></TEI>");
    assertEquals("p[right] {x,smallcaps:a} {bold:b}\n", read.blocks());
  }

  @Test
  void readsSlipsAsTheWordsThatWereMeant() throws SourceException {
    Tei read = Tei.body("<p rend='cetner'>a</p><p rend='cetner'><hi rend='strpng'>b</hi></p>");
    assertEquals("p[center] a\np[center] {strong:b}\n", read.blocks());
    assertEquals(
        List.of(
            "note: rend=\"cetner\" is read as \"center\" (2 times)",
            "note: rend=\"strpng\" is read as \"strong\""),
        read.said().stream().map(line -> line.replaceFirst("^a.xml:\\d+:\\d+: ", "")).toList());
  }

  @Test
  void acceptsXmlAndNothingElse() {
    TeiFormat format = new TeiFormat();
    assertTrue(format.accepts("\n <TEI/>".getBytes(StandardCharsets.UTF_8)));
    assertTrue(format.accepts("\uFEFF<?xml version='1.0'?>".getBytes(StandardCharsets.UTF_8)));
    assertTrue(format.accepts("\uFEFF<TEI/>".getBytes(StandardCharsets.UTF_16BE)));
    assertFalse(format.accepts("Dear <sir>".getBytes(StandardCharsets.UTF_8)));
    assertFalse(format.accepts(new byte[0]));
  }
}

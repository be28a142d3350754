package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Texts of kinds that only some editions are of: speech, dictionaries, transcripts, formulas. */
class TeiKindsTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void setsATranscriptWhereThereIsNoText() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader/><sourceDoc><surface n='1r'><graphic url='a.png'/><zone><line>one"
                + " <mod><del>two</del> <add>too</add></mod></line><line>three</line></zone>"
                + "<zone><line>four</line></zone></surface><surface n='1v'><line>five</line>"
                + "</surface></sourceDoc></TEI>");
    assertEquals("p |1r|one [DELETED:two][ADDED:too]/three\np four\np |1v|five\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void saysWhoSpeaksAndWhatElseIsHeard() throws SourceException {
    assertEquals(
        "SPEAKER Ann Lee\np Good day.\np Well?\nSTAGE Applause.\nSPEAKER b\np No {<stage>:laughs}.\n",
        Tei.file(
                "<TEI><teiHeader><particDesc><person xml:id='a'><persName><forename>Ann</forename>"
                    + " <surname>Lee</surname></persName></person></particDesc></teiHeader><text>"
                    + "<body><u who='#a'>Good day.</u><u who='#a'>Well?</u><incident><desc>Applause."
                    + "</desc></incident><u who='#b'>No <vocal><desc>laughs</desc></vocal>.</u></body>"
                    + "</text></TEI>")
            .blocks());
    assertEquals(
        "SPEAKER The chair:\np Good day.\nINLINE_NOTE At ten.\n",
        blocks(
            "<note type='speaker'>The chair:</note><u who='#a'>Good day.</u>"
                + "<note type='time'>At ten.</note>"));
  }

  @Test
  void partsWhatAnEntryOfADictionaryHolds() throws SourceException {
    assertEquals(
        "p {bold:ewe} juː {italic:n.} {bold:1} a female sheep {bold:2} a name see ram\np {bold:ram}\n",
        blocks(
            "<superEntry><entry><form><orth>ewe</orth><pron>juː</pron></form><gramGrp><pos>n.</pos>"
                + "</gramGrp><sense n='1'><def>a female sheep</def></sense><sense n='2'><def>a name"
                + "</def></sense><xr>see <ref>ram</ref></xr></entry><entry><form><orth>ram</orth>"
                + "</form></entry></superEntry>"));
  }

  @Test
  void setsFormulasInTheLine() throws SourceException {
    assertEquals(
        "p a/(bc)+x{superscript:2} √(yz)\n",
        blocks(
            "<p><math xmlns='http://www.w3.org/1998/Math/MathML'><mfrac><mi>a</mi><mrow><mi>b</mi>"
                + "<mi>c</mi></mrow></mfrac><mo>+</mo><msup><mi>x</mi><mn>2</mn></msup></math>"
                + " <math xmlns='http://www.w3.org/1998/Math/MathML'><msqrt><mi>y</mi><mi>z</mi>"
                + "</msqrt></math></p>"));
  }

  @Test
  void readsChoicesOfWhichOneSideIsAnAttribute() throws SourceException {
    assertEquals(
        "p (teh~the) (Mr~Mister) (olde~old) (vp~up)\n",
        blocks(
            "<p><sic corr='the'>teh</sic> <expan abbr='Mr'>Mister</expan> <orig reg='old'>olde</orig>"
                + " <reg orig='vp'>up</reg></p>"));
  }

  @Test
  void saysThatNothingIsIncluded() throws SourceException {
    Tei read =
        Tei.body("<p>a</p><include xmlns='http://www.w3.org/2001/XInclude' href='more.xml'/>");
    assertEquals(1, read.said().size());
    assertTrue(read.said().get(0).contains("error: the file \"more.xml\" is to be included"));
  }

  @Test
  void keepsWhatWasDeletedAndRestored() throws SourceException {
    assertEquals(
        "p a b [DELETED:c]\n",
        blocks("<p>a <restore><del>b</del></restore> <restore><hi/></restore><del>c</del></p>"));
  }

  @Test
  void readsLettersThatTheHeaderDescribes() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader><charDecl><char xml:id='a'><mapping type='PUA'>U+E000</mapping><mapping"
                + " type='unicode'>U+0041</mapping></char><char xml:id='b'><charProp><localName>"
                + "normalized form</localName><value>B</value></charProp><mapping type='PUA'>U+E001"
                + "</mapping></char></charDecl></teiHeader><text><body><p><g ref='#a'/><g ref='#b'/>"
                + " <g type='cross'/></p></body></text></TEI>");
    assertEquals("p AB [GAP glyph cross:((cross))]\n", read.blocks());
  }

  @Test
  void writesNoSpaceWhereAScriptHasNone() throws SourceException {
    assertEquals("p 如是我聞 一時\n", blocks("<p>如是\n<lb n='2'/>我\n聞 一時</p>"));
    assertEquals("p 一 a b\n", blocks("<p>一\na\nb</p>"));
  }

  @Test
  void joinsLinesOfAnOldPageThatBreakWords() throws SourceException {
    assertEquals(
        "p The letter came on Monday.\n", blocks("<p>The let-<lb/>ter came on Mon-<lb/>day.</p>"));
    assertEquals("p a/b\n", blocks("<p>a<lb/>b</p>"));
  }

  @Test
  void marksTheItemsOfListsThatAreSaidToBeNumbered() throws SourceException {
    assertEquals(
        "list ordered\n  item 1.\n    p a\n  item 4.\n    p b\nlist\n  item •\n    p c\n",
        blocks(
                "<list type='ordered'><item>a</item><item n='4'>b</item></list>"
                    + "<list rend='bulleted'><item>c</item></list>")
            .replaceAll("\\[bulleted\\]", ""));
  }

  @Test
  void countsNotesPastTheNumbersThatTheSourceGives() throws SourceException {
    assertEquals(
        "p a(2) b(1) c(3)\nnote 2 editorial\n  p x\nnote 1 editorial\n  p y\nnote 3 editorial\n  p z\n",
        blocks("<p>a<note n='2'>x</note> b<note>y</note> c<note>z</note></p>"));
  }

  @Test
  void keepsTheLinesOfAnInscription() throws SourceException {
    String edition =
        "<div type='edition'><ab><lb n='1'/>D<ex>is</ex> M<lb n='2'/>mari<lb n='3' break='no'/>tus"
            + " <unclear>b\u1f00</unclear> <gap reason='lost' quantity='2' unit='character'/><lb"
            + " n='4'/><gap reason='lost' extent='unknown' unit='line'/></ab></div>";
    assertEquals(
        "verse[as-written]\n  l1 D[EXPANDED:is] M\n  l2- mari\n  l3 tus"
            + " [UNCLEAR:b\u0323\u1f00\u0323] [GAP lost, 2 character:[..]]\n"
            + "  l4 [GAP lost, unknown line:[\u2014 \u2014 \u2014]]\n",
        blocks(edition));
    assertEquals("p Dis [UNCLEAR:b]\n", blocks("<ab>D<ex>is</ex> <unclear>b</unclear></ab>"));
  }

  @Test
  void knowsTheLettersOfTheOldSets() throws SourceException {
    Tei read =
        Tei.file(
            "<!DOCTYPE TEI><TEI><text><body><p>a&eacute;&mdash;b &no;</p></body></text></TEI>");
    assertEquals("p a\u00e9\u2014b &no;\n", read.blocks());
    assertEquals(2, read.said().size());
    assertTrue(read.said().get(0).contains("note: entity &eacute; is not declared"));
    assertTrue(read.said().get(1).contains("error: entity &no; is not declared"));
  }

  @Test
  void setsTitlesOfBooksInItalicWhereBooksAreNamed() throws SourceException {
    assertEquals(
        "p the a {italic:A} «0b»0\n",
        blocks(
            "<p>the <title>a</title> <bibl><title>A</title> <title level='a'>b</title></bibl></p>"));
  }

  @Test
  void partsWordsThatAreMarkedOneByOneWithoutSpaces() throws SourceException {
    assertEquals(
        "p I am (the) king, he said.\n",
        blocks(
                "<p><w>I</w><w>am</w><pc>(</pc><w>the</w><pc>)</pc><w>king</w><pc>,</pc><w>he</w><w>sa"
                    + "</w><w part='F'>id</w><pc>.</pc></p><p><w>a</w><w>b</w><w>c</w><w>d</w><w>e</w></p>")
            .replace("p a b c d e\n", ""));
    assertEquals("p ab c\n", blocks("<p><w>a</w><w>b</w> <w>c</w></p>"));
  }

  @Test
  void describesAManuscriptInParagraphs() throws SourceException {
    assertEquals(
        "p {record-part:<PLACE:Oxford>} {record-part:Bodleian} MS 1\np parchment 20 leaves\np Owun\n",
        blocks(
            "<msDesc><msIdentifier><settlement>Oxford</settlement><repository>Bodleian</repository>"
                + "<idno>MS 1</idno></msIdentifier><physDesc><objectDesc><support>parchment</support>"
                + "<extent>20 leaves</extent></objectDesc></physDesc><history><provenance>Owun"
                + "</provenance></history></msDesc>"));
  }

  @Test
  void keepsTheLinesOfAnExample() throws SourceException {
    assertEquals(
        "p[flush-left] one/two\np a two b\n", blocks("<eg>one\ntwo</eg><p>a <eg>two</eg> b</p>"));
  }

  @Test
  void keepsHowFarLinesAreSetIn() throws SourceException {
    assertEquals(
        "verse\n  l if:\n  l[indent2] two\n  l[indent1] three\n  l end\n",
        blocks("<eg>\n  if:\n      two\n    three\n  end\n</eg>"));
    assertEquals(
        "verse\n  l a\n  l[indent2] b {italic:c} d\np e f\n",
        blocks(
            "<p xml:space='preserve'>a\n    b <hi>c</hi>  d</p><p xml:space='preserve'>e  f</p>"));
  }

  @Test
  void includesNothingIntoTheHeaderAndSaysNothingOfIt() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><classDecl>"
                + "<include xmlns='http://www.w3.org/2001/XInclude' href='dates.xml'/></classDecl>"
                + "</teiHeader><text><body><p>a</p></body></text></TEI>");
    assertEquals(List.of(), read.said());
  }

  @Test
  void beginsALineWithEachSegmentOfAnUtterance() throws SourceException {
    assertEquals(
        "SPEAKER A\np One two.\np Three.\nSTAGE Applause\np Four.\n",
        blocks(
            "<u who='#A'><seg><s><w>One</w> <w>two</w><pc>.</pc></s></seg><seg>Three.</seg>"
                + "<kinesic><desc>Applause</desc></kinesic><seg>Four.</seg></u>"));
  }

  @Test
  void beginsALineWithWhatIsSaidBetweenBlocks() throws SourceException {
    assertEquals(
        "p So. Again.\np Me. Yes.\np He said «0go»0.\n",
        blocks(
            "<said><label>So.</label> Again.</said><said><label>Me.</label> Yes.</said>"
                + "<p>He said <said>go</said>.</p>"));
  }

  @Test
  void readsSpacesThatAreMarkedAsLetters() throws SourceException {
    assertEquals(
        "p to be or not\n",
        blocks("<ab><w>to</w><c> </c><w>be</w><c>\n</c><w>or</w><c>\n</c><w>not</w></ab>"));
  }

  @Test
  void describesEachHandAndPictureApart() throws SourceException {
    assertEquals(
        "p Two hands.\np First.\np Second.\np Blue.\n",
        blocks(
            "<msDesc><physDesc><handDesc><summary>Two hands.</summary><handNote>First.</handNote>"
                + "<handNote>Second.</handNote></handDesc><decoDesc><decoNote>Blue.</decoNote>"
                + "</decoDesc></physDesc></msDesc>"));
  }

  @Test
  void partsTheRecordOfABook() throws SourceException {
    assertEquals(
        "p {record-part:{italic:Crowns}} {record-part:A. Hope} {record-part:Press} {record-end:1894}\n",
        blocks(
                "<biblFull><titleStmt><title>Crowns</title><author>A. Hope</author></titleStmt>"
                    + "<publicationStmt><publisher>Press</publisher><date>1894</date>"
                    + "</publicationStmt></biblFull>")
            .replaceAll("<DATE:([^>]*)>", "$1"));
  }

  @Test
  void namesTextsOfACorpusByTheirHeaders() throws SourceException {
    String text =
        "<TEI><teiHeader><fileDesc><titleStmt><title>To %s</title></titleStmt></fileDesc>"
            + "</teiHeader><text><body><div type='letter'>%s<p>a</p></div></body></text></TEI>";
    Tei read =
        Tei.file(
            "<teiCorpus><teiHeader/>"
                + text.formatted("Ann", "")
                + text.formatted("Ben", "<head>Own</head>")
                + "</teiCorpus>");
    assertEquals(
        "div letter\n  head To Ann\n  p a\ndiv letter\n  head Own\n  p a\n", read.sketch());
    assertEquals(1, read.said().size());
  }

  @Test
  void showsTheTagsOfExamplesOfMarkup() throws SourceException {
    assertEquals(
        "verse\n  l <p n=\"1\">\n  l[indent1] a <lb/>\n  l </p>\np kind\np first\n",
        blocks(
            "<exemplum><egXML xmlns='http://www.tei-c.org/ns/Examples'><p n='1'>\n  a <lb/>\n</p></egXML></exemplum><attDef>"
                + "<desc>kind</desc><valItem><desc>first</desc></valItem></attDef>"));
  }

  private static Tei tex(String formula) throws SourceException {
    return Tei.body("<p><formula notation='TeX'>" + formula + "</formula></p>");
  }

  @Test
  void setsFormulasInTex() throws SourceException {
    assertEquals("p E = mc{superscript:2}\n", tex("$E = mc^2$").blocks());
    assertEquals("p x{subscript:ij}{superscript:−1}\n", tex("x_{ij}^{-1}").blocks());
    assertEquals("p (a+b)/2 ≤ √(αβ)\n", tex("\\frac{a+b}2 \\le \\sqrt{\\alpha\\beta}").blocks());
    assertEquals("p 10{superscript:3} kg, sin x\n", tex("10^3\\,\\mathrm{kg}, \\sin x").blocks());
    assertEquals("p x\u0304 → ∞\n", tex("\\bar{x} \\to \\infty").blocks());
  }

  @Test
  void saysThatAFormulaInTexIsPrintedAsItIs() throws SourceException {
    for (String formula : List.of("\\begin{matrix} a \\end{matrix}", "\\frac{1}", "\\a}{", "x\\")) {
      Tei read = tex(formula);
      assertEquals("p " + formula + "\n", read.blocks());
      assertEquals(1, read.said().size());
    }
    assertEquals("p a^\n", tex("a^").blocks());
    String deep = "{".repeat(5000) + "a" + "}".repeat(5000);
    assertEquals("p " + deep + "\n", tex(deep).blocks());
  }

  @Test
  void signsNamesOfMarkup() throws SourceException {
    assertEquals(
        "p {<gi>:p} {<att>:n} <p n=\"1\">\n",
        blocks("<p><gi>p</gi> <att>n</att> <tag>&lt;p n=\"1\"></tag></p>"));
  }
}

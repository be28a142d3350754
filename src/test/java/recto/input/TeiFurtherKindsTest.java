package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/**
 * Speech, dictionaries, charters, catalogues and words marked one by one, as further projects do.
 */
class TeiFurtherKindsTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void callsNoNoteForWhatStandsBetweenSpeeches() throws SourceException {
    assertEquals(
        """
        p [GAP editorial:[Contents left out]]
        INLINE_NOTE 19.28
        SPEAKER The chair
        p We begin.
        p [GAP inaudible]
        STAGE Applause
        """,
        blocks(
            "<div><gap reason='editorial'><desc>Contents left out</desc></gap><note type='time'>"
                + "19.28</note> <note type='speaker'>The chair</note><u who='#a'><seg>We begin.</seg>"
                + "</u><gap reason='inaudible'/><kinesic><desc>Applause</desc></kinesic></div>"));
  }

  @Test
  void namesNoSpeakerAgainAfterWhatIsHeard() throws SourceException {
    assertEquals(
        "SPEAKER a\np To the point\nINLINE_NOTE Bell\nSTAGE Noise\np then.\n",
        blocks(
            "<u who='#a'>To the point</u><note type='comment'>Bell</note><vocal><desc>Noise</desc>"
                + "</vocal><u who='#a'>then.</u>"));
  }

  @Test
  void namesTheSpeakerOfABlockOfAnnotations() throws SourceException {
    Tei read =
        Tei.body(
            "<div><annotationBlock who='#ann'><u><w>well</w> <w>so</w></u></annotationBlock>"
                + "<annotationBlock who='#ann'><u>yes</u></annotationBlock>"
                + "<annotationBlock who='#bo'><u>no</u></annotationBlock></div>");
    assertEquals("SPEAKER ann\np well so\np yes\nSPEAKER bo\np no\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void takesTheWitnessesNamedWithinAReading() throws SourceException {
    assertEquals(
        "p ‹do] A ¦ dat B, corr.›.\n",
        blocks("<p><app><lem>do<wit>A</wit></lem><rdg>dat<wit>B, corr.</wit></rdg></app>.</p>"));
  }

  @Test
  void givesElementsOfOtherMakeLinesOfTheirOwn() throws SourceException {
    assertEquals(
        "p 1307 II 22\np Conrad sells <PLACE:Arden>.\np <PLACE:Arden> <DATE:22 Feb.>\np I, Conrad.\n",
        blocks(
            "<idno>1307 II 22</idno><chDesc><abstract>Conrad sells <placeName>Arden</placeName>."
                + "</abstract><issued><placeName>Arden</placeName><date>22 Feb.</date></issued>"
                + "</chDesc><tenor>I, Conrad.</tenor>"));
  }

  @Test
  void partsTheTranslationsOfAnEntry() throws SourceException {
    assertEquals(
        "p {bold:ewe} {bold:1} {record-part:brebis} agnelle old {bold:2} {record-part:Schaf}"
            + " {record-part:Lamm} Tier\n",
        blocks(
            "<entry><form><orth>ewe</orth></form><sense n='1'><cit type='trans'><quote>brebis"
                + "</quote></cit><cit type='trans'><quote>agnelle</quote></cit><note>old</note>"
                + "</sense><sense n='2'><trans><tr>Schaf</tr></trans><trans><tr>Lamm</tr>"
                + "<tr>Tier</tr></trans></sense></entry>"));
  }

  @Test
  void partsAnExampleFromItsTranslation() throws SourceException {
    assertEquals(
        "p {bold:ewe} «0a ewe»0 une brebis\n",
        blocks(
            "<entry><form><orth>ewe</orth></form><cit type='example'><quote>a ewe</quote><cit"
                + " type='translation'><quote>une brebis</quote></cit></cit></entry>"));
  }

  @Test
  void attachesSignsOnLinesOfTheirOwn() throws SourceException {
    assertEquals(
        "p One, two (three) four; five “six”. It’s\n",
        blocks(
            """
            <p><s>
            <w>One</w>
            <pc>,</pc>
            <w>two</w>
            <pc>(</pc>
            <w>three</w>
            <pc>)</pc>
            <w>four</w>
            <pc>;</pc>
            <w>five</w>
            <pc>“</pc>
            <w>six</w>
            <pc>”</pc>
            <pc>.</pc>
            </s>
            <s><w>It’s</w></s></p>
            """));
  }

  @Test
  void keepsTheReadingOfARubyApart() throws SourceException {
    assertEquals("p 字{parentheses:ji}あ\n", blocks("<p><ruby><rb>字</rb><rt>ji</rt></ruby>あ</p>"));
  }

  @Test
  void callsNotesWhoseGroupNamesTheirPlace() throws SourceException {
    String blocks =
        Tei.text(
                "<body><p><w xml:id='w1'>One</w> two.</p></body><back><div type='notes'><noteGrp"
                    + " target='#w1'><note>Short.</note><note>Long.</note></noteGrp></div></back>")
            .blocks();
    assertTrue(blocks.contains("One(1)(2) two."), blocks);
  }

  @Test
  void describesEachPartOfAManuscriptApart() throws SourceException {
    assertEquals(
        """
        p Latin with French
        p f. 1 {record-part:Calendar} {record-part:Ianuarius} dies
        p Part
        p vellum 120 leaves
        p Modern
        p Good
        p Two
        """,
        blocks(
            "<msDesc><msContents><textLang>Latin with French</textLang><msItem><locus>f. 1</locus>"
                + "<title>Calendar</title><incipit>Ianuarius</incipit><explicit>dies</explicit>"
                + "<msItem><title>Part</title></msItem></msItem></msContents><physDesc><objectDesc>"
                + "<supportDesc><support>vellum</support><extent>120 leaves</extent><foliation>Modern"
                + "</foliation><condition>Good</condition></supportDesc></objectDesc><decoDesc>"
                + "<decoNote>Two</decoNote></decoDesc></physDesc></msDesc>"));
  }

  @Test
  void keepsAnExampleOfMarkupApartFromWhatIsDeclared() throws SourceException {
    assertEquals(
        "p {<gi>:p}\np No.\np {<att>:n}\np {italic:a} First\np[flush-left] <p>Ex</p>\n",
        blocks(
            "<elementSpec ident='p'><constraintSpec><constraint><sch:assert xmlns:sch='urn:s'>No."
                + "</sch:assert></constraint></constraintSpec><attList><attDef ident='n'><valList>"
                + "<valItem ident='a'><desc>First</desc></valItem></valList></attDef></attList>"
                + "<exemplum><egXML xmlns='http://www.tei-c.org/ns/Examples'><p>Ex</p></egXML>"
                + "</exemplum></elementSpec>"));
  }

  private static final String LETTER =
      "<TEI><teiHeader><fileDesc><titleStmt><title>Ada to Bert</title></titleStmt></fileDesc>"
          + "<profileDesc><correspDesc/></profileDesc></teiHeader><text>%s<body>%s</body></text></TEI>";

  @Test
  void namesALetterWithoutAHeadByItsHeader() throws SourceException {
    Tei read =
        Tei.file(
            String.format(
                LETTER, "<note n='1'>Found late.</note>", "<div><p>All is well.</p></div>"));
    assertEquals(
        "head Ada to Bert(1)\nnote 1 editorial\n  p Found late.\np All is well.\n", read.blocks());
    assertEquals(
        List.of("a.xml:1:38: note: a text without a head has the title in its header for one"),
        read.said());
    assertEquals(
        "head A letter\np All is well.\n",
        Tei.file(String.format(LETTER, "", "<div><head>A letter</head><p>All is well.</p></div>"))
            .blocks());
    String words = "All is well. ".repeat(4000);
    assertTrue(
        Tei.file(String.format(LETTER, "", "<div><p>" + words + "</p></div>"))
            .blocks()
            .startsWith("p All"));
  }

  @Test
  void keepsNoLinesThatAProgramWrapped() throws SourceException {
    assertEquals(
        "p The mill stood on the river for four hundred years, and nobody had ever thought of it"
            + " as a thing that could burn down in a night.\n",
        blocks(
            """
            <p xml:space="preserve">The mill stood on the river for four hundred years,
            <fw>12</fw>
            and nobody had ever thought of it as a thing that
            could burn down in a night.</p>"""));
    assertEquals(
        "p[flush-left] The mill/stood on/the river.\n",
        blocks("<p xml:space='preserve'>The mill\nstood on\nthe river.</p>"));
  }
}

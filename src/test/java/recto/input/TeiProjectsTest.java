package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Habits of single projects and programs. */
class TeiProjectsTest {
  @Test
  void readsArticlesAsProgramsReadThem() throws SourceException {
    Tei read =
        Tei.body(
            "<div><p>Lamps.<ref type='foot' target='#f'>1</ref></p></div><figure><head>Figure"
                + " 1.</head><label>1</label><figDesc>A lamp.</figDesc><graphic url='a.png'/></figure>"
                + "<figure type='table'><head>Table 1:</head><label>1</label><figDesc>Wicks.</figDesc>"
                + "<table><row><cell>a</cell></row></table></figure><note place='foot' n='1'"
                + " xml:id='f'>Clean ones.</note>");
    assertEquals(
        """
        div
          p Lamps.(1)
          note 1 editorial
            p Clean ones.
        div
          figure a.png
            head Figure 1.
            CAPTION A lamp.
          table
            row
              cell
                p a
          CAPTION Table 1:
          CAPTION Wicks.
        """,
        read.sketch());
  }

  @Test
  void writesOutWhatRecordsSayByAttributes() throws SourceException {
    assertTrue(
        Tei.body(
                "<listBibl><biblStruct><monogr><title level='j'>Lamps</title><imprint><biblScope"
                    + " unit='page' from='12' to='19'/><date when='1999'/></imprint></monogr><note"
                    + " type='raw_reference'>Lamps 12</note></biblStruct></listBibl>")
            .blocks()
            .contains("{record-part:12–19} {record-end:<DATE:1999>}\n"));
  }

  @Test
  void readsFormulasWithTheirNumbers() throws SourceException {
    assertEquals(
        "p x = y (1)\n", Tei.body("<p><formula>x = y<label>(1)</label></formula></p>").blocks());
  }

  @Test
  void readsTheLevelsOfMenota() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:me='http://www.menota.org/ns/1.0'>"
                + "<text><body><p><w><choice><me:facs>va\u017f</me:facs><me:dipl>vas</me:dipl>"
                + "<me:norm>var</me:norm></choice></w> <w><choice><me:facs>a</me:facs>"
                + "<me:dipl>b</me:dipl></choice></w></p></body></text></TEI>");
    assertEquals("p (vas~var) b\n", read.blocks());
    assertEquals(
        List.of("a further version in a choice: va\u017f", "a further version in a choice: a"),
        read.omitted());
  }

  @Test
  void namesTheSpeakerAfterAGap() throws SourceException {
    assertEquals(
        "p [GAP inaudible]\nSPEAKER Tann\np Yes.\n",
        Tei.body("<gap reason='inaudible'/><u who='#Tann'>Yes.</u>").blocks());
  }

  @Test
  void numbersSensesThatBeginWithThatLetter() throws SourceException {
    assertEquals(
        "p {bold:abele} {bold:a} a mast b) a pole\n",
        Tei.body(
                "<entry><form><orth>abele</orth></form><sense n='a'><def>a mast</def></sense><sense"
                    + " n='b'><def>b) a pole</def></sense></entry>")
            .blocks());
  }

  @Test
  void givesLostLinesALineOfTheirOwn() throws SourceException {
    assertEquals(
        "div edition\n  verse[as-written]\n    l1 ab\n    l [GAP lost, 2 line:[2 lines]]\n    l4 cd\n",
        Tei.body(
                "<div type='edition'><ab><lb n='1'/>ab<gap reason='lost' unit='line' quantity='2'/>"
                    + "<lb n='4'/>cd</ab></div>")
            .sketch());
  }

  @Test
  void saysThatThereAreOnlyPictures() {
    SourceException refusal =
        assertThrows(
            SourceException.class,
            () -> Tei.file("<TEI><teiHeader/><facsimile><graphic url='a.png'/></facsimile></TEI>"));
    assertTrue(refusal.diagnostic().toString().contains("page images but no text"));
  }

  @Test
  void setsTheDescriptionOfAManuscriptThatHasNoText() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader><fileDesc><sourceDesc><msDesc><msIdentifier><settlement>Arden"
                + "</settlement><idno>12</idno></msIdentifier><physDesc><objectDesc><supportDesc>"
                + "<support><p>Skin</p></support><extent>9 leaves<dimensions><height>20</height>"
                + "</dimensions></extent></supportDesc></objectDesc><handDesc>One hand</handDesc>"
                + "</physDesc></msDesc></sourceDesc></fileDesc></teiHeader><text><body><p/></body>"
                + "</text></TEI>");
    assertEquals(
        "div\n  p {record-part:<PLACE:Arden>} 12\n  p Skin\n  p 9 leaves 20\n  p One hand\n",
        read.sketch());
    assertEquals(1, read.said().size());
  }

  @Test
  void givesNoNoteTheSignWithWhichAnotherIsCalled() throws SourceException {
    Tei read =
        Tei.text(
            "<body><p>a<ref target='#n'>1</ref> b<ref target='#n'>1</ref> c<note>N</note></p></body>"
                + "<back><div><note xml:id='n'>M</note></div></back>");
    assertTrue(read.sketch().startsWith("div\n  p a(1) b(=1) c(2)\n"), read.sketch());
  }

  @Test
  void partsTheWordsOfACast() throws SourceException {
    String cast =
        "<castList><castItem><role>Ada</role><roleDesc>a queen</roleDesc><actor>Mr. X</actor>"
            + "</castItem><castItem><role>Bert</role> <roleDesc>(mute)</roleDesc></castItem>"
            + "</castList>";
    String items = Tei.body(cast).blocks();
    assertTrue(items.contains("p {record-part:Ada} {record-part:a queen} Mr. X\n"), items);
    assertTrue(items.contains("p Bert (mute)\n"), items);
  }

  @Test
  void beginsALineForAllThatIsSeenAndHeard() throws SourceException {
    assertEquals(
        "STAGE Moon\nSTAGE Thunder\np a {<stage>:dark}\n",
        Tei.body("<view>Moon</view><sound>Thunder</sound><p>a <tech>dark</tech></p>").blocks());
  }

  @Test
  void setsListsThatStandBesideNoText() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader/><standOff><listPerson><person xml:id='a'><persName>Ada</persName>"
                + "<note>A friend</note></person></listPerson></standOff></TEI>");
    assertEquals(
        "div\n  list listperson\n    item\n      p {record-part:<PERSON:Ada>} A friend\n",
        read.sketch());
    assertEquals(1, read.said().size());
  }

  @Test
  void readsWhatARecordSaysAsPartOfIt() throws SourceException {
    String items =
        Tei.body(
                "<listPerson><person><persName>Ada</persName> <note>A friend</note></person><person>"
                    + "<persName>Ben<note place='foot'>N</note></persName><note><p>Two</p></note>"
                    + "</person></listPerson>")
            .blocks();
    assertTrue(items.contains("p {record-part:<PERSON:Ada>} A friend\n"), items);
    assertTrue(items.contains("<PERSON:Ben(1)>"), items);
    assertTrue(items.contains("p Two\n"), items);
  }

  @Test
  void keepsHowFarLinesOfAZoneAreSetIn() throws SourceException {
    String zone = "<zone><line>a</line><line%s>b <del>c</del></line><space/></zone>";
    assertEquals(
        "div\n  verse\n    l a\n    l[indent1] b [DELETED:c]\n",
        Tei.file(zone.formatted(" rend='indent1'")).sketch());
    assertEquals(
        "div\n  p a/b [DELETED:c]\n", Tei.file(zone.formatted("")).sketch().replace("\n\n", "\n"));
  }

  @Test
  void placesTheNotesOfAnnotations() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader/><standOff><listAnnotation><annotation target='#w'><note>N</note>"
                + "</annotation><annotation><note>Lost</note></annotation></listAnnotation></standOff>"
                + "<text><body><p>a <w xml:id='w'>b</w> c</p></body></text></TEI>");
    assertEquals("p a ^w b(1) c\nnote 1 editorial\n  p N\n", read.blocks());
    assertEquals(1, read.said().size());
    assertTrue(read.said().get(0).contains("names no place in it"), read.said().get(0));
  }

  @Test
  void setsWhatStandsInPlaceOfAnotherFile() throws SourceException {
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='b.xml'>%s</xi:include>";
    Tei read = Tei.body(include.formatted("<xi:fallback><p>Lost.</p></xi:fallback>"));
    assertEquals("p Lost.\n", read.blocks());
    assertTrue(read.said().get(0).contains("warning: the file \"b.xml\" is to be included"));
    Tei without = Tei.body("<p>a</p>" + include.formatted(""));
    assertTrue(without.said().get(0).contains("error: the file \"b.xml\" is to be included"));
  }

  @Test
  void putsNotesBehindTheLastOfTheirWords() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>The <anchor xml:id='a'/>old"
                + " mill<anchor xml:id='b'/> and <w xml:id='c'>green</w> <w xml:id='d'>water</w>."
                + "</p></body></text><standOff><listAnnotation><note target='#a' targetEnd='#b'>Mill."
                + "</note><note target='#c #d'>Water.</note><note>Lost.</note></listAnnotation>"
                + "</standOff></TEI>");
    assertEquals(
        """
        p The ^a old mill(1) and ^c green ^d water(2).
        note 1 editorial
          p Mill.
        note 2 editorial
          p Water.
        """,
        read.blocks());
    assertEquals(1, read.said().size());
    assertTrue(read.said().get(0).contains("names no place in it and is not printed"));
  }

  @Test
  void strikesWordsFromOneElementIntoAnother() throws SourceException {
    assertEquals(
        "p a [DELETED:b] {bold:[DELETED:c] d} e\n",
        Tei.body("<p>a <delSpan spanTo='#x'/>b <hi rend='bold'>c<anchor xml:id='x'/> d</hi> e</p>")
            .blocks());
  }

  @Test
  void saysWhatAFigureShowsThatHasNoFile() throws SourceException {
    Tei read = Tei.body("<figure><head>Plate</head><figDesc>A heron</figDesc></figure>");
    assertEquals("CAPTION [GAP figure:[A heron]]\nCAPTION Plate\n", read.blocks());
    assertEquals(
        List.of("description of a picture, given with it for those who hear: A heron"),
        read.omitted());
    assertEquals(
        "p a [GAP figure:[A heron]] b\n",
        Tei.body("<p>a <figure><figDesc>A heron</figDesc></figure> b</p>").blocks());
  }

  @Test
  void putsTheSourceOfAnEpigraphOnALineOfItsOwn() throws SourceException {
    assertEquals(
        "EPIGRAPH «0Aqua.»0\nEPIGRAPH Plin.\n",
        Tei.body("<epigraph><q>Aqua.</q><bibl>Plin.</bibl></epigraph>").blocks());
  }

  @Test
  void takesRowsThatAreCalledHeadsForHeads() throws SourceException {
    assertTrue(
        Tei.body("<table><row role='head'><cell>A</cell></row><row><cell>1</cell></row></table>")
            .blocks()
            .contains("row label"));
  }
}

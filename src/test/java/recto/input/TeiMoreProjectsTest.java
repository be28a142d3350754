package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/**
 * Habits of further projects: of catechisms and minutes, of drafts, of people and works in lists.
 */
class TeiMoreProjectsTest {
  @Test
  void takesPagesThatMilestonesMarkForPages() throws SourceException {
    assertEquals(
        "p |288|Ann rowed.\n",
        Tei.body("<milestone unit='page' n='288'/><p>Ann rowed.</p>").blocks());
    String cited =
        Tei.body("<p><milestone unit='page' n='17'/><milestone unit='section' n='17a'/>Ann.</p>")
            .blocks();
    assertFalse(cited.contains("|17|"), cited);
  }

  @Test
  void joinsAWordWhoseHyphenIsMarkedOnALineOfItsOwn() throws SourceException {
    assertEquals(
        "p the ferryman slept in the (fha~sha)de.\n",
        Tei.body(
                """
                <p>the ferry
                  <pc type='hyphen'>-</pc>
                  <lb break='no'/>
                  man slept in the <choice><orig>fha</orig><reg>sha</reg></choice>
                  <pc type='hyphen'>-</pc>
                  <lb break='no'/>
                  de.</p>
                """)
            .blocks());
    assertEquals("p so -/and on\n", Tei.body("<p>so\n  <pc>-</pc>\n  <lb/>\n and on</p>").blocks());
  }

  @Test
  void joinsAWordThatALineBreaksBehindAName() throws SourceException {
    assertEquals(
        "p the <PLACE:Long>bank and the {italic:fer}ry\n",
        Tei.body(
                "<p>the <placeName>Long</placeName>-<lb n='2'/>bank and the <hi>fer</hi>-<lb"
                    + " break='no'/>ry</p>")
            .blocks());
  }

  @Test
  void underlinesWordsThatAreMarkedAsInAPageOfTheWeb() throws SourceException {
    assertEquals(
        "p The {underline:rusty oar} broke.\n",
        Tei.body("<p>The <u>rusty oar</u> broke.</p>").blocks());
  }

  @Test
  void givesEachOfThoseWhoSignALine() throws SourceException {
    assertEquals(
        """
        SIGNATURE <PERSON:ANN BRILL>
        SIGNATURE <PERSON:TOM BRILL>(1)
        note 1 editorial
          p His son.
        SIGNATURE <PERSON:JIM OAR>
        """,
        Tei.body(
                """
                <signed>
                  <persName>ANN BRILL</persName>
                  <persName>TOM BRILL</persName><note>His son.</note>
                  <persName>JIM OAR</persName>
                </signed>
                """)
            .blocks());
    assertEquals(
        "SIGNATURE Dr. <PERSON:ANN BRILL>\n",
        Tei.body("<signed>Dr.\n <persName>ANN BRILL</persName>\n</signed>").blocks());
  }

  @Test
  void runsAnAddressOfOneLineOn() throws SourceException {
    assertEquals(
        "p at <PLACE:the house in Long Lane>, we rowed.\n",
        Tei.body(
                "<p>at <placeName>the house <address><addrLine>in Long Lane</addrLine></address>"
                    + "</placeName>, we rowed.</p>")
            .blocks());
  }

  @Test
  void wordsThatNobodyCanReadAreAGap() throws SourceException {
    assertEquals(
        "p the [GAP torn] and [UNCLEAR:oars]\n",
        Tei.body("<p>the <unclear reason='torn'/> and <unclear>oars</unclear></p>").blocks());
    assertEquals(
        "list\n  item\n    p [GAP]\n",
        Tei.body("<list><item><lb/><unclear/></item></list>").blocks());
  }

  @Test
  void readsADraftAsGeneticEditionsOnceDid() throws SourceException {
    assertEquals(
        "p The boat/slipped\n",
        Tei.file(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'"
                    + " xmlns:ge='http://www.tei-c.org/ns/geneticEditions'><teiHeader/>"
                    + "<ge:document><surface><zone><ge:line>The boat</ge:line>"
                    + "<ge:line><ge:rewrite hand='#a'>slipped</ge:rewrite></ge:line></zone>"
                    + "</surface></ge:document></TEI>")
            .blocks());
  }

  @Test
  void takesTheWordsOfANoteFromTheHeaderThatItNames() throws SourceException {
    assertEquals(
        """
        p The boat(1).
        note 1 editorial
          p A skiff.
        """,
        Tei.file(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><sourceDesc><list>"
                    + "<item xml:id='n1'>A skiff.</item></list></sourceDesc></fileDesc></teiHeader>"
                    + "<text><body><p>The boat<note n='1' corresp='#n1'></note>.</p></body></text>"
                    + "</TEI>")
            .blocks());
  }

  @Test
  void callsANoteApartFromTheTextThatAReferenceLeadsTo() throws SourceException {
    assertEquals(
        """
        p Ann rowed(2) home.
        note 2 editorial
          p At noon.
        """,
        Tei.file(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><standOff><note xml:id='n2'>"
                    + "At noon.</note><listPerson><person><persName>Ann</persName></person>"
                    + "</listPerson></standOff><text><body><p>Ann rowed<ref target='#n2'>2</ref>"
                    + " home.</p></body></text></TEI>")
            .blocks());
  }

  @Test
  void namesAWitnessOfFewWordsByItsSign() throws SourceException {
    assertEquals(
        """
        list listwit
          item A
            p Old copy. {http://a.org/1→http://a.org/1}
          item B
            p Print.
          item
            p C
        """,
        Tei.body(
                "<listWit><witness xml:id='A' n='A'>Old copy.<ptr target='http://a.org/1'/>"
                    + "</witness><witness xml:id='B' n='B'>Print.</witness><witness xml:id='c'>C"
                    + "</witness></listWit>")
            .blocks());
  }

  @Test
  void partsAShelfMarkFromTheNameOfItsLibrary() throws SourceException {
    assertEquals(
        "p Old Library Ms. 7\n",
        Tei.body("<p><label>Old Library<idno type='shelfmark'>Ms. 7</idno></label></p>").blocks());
  }

  @Test
  void partsWhatIsSaidOfAPersonBeforeItsParagraphs() throws SourceException {
    assertEquals(
        """
        list listperson
          item
            p {record-part:<PERSON:Brill, Ann>} {record-part:ferrywoman} She rowed. Longbank
            list listbibl
              item
                p Reg. 7
        """,
        Tei.body(
                "<listPerson><person><persName>Brill, Ann</persName> <occupation>ferrywoman"
                    + "</occupation> <note>She rowed.</note> <residence>Longbank</residence> <listBibl><bibl>Reg. 7</bibl>"
                    + "</listBibl></person></listPerson>")
            .blocks());
  }

  @Test
  void partsTheRecordsOfWorksInAList() throws SourceException {
    assertEquals(
        "list\n  item\n    p 12 {record-part:{italic:The Oar}} {record-end:Brill, Ann}\n",
        Tei.body(
                "<list><item><bibl>\n<idno type='base'>12</idno>\n<title>The Oar</title>\n<author>"
                    + "Brill, Ann</author>\n</bibl></item></list>")
            .blocks());
  }
}

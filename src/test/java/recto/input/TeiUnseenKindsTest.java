package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Kinds of sources that editors have and that say their structure in ways of their own. */
class TeiUnseenKindsTest {
  @Test
  void keepsAParagraphOfStarsApart() throws SourceException {
    assertEquals(
        "p Reeds\np[center] ***\np Oars\np[center] ⁂\np !\np end\n",
        Tei.body("<p>Reeds</p><p>***</p><p>Oars</p><p>⁂</p><p>!</p><p>end</p>").blocks());
  }

  @Test
  void leavesAStopBehindABlockAtItsEnd() throws SourceException {
    assertEquals(
        "p So\nquote[block]\n  p a ford.\n",
        Tei.body("<p>So <quote rend='block'>a ford</quote>.</p>").blocks());
  }

  @Test
  void readsStylesOfWordProcessors() throws SourceException {
    assertEquals(
        """
        head[title] The Ferry
        head[heading1, inner-head] First
        p Words.
        quote
          p Set off.
        """,
        Tei.body(
                "<p rend='Title'>The Ferry</p><p rend='Heading1'>First</p><p rend='Normal'>Words.</p>"
                    + "<p rend='Quote'>Set off.</p>")
            .blocks()
            .replace("p[normal]", "p"));
  }

  @Test
  void setsNoItalicsForSizes() throws SourceException {
    assertEquals(
        "p a small {italic:b} {italic:c}\n",
        Tei.body(
                "<p>a <hi style='font-size:9pt'>small</hi> <hi>b</hi>"
                    + " <hi style='font-size:9pt;font-style:italic'>c</hi></p>")
            .blocks());
  }

  @Test
  void numbersVersesOfBlocksWithoutName() throws SourceException {
    assertEquals(
        "p <verse 1>Reeds.\np <verse 2>Oars.\n",
        Tei.body("<div type='chapter'><ab n='1'>Reeds.</ab><ab n='2'>Oars.</ab></div>").blocks());
    assertEquals("p Reeds.\n", Tei.body("<ab n='1'>Reeds.</ab>").blocks());
    assertEquals(
        "p Reeds.\np Oars.\n",
        Tei.body("<ab n='1817-01-02'>Reeds.</ab><ab n='1817-01-03'>Oars.</ab>").blocks());
  }

  @Test
  void setsTiersOfAnExampleAsLines() throws SourceException {
    assertEquals(
        "p kala on/fish be/It is a fish.\np kala fish\n",
        Tei.body(
                "<ab type='igt'><seg type='orig'>kala on</seg>\n<seg type='gloss'>fish be</seg>"
                    + "<seg type='translation'>It is a fish.</seg></ab>"
                    + "<p><w><orig>kala</orig><gloss>fish</gloss></w></p>")
            .blocks()
            .replaceAll("<GLOSS:(\\w+)>", "$1"));
  }

  @Test
  void keepsRecordsAmongWordsInTheirLine() throws SourceException {
    Tei read =
        Tei.body(
            "<p>At <geo>48.1 16.3</geo> came <person><persName>Ann</persName>, a"
                + " <occupation>ferrier</occupation></person> of <place><placeName>Brill</placeName>"
                + "<location><geo>1,2</geo></location></place>.</p>");
    assertEquals("p At 48.1 16.3 came <PERSON:Ann>, a ferrier of <PLACE:Brill>.\n", read.blocks());
    assertEquals(List.of("coordinates (geo): 1,2"), read.omitted());
  }

  @Test
  void partsTheNameOfAManuscript() throws SourceException {
    String blocks =
        Tei.body(
                "<msDesc><msIdentifier><settlement>Arden</settlement><repository>Library</repository>"
                    + "<idno>MS 12</idno></msIdentifier><head>Hours</head></msDesc>")
            .blocks();
    assertEquals(
        "p {record-part:<PLACE:Arden>} {record-part:Library} MS 12\nhead[inner-head] Hours\n",
        blocks);
  }

  @Test
  void partsFullRecordsOfBooks() throws SourceException {
    String blocks =
        Tei.body(
                "<listBibl><biblFull><titleStmt><title>Fords</title><author>Quill</author></titleStmt>"
                    + "<publicationStmt><publisher>Reed</publisher><date>1800</date>"
                    + "</publicationStmt></biblFull></listBibl>")
            .blocks();
    assertTrue(blocks.contains("{record-part:Quill} {record-part:Reed} {record-end:"), blocks);
  }

  @Test
  void setsWhatIsHeardAmidAnUtteranceAsALine() throws SourceException {
    assertEquals(
        "SPEAKER r\np Open.\nINLINE_NOTE (Laughter)\np So.(1)\nnote 1 editorial\n  p Thus.\n",
        Tei.body(
                "<u who='#r'><seg>Open.</seg><note type='comment'>(Laughter)</note><seg>So.<note"
                    + " n='1'>Thus.</note></seg></u>")
            .blocks());
  }

  @Test
  void setsWhatIsHeardAmidASentenceInItsLine() throws SourceException {
    assertEquals(
        "SPEAKER r\np Open. {<stage>:Hear!} So.\n",
        Tei.body("<u who='#r'><seg>Open. <note type='comment'>Hear!</note> So.</seg></u>")
            .blocks());
  }

  @Test
  void setsSentencesOfACloserAsText() throws SourceException {
    assertEquals(
        """
        p I remain with every feeling of the warmest regard and with the hope that you will let me hear from you soon, dear Sir,
        CLOSING your most humble servant,
        SIGNATURE Ann
        CLOSING With love from
        SIGNATURE Bill
        """,
        Tei.body(
                "<closer>I remain with every feeling of the warmest regard and with the hope that you"
                    + " will let me hear from you soon, dear Sir,<lb/>your most humble servant,"
                    + "<signed>Ann</signed></closer><closer><salute>With love</salute> from"
                    + " <signed>Bill</signed></closer>")
            .blocks());
  }

  @Test
  void runsOnManyWhoSignOneBehindTheOther() throws SourceException {
    assertEquals(
        "p Reed & Co.; A. Spell, agent for B. Emer; C. Fuel, managing; D. Wils.\n",
        Tei.body(
                "<closer>Reed &amp; Co.; <signed>A. Spell</signed>, agent for <signed>B. Emer</signed>;"
                    + " <signed>C. Fuel</signed>, managing; <signed>D. Wils</signed>.</closer>")
            .blocks());
  }

  @Test
  void putsWhatIsSaidOfAGapInBrackets() throws SourceException {
    String said =
        Tei.body(
                "<p>a <gap><desc>A page is cut out</desc></gap> b<gap><desc>••</desc></gap> c <gap>"
                    + "<desc>〈1 page missing〉</desc></gap></p>")
            .blocks();
    assertTrue(said.contains("[A page is cut out]"), said);
    assertTrue(!said.contains("[••]") && !said.contains("[〈"), said);
  }

  @Test
  void partsANoteInTheLineFromItsWord() throws SourceException {
    assertEquals(
        "p seven in the line, eight [so]\n",
        Tei.body(
                "<p>seven<note place='inline'>in the line</note>, eight <note"
                    + " place='inline'>[so]</note></p>")
            .blocks());
  }

  @Test
  void namesWhatASchemaDeclares() throws SourceException {
    assertEquals(
        """
        p {<gi>:ferry} boat A boat.
        p {<att>:oars} How many.
        p {italic:two}
        """,
        Tei.body(
                "<schemaSpec ident='s'><elementSpec ident='ferry'><gloss>boat</gloss><desc>A boat.</desc>"
                    + "<attList><attDef ident='oars'><desc>How many.</desc><valList><valItem"
                    + " ident='two'/></valList></attDef></attList></elementSpec></schemaSpec>")
            .blocks()
            .replaceAll("<GLOSS:(\\w+)>", "$1"));
  }

  @Test
  void partsLinesOfATitle() throws SourceException {
    assertEquals(
        "Ann to Bill Arden, 1801",
        Tei.file(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>Ann"
                    + " to Bill<lb/>Arden, 1801</title></titleStmt></fileDesc></teiHeader><text><body>"
                    + "<p>a</p></body></text></TEI>")
            .edition()
            .metadata()
            .title());
  }
}

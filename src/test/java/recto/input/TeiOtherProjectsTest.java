package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/**
 * Habits of projects: of papyri, of transcripts line by line, of plays, debates and dictionaries.
 */
class TeiOtherProjectsTest {
  private static final String LINES =
      "<p><lb/>The rower sang and the ferry<lb/>man slept. We <lb/>waited for the mor<lb/>ning tide"
          + " and <lb/>saw the lan<lb/>tern on the <lb/>other bank of the ri<lb/>ver. Nobody <lb/>came"
          + " to fetch us, <lb/>so we lit a fire. <lb/>It rained. <lb/>At noon <lb/>we left. <lb/>Ann"
          + " rowed.%s</p>";

  @Test
  void joinsWordsThatALineBreaksWithoutSayingSo() throws SourceException {
    Tei read = Tei.body(String.format(LINES, ""));
    assertEquals(
        "p The rower sang and the ferryman slept. We waited for the morning tide and saw the lantern"
            + " on the other bank of the river. Nobody came to fetch us, so we lit a fire. It rained."
            + " At noon we left. Ann rowed.\n",
        read.blocks());
    assertTrue(
        read.said().get(0).contains("taken to break a word") && read.said().size() == 1,
        () -> read.said().toString());
  }

  @Test
  void joinsNoneWhereASentenceEndsWithoutWhiteSpaceToo() throws SourceException {
    String blocks = Tei.body(String.format(LINES, " So<lb/>it was.<lb/>Bill slept.")).blocks();
    assertTrue(blocks.contains("ferry man slept"), blocks);
    String says = Tei.body(String.format(LINES, " The o<lb break='no'/>ars.")).blocks();
    assertTrue(says.contains("ferry man slept") && says.contains("The oars."), says);
  }

  @Test
  void keepsTheLinesOfAPapyrusInAnEntryThatReachesOverTwo() throws SourceException {
    assertEquals(
        """
        verse[as-written]
          l1- alpha ‹] ¦ lemma: beta gamma Z ¦ beta gammi Y›beta gam
          l2 ma delta
        """,
        papyrus(
                "<lb n='1'/>alpha <app><lem resp='Z'>beta gam<lb n='2' break='no'/>ma</lem><rdg"
                    + " resp='Y'>beta gam<lb n='2' break='no'/>mi</rdg></app> delta")
            .blocks());
  }

  @Test
  void keepsTheLinesOfAPapyrusInAChoice() throws SourceException {
    Tei read =
        papyrus(
            "<lb n='1'/>to me<choice><reg>ta<lb n='2' break='no'/>xy</reg><orig>to<lb n='2'"
                + " break='no'/>xy</orig></choice> so <choice><reg>omikron</reg><orig>om<lb n='3'"
                + " break='no'/>ik</orig></choice> end");
    assertEquals("verse[as-written]\n  l1- to meta\n  l2 xy so omikron\n  l3 end\n", read.blocks());
    assertEquals(
        List.of("a further version in a choice: toxy", "a further version in a choice: omik"),
        read.omitted());
  }

  @Test
  void countsALineThatIsWrittenTwiceOnce() throws SourceException {
    assertEquals(
        "verse[as-written]\n  l1- [ADDED:nomi]\n  l2 [ADDED:zomen][DELETED erasure:nomizomen] so\n",
        papyrus(
                "<lb n='1'/><subst><add>nomi<lb n='2' break='no'/>zomen</add><del>nomi<lb n='2'"
                    + " break='no'/>zomen</del></subst> so")
            .blocks());
  }

  private static Tei papyrus(String lines) throws SourceException {
    return Tei.body("<div type='edition'><ab>" + lines + "</ab></div>");
  }

  @Test
  void printsNoKeyCloseBehindAWord() throws SourceException {
    Tei read = Tei.body("<p>the ford<ref target='K_0112'/> and <ptr target='K_0113'/>.</p>");
    assertEquals("p the ford and {K_0113→K_0113}.\n", read.blocks());
    assertTrue(
        read.said().get(0).contains("as \"K_0112\", and prints nothing"), read.said()::toString);
    assertEquals(
        "p see {https://a.b/c→https://a.b/c}\n",
        Tei.body("<p>see<ptr target='https://a.b/c'/></p>").blocks());
  }

  @Test
  void drawsASignOfAChoiceToItsWord() throws SourceException {
    assertEquals(
        "p a (b~c)(:~,) d\n",
        Tei.body(
                "<p>a <choice><sic>b</sic><corr>c</corr></choice>\n<choice><orig>:</orig><reg>,</reg></choice> d</p>")
            .blocks());
  }

  @Test
  void knowsSpeakersByTheirKeys() throws SourceException {
    assertEquals(
        "SPEAKER Ann Brill\np Aye.\nSPEAKER Bill McReed\np No.\nSPEAKER SPK0\np So.\n",
        Tei.body(
                "<u who='#AnnBrill.1950'>Aye.</u><u who='#Bill_McReed'>No.</u><u who='#SPK0'>So.</u>")
            .blocks());
  }

  @Test
  void numbersLinesWithinTheirScene() throws SourceException {
    assertEquals(
        "verse\n  l80 Reeds,\n  l81 oars.\n",
        Tei.body("<l n='1.2.80'>Reeds,</l><l n='1.2.81'>oars.</l>").blocks());
    assertEquals(
        "verse\n  l4 Reeds,\n  l5 oars.\n",
        Tei.body(
                "<ab><milestone unit='ftln' n='PRO.4' ana='#verse'/><w>Reeds</w><pc>,</pc>\n<lb/>\n"
                    + "<milestone unit='ftln' n='PRO.5' ana='#verse'/><w>oars</w><pc>.</pc></ab>")
            .blocks());
    assertEquals(
        "p Reeds.\n",
        Tei.body("<ab><milestone unit='ftln' n='PRO.4' ana='#prose'/><w>Reeds</w><pc>.</pc></ab>")
            .blocks()
            .replaceAll("<ftln [^>]*>", ""));
  }

  @Test
  void setsTheHeadwordOfAnEntryBold() throws SourceException {
    assertEquals(
        "p {bold:Oar}, {italic:s}, {italic:n.} an «0~ of ash»0\n",
        Tei.body(
                "<entryFree><form>Oar</form>, <orth type='infl' extent='part'>s</orth>, <pos>n.</pos> an"
                    + " <q><oRef/> of ash</q></entryFree>")
            .blocks());
  }

  @Test
  void takesTheWordsOfAWitnessForItsSignWhereTheyAreOne() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><listWit><witness xml:id='wit1'>【A】"
                + "</witness></listWit></teiHeader><text><body><p>a <app><lem>b</lem><rdg wit='#wit1'>"
                + "c</rdg></app></p></body></text></TEI>");
    assertTrue(read.blocks().contains("【A】"), read.blocks());
  }

  @Test
  void countsNotesThatHaveANumberAmongAll() throws SourceException {
    assertEquals(
        "p a(1) b(2)\nnote 1 editorial\n  p x\nnote 2 editorial\n  p y\n",
        Tei.body("<p>a<note n='0848001'>x</note> b<note n='0848002'>y</note></p>").blocks());
  }

  @Test
  void leavesOutEntriesForAListOfContents() throws SourceException {
    Tei read =
        Tei.body("<cb:mulu xmlns:cb='http://www.cbeta.org/ns/1.0'>Reeds</cb:mulu><p>Oars</p>");
    assertEquals("p Oars\n", read.blocks());
    assertEquals(
        List.of("an entry for a list of contents, not text (mulu): Reeds"), read.omitted());
  }

  @Test
  void saysOfWordsThatAreNotCopied() throws SourceException {
    Tei read = Tei.body("<l xml:id='a'>Reeds</l><l copyOf='#a'/><pb sameAs='#a'/>");
    assertEquals("verse\n  l ^a Reeds\n", read.blocks());
    assertTrue(
        read.said().toString().contains("<l> names another for its words, which are not copied"),
        read.said()::toString);
    Tei placed =
        Tei.body("<l xml:id='a'>Reeds</l><app><lem/><rdg wit='A'><l copyOf='#a'/></rdg></app>");
    assertFalse(placed.said().toString().contains("not copied"), placed.said()::toString);
  }

  @Test
  void drawsASignToWhatAFigureShows() throws SourceException {
    String said =
        Tei.body("<p>Bill, <figure>\n<figDesc>a boat</figDesc>\n</figure>! So.</p>").blocks();
    assertTrue(said.contains("[a boat]") && !said.contains(" !"), said);
  }

  @Test
  void endsARecordBeforeTheParagraphsOfItsNote() throws SourceException {
    String said =
        Tei.body(
                "<listPerson><person><persName>Brill, Ann</persName><occupation>ferrier</occupation>"
                    + "<note><p>She rowed.</p></note></person></listPerson>")
            .blocks();
    assertTrue(said.contains("} ferrier\n"), said);
  }

  @Test
  void opensAStanzaWithItsNoteInTheMargin() throws SourceException {
    String sketch =
        Tei.body("<head>Ford</head><lg><note place='margin'>x</note><l>Reeds</l></lg>").blocks();
    assertTrue(sketch.startsWith("head Ford\nverse\n  l (1)Reeds"), sketch);
  }

  @Test
  void givesAShortTextWithoutAHeadTheTitleOfItsHeader() throws SourceException {
    assertEquals(
        "head Reeds\np Oars.\n", titled("<div><p>Oars.</p></div><div type='translation'/>"));
    assertEquals("p[center] Reeds\np Oars.\n", titled("<p rend='center'>Reeds</p><p>Oars.</p>"));
    assertEquals("head So\np Oars.\n", titled("<div><head>So</head><p>Oars.</p></div>"));
    String book = "<p>" + "Oars. ".repeat(7000) + "</p>";
    assertTrue(titled(book).startsWith("p Oars."));
  }

  private static String titled(String body) throws SourceException {
    return Tei.file(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>Reeds"
                + "</title></titleStmt></fileDesc></teiHeader><text><body>"
                + body
                + "</body></text></TEI>")
        .blocks();
  }
}

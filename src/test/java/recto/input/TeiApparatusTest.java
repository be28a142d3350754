package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Witness;

class TeiApparatusTest {
  private static final String HEADER =
      "<teiHeader><fileDesc><sourceDesc><listWit><witness xml:id='A'>Codex A</witness>"
          + "<witness xml:id='b1'><abbr type='siglum'>B<hi rend='superscript'>1</hi></abbr>"
          + " Codex <title>B</title></witness><witness xml:id='c' n='C'/></listWit>"
          + "<bibl xml:id='Ed'><abbr type='siglum'>Edd.</abbr></bibl>"
          + "</sourceDesc></fileDesc></teiHeader>";

  private static Tei read(String body) throws SourceException {
    return Tei.file("<TEI>" + HEADER + "<text><body>" + body + "</body></text></TEI>");
  }

  @Test
  void knowsTheWitnesses() throws SourceException {
    assertEquals(
        List.of(
            new Witness("A", "A", "Codex A"),
            new Witness("b1", "B\u00b9", "Codex B"),
            new Witness("c", "C", "")),
        read("<p>a</p>").edition().witnesses());
  }

  @Test
  void putsTheLemmaInTheTextAndTheReadingsBeside() throws SourceException {
    Tei read =
        read(
            "<p>one <app><lem wit='#A'>two</lem><rdg wit='#b1 #c' source='#Ed'>too</rdg>"
                + "<rdg wit='#c' type='omission'/></app>, three</p>");
    assertEquals("p one ‹two] A ¦ too B\u00b9 C Edd. ¦ omission:  C›, three\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void passesOverSignsThatNobodySeesBetweenReadings() throws SourceException {
    assertEquals(
        "p one ‹two] A ¦ too C› ‹a] ¦ b C›\n",
        read("<p>one <app>\u00AD <lem wit='#A'>two</lem>\u200D<rdg wit='#c'>too</rdg></app>"
                + " <app>\uFEFF<lem>a</lem>\u200B\n<rdg wit='#c'>b</rdg></app></p>")
            .blocks());
  }

  @Test
  void putsAnEntryOnNoWordsAtTheBeginningOfItsLine() throws SourceException {
    String entry = "<app><lem/><rdg wit='#c'>old</rdg></app>";
    String alone = "<app><note>torn</note></app>";
    assertEquals(
        "p the mill/‹] ¦ old C›stood/‹] ¦ note: torn›by the brook‹] ¦ old C›\np on\n",
        read("<p>the mill<lb/>%sstood<lb/>%sby the brook<lb/>%s</p><p>on</p>"
                .formatted(entry, alone, entry))
            .blocks());
  }

  @Test
  void aReadingThatIsButAPageOfItsWitnessHasNoWords() throws SourceException {
    assertEquals(
        "p one ‹|7|two] ¦  C›\n",
        read("<p>one <app><lem><pb n='7'/>two</lem><rdg wit='#c'> <pb n='7'/></rdg></app></p>")
            .blocks());
  }

  @Test
  void takesTheFirstReadingWhereNoLemmaIsMarked() throws SourceException {
    Tei read =
        read(
            "<p><app><rdg wit='#A'>x</rdg><rdg wit='#c'>y</rdg></app> <app><rdgGrp type='t'>"
                + "<rdg wit='#A'>v</rdg><rdg wit='#c'>w</rdg></rdgGrp></app></p>");
    assertEquals("p ‹?x] A ¦ y C› ‹?v] A ¦ t: w C›\n", read.blocks());
    assertEquals(1, read.said().size());
    assertEquals(
        "note: an entry of the apparatus marks no lemma; its first reading stands in the text"
            + " (2 times)",
        read.said().get(0).replaceFirst("^a.xml:\\d+:\\d+: ", ""));
  }

  @Test
  void readsEntriesWithinEntries() throws SourceException {
    assertEquals(
        "p ‹a ‹b] ¦ c C› d] ¦ e A›\n",
        read("<p><app><lem>a <app><lem>b</lem><rdg wit='#c'>c</rdg></app> d</lem>"
                + "<rdg wit='#A'>e</rdg></app></p>")
            .blocks());
  }

  @Test
  void reportsAnUnknownSiglumOnce() throws SourceException {
    Tei read =
        read(
            "<p><app><lem>a</lem><rdg wit='#Q'>b</rdg></app><app><lem>a</lem><rdg wit='#Q'>c"
                + "</rdg></app></p>");
    assertEquals("p ‹a] ¦ b Q›‹a] ¦ c Q›\n", read.blocks());
    assertEquals(1, read.said().size());
    assertEquals(
        "error: siglum \"Q\" is not among the witnesses; add it to <listWit> (2 times)",
        read.said().get(0).replaceFirst("^a.xml:\\d+:\\d+: ", ""));
  }

  @Test
  void notesALemmaOfLinesAtTheFirst() throws SourceException {
    assertEquals(
        """
        verse
          l1 a
          l2 ‹b] ¦ x/y A›
          l3 c
          l4 d
        """,
        read("<div><l n='1'>a</l><app><lem><l n='2'>b</l><l n='3'>c</l></lem><rdg wit='#A'>"
                + "<l>x</l><l>y</l></rdg></app><l n='4'>d</l></div>")
            .sketch()
            .replaceFirst("div\n", "")
            .replaceAll("(?m)^  ", ""));
  }

  @Test
  void keepsRemarksAmongTheReadings() throws SourceException {
    assertEquals(
        "p ‹a] ¦ b A ¦ note: see Smith ¦ witDetail: in ras. A›‹] ¦ note: alone›\n",
        read("<p><app><lem>a</lem><rdg wit='#A'>b</rdg><note>see Smith</note>"
                + "<witDetail wit='#A'>in ras.</witDetail></app><app><note>alone</note></app>"
                + "</p>")
            .blocks());
  }

  @Test
  void writesOutWhatAReadingCopies() throws SourceException {
    assertEquals(
        "p ‹^l a] ¦ b A ¦ a C›\n",
        read("<p><app><lem xml:id='l'>a</lem><rdg wit='#A'>b</rdg><rdg wit='#c' copyOf='#l'/>"
                + "</app></p>")
            .blocks());
  }

  @Test
  void readsWitnessesFromWit() throws SourceException {
    assertEquals(
        "p ‹a] A C ¦ b D›\n",
        read("<p><app><lem>a</lem><wit>A C</wit><rdg>b</rdg><wit>D</wit></app></p>").blocks());
  }

  @Test
  void movesEntriesToTheWordsTheyAreAbout() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI>"
                + HEADER
                + "<text><body><div><p>a <anchor xml:id='x'/>b c<anchor xml:id='y'/> <seg xml:id='z'>d"
                + "</seg></p></div></body><back><div type='apparatus'><head>App.</head><p><app from='#x'"
                + " to='#y'><lem wit='#A'>b … c</lem><rdg wit='#c'>e</rdg></app> <app from='#z'><rdg"
                + " wit='#A'>f</rdg></app></p></div></back></text></TEI>");
    assertEquals("div\n  p a ‹b c] A ¦ e C› ‹d] ¦ f A›\n", read.sketch());
    assertEquals(
        List.of(
            "lemma of the apparatus, which stands in the text: b … c",
            "head of an apparatus, which stands at its places: App."),
        read.omitted());
  }

  @Test
  void findsTheWordsOfALineByItsNumber() throws SourceException {
    assertEquals(
        "verse\n  l1 Arms I ‹sing] A ¦ sang C›,\n  l2 and the man‹] ¦ lemma: the field A ¦ om.›\n",
        read("<l n='1'>Arms I sing,</l><l n='2'>and the man</l><listApp><app loc='1'><lem wit='#A'>"
                + "sing</lem><rdg wit='#c'>sang</rdg></app><app loc='2'><lem wit='#A'>the field"
                + "</lem><note>om.</note></app></listApp>")
            .blocks()
            .replace("note: ", ""));
  }

  @Test
  void listsEntriesOfWhichThePlaceIsOnlyNamed() throws SourceException {
    assertEquals(
        "p a\np 3 b A] c C; d\n",
        read("<p>a</p><listApp><app loc='3'><lem wit='#A'>b</lem><rdg wit='#c'>c</rdg><note>d</note>"
                + "</app></listApp>")
            .blocks());
  }

  @Test
  void knowsTheSignOfAGroupOfWitnessesFromItsHead() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader><listWit><witness xml:id='A'/><listWit xml:id='b'><head>Consensus of B"
                + " and C (<abbr type='siglum'>β</abbr>)</head><witness xml:id='B'/></listWit>"
                + "</listWit></teiHeader><text><body><p><app><lem wit='#A'>one</lem><rdg wit='#b'>"
                + "two</rdg></app></p></body></text></TEI>");
    assertEquals("p ‹one] A ¦ two β›\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void saysAfterAReadingWhatIsSaidWithinIt() throws SourceException {
    assertEquals(
        "p ‹one] ¦ two B ¦ witDetail: in the margin›\n",
        Tei.body(
                "<p><app><lem>one</lem><rdg wit='B'>two<witDetail wit='B'>in the margin</witDetail>"
                    + "</rdg></app></p>")
            .blocks());
  }

  @Test
  void notesALemmaOfAParagraphAtIt() throws SourceException {
    assertEquals(
        "p ‹One.] ¦ Two. B›\np Three.\n",
        Tei.body("<app><lem><p>One.</p><p>Three.</p></lem><rdg wit='B'><p>Two.</p></rdg></app>")
            .blocks());
  }
}

package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Habits of projects that began long ago: of SGML, of notes that answer, of old hyphens. */
class TeiOlderProjectsTest {
  @Test
  void readsNamesInCapitals() throws SourceException {
    Tei read =
        Tei.file(
            """
            <TEI.2><TEIHEADER><FILEDESC><TITLESTMT><TITLE>Oars</TITLE></TITLESTMT></FILEDESC>
            </TEIHEADER><TEXT><BODY><DIV1 TYPE="chapter"><HEAD>ONE</HEAD>
            <P>It was <HI REND="bold">dry</HI>.<NOTE N="a" PLACE="foot">So.</NOTE> <PB N="3"/>Ann
            rowed.</P></DIV1></BODY></TEXT></TEI.2>
            """);
    assertEquals("Oars", read.edition().metadata().title());
    assertEquals(
        """
        head ONE
        p It was {bold:dry}.(a) |3|Ann rowed.
        note a editorial
          p So.
        """,
        read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void callsANoteWhereTheReferenceStandsThatItAnswers() throws SourceException {
    assertEquals(
        """
        p Ann rowed(*) ^r1 home.
        note * editorial
          p A long way.
        p Tom slept.(2) ^r2 Soon.
        note 2 editorial
          p In the boat.
        """,
        Tei.file(
                """
                <TEI.2><teiHeader/><text><body>
                <p>Ann rowed <ref id="r1" target="n1">*</ref> home.</p>
                <note id="n1" n="1" place="foot" target="r1"><p>* A long way.</p></note>
                <p>Tom slept.<ref id="r2" target="n2">2</ref> Soon.</p>
                <note id="n2" target="r2"><p>2. In the boat.</p></note>
                </body></text></TEI.2>
                """)
            .blocks());
  }

  @Test
  void setsWhatANoteIntroducesBelowItAndNotAtTheFoot() throws SourceException {
    String blocks =
        Tei.body(
                """
                <div><p>Done.</p><closer><signed>ANN</signed></closer><note>By the Ferryman:</note>
                <postscript><p>Tom, <hi>Oarsman</hi>.</p></postscript></div>
                """)
            .sketch();
    assertTrue(blocks.contains("By the Ferryman:\n"), blocks);
    assertTrue(!blocks.contains("note 1"), blocks);
  }

  @Test
  void joinsAWordThatIsMarkedAsOneOverABreak() throws SourceException {
    assertEquals(
        "p ferry/man |2|rowed on, ro|3|wing.\n",
        Tei.body(
                """
                <p><w>ferry
                <lb/>man</w> <w><pb n='2'/>rowed</w> on, <w>ro <pb n='3'/>
                  wing</w>.</p>
                """)
            .blocks());
  }

  @Test
  void joinsAWordThatGoesOnOverAPageBehindItsHyphen() throws SourceException {
    assertEquals(
        "p half-|2|sunk fore- |3|and aft- |4|Ann\n",
        Tei.body("<p>half-<pb n='2'/>\n sunk fore-<pb n='3'/>\n and aft-<pb n='4'/>\n Ann</p>")
            .blocks());
  }

  @Test
  void joinsWordsAtOldHyphens() throws SourceException {
    assertEquals(
        "p converted ferryman boathouse\n",
        Tei.body(
                """
                <p>con<pc force='weak'>=</pc><lb break='no'/>verted ferry<lb rend='shyphen'/>man
                boat-<lb type='hyphenInWord'/>house</p>
                """)
            .blocks());
  }

  @Test
  void countsVerseWithinItsPoem() throws SourceException {
    assertEquals("5", TeiVerse.number(line("149", "149.5")));
    assertEquals("150.5", TeiVerse.number(line("149", "150.5")));
    assertEquals("5a", TeiVerse.number(line("149", "5a")));
  }

  private static XmlNode line(String poem, String number) {
    String[] outer = {"n", poem};
    XmlNode div = XmlNode.element("div", false, 1, 1, null, outer);
    XmlNode stanza = XmlNode.element("lg", false, 1, 2, div, new String[0]);
    div.append(stanza);
    XmlNode line = XmlNode.element("l", false, 1, 3, stanza, new String[] {"n", number});
    stanza.append(line);
    return line;
  }
}

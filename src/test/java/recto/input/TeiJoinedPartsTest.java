package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Parts of one paragraph, stanza or note, which the source joins across pages. */
class TeiJoinedPartsTest {
  @Test
  void joinsParagraphsByTheirNames() throws SourceException {
    assertEquals(
        "p It ends on |2|^b another page. {#b→}All.\np More.\n",
        Tei.body(
                "<p xml:id='a' next='#b'>It ends on</p> <pb n='2'/><fw>II</fw>"
                    + "<p xml:id='b' prev='#a'>another page. <ref target='#b'/>All.</p><p>More.</p>")
            .blocks());
  }

  @Test
  void joinsByTheNameOfOnlyOne() throws SourceException {
    assertEquals(
        "p one two three\n",
        Tei.body("<p xml:id='a'>one</p><p prev='#a' next='#c'>two</p><p xml:id='c'>three</p>")
            .blocks());
    assertEquals(
        "p one\np two\n",
        Tei.body("<p xml:id='a' next='#z'>one</p><p xml:id='c'>two</p>").blocks());
  }

  @Test
  void joinsPartsByTheirPlaces() throws SourceException {
    assertEquals(
        "p one |2|two three\np four\n",
        Tei.body(
                "<p part='I'>one</p><pb n='2'/><p part='M'>two</p><p part='F'>three</p>"
                    + "<p part='N'>four</p>")
            .blocks());
    assertEquals("p one\np two\n", Tei.body("<p part='I'>one</p><p>two</p>").blocks());
  }

  @Test
  void joinsTheHalvesOfAWord() throws SourceException {
    Tei read =
        Tei.body(
            "<p part='I'>a long wan-</p><pb n='2'/><p part='F'>dering road</p>"
                + "<ab part='I'>bro</ab><pb n='3' break='no'/><ab part='F'>ken</ab>"
                + "<p part='I'>Wein-</p><p part='F'>Berg</p>");
    assertEquals("p a long wan|2|dering road\np bro|3|ken\np Wein-Berg\n", read.blocks());
    assertEquals(List.of("hyphen at the end of an old line: -"), read.omitted());
  }

  @Test
  void keepsATableInTheMidst() throws SourceException {
    assertEquals(
        "p before\ntable\n  row\n    cell\n      p 1\np+ after\n",
        Tei.body(
                "<p part='I'>before</p><table><row><cell>1</cell></row></table>"
                    + "<p part='F'>after</p>")
            .blocks());
  }

  @Test
  void joinsStanzas() throws SourceException {
    assertEquals(
        "verse\n  l one\n  l |2|two\n",
        Tei.body("<lg part='I'><l>one</l></lg><pb n='2'/><lg part='F'><l>two</l></lg>").blocks());
  }

  @Test
  void partsTheWordsOfANoteThatGoesOn() throws SourceException {
    assertEquals(
        "p a(1) b\nnote 1 editorial\n  p first, then more and more\n",
        Tei.body(
                "<p>a<note xml:id='m' next='#n'>first, then</note> b"
                    + "<note xml:id='n' prev='#m'>more and more</note></p>")
            .blocks());
  }
}

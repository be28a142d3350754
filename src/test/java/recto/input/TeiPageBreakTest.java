package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Division;
import recto.edition.InheritedPage;

class TeiPageBreakTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void standsBeforeTheLetterThatFollows() throws SourceException {
    assertEquals("p one |2|two\n", blocks("<p>one <pb n='2'/>two</p>"));
    assertEquals("p one |2|two\n", blocks("<p>one <pb n='2'/> two</p>"));
    assertEquals("p one |2|two\n", blocks("<p>one<pb n='2'/>\n two</p>"));
    assertEquals("p one {italic:|2|two}\n", blocks("<p>one <hi><pb n='2'/>two</hi></p>"));
    assertEquals("p {italic:one} |2|two\n", blocks("<p><hi>one<pb n='2'/></hi> two</p>"));
  }

  @Test
  void afterAnOpeningMarkStandsBeforeIt() throws SourceException {
    assertEquals("p said |2|“Go”\n", blocks("<p>said “<pb n='2'/>Go”</p>"));
    assertEquals("p a (see |2||3|[it])\n", blocks("<p>a (see [<pb n='2'/><pb n='3'/>it])</p>"));
    assertEquals("p said |2|(“{italic:Go}”)\n", blocks("<p>said (“<hi><pb n='2'/>Go</hi>”)</p>"));
    assertEquals("p said |2|\"Go\"\n", blocks("<p>said \"<pb n='2'/>Go\"</p>"));
    assertEquals("p sagt: |2|»Geh«\n", blocks("<p>sagt: »<pb n='2'/>Geh«</p>"));
    assertEquals("p »Geh« |2|sagt er\n", blocks("<p>»Geh« <pb n='2'/>sagt er</p>"));
    assertEquals("p „Geh“ |2|sagt er\n", blocks("<p>„Geh“ <pb n='2'/>sagt er</p>"));
    assertEquals("p „Geh.“|2|er\n", blocks("<p>„Geh.“<pb n='2'/>er</p>"));
  }

  @Test
  void inFrenchTheMarkMayStandApart() throws SourceException {
    String words = "<p xml:lang='fr'>dit « <pb n='2'/>Va » et « va »<pb n='3'/> encore</p>";
    assertEquals("p {fr:dit |2|« Va » et « va » |3|encore}\n", blocks(words));
    assertEquals("p dit « |2|Va »\n", blocks("<p>dit « <pb n='2'/>Va »</p>"));
    words = "<p xml:lang='fr'>dit «\u00A0<pb n='2'/>Va\u00A0»</p>";
    assertEquals("p {fr:dit |2|«\u00A0Va\u00A0»}\n", blocks(words));
  }

  @Test
  void withoutSpaceIsInsideTheWord() throws SourceException {
    assertEquals("p Tara|24|senko\n", blocks("<p>Tara<pb n='24'/>senko</p>"));
    assertEquals("p anti-|16|German\n", blocks("<p>anti-<pb n='16'/>German</p>"));
  }

  @Test
  void withBreakNoIsInsideTheWordForAllSpaces() throws SourceException {
    assertEquals("p Tara|24|senko\n", blocks("<p>Tara\n<pb n='24' break='no'/>\nsenko</p>"));
    Tei hyphened = Tei.body("<p>Tara-\n<lb break='no'/><pb n='24'/>\nsenko</p>");
    assertEquals("p Tara|24|senko\n", hyphened.blocks());
    assertEquals(List.of("hyphen at the end of an old line: -"), hyphened.omitted());
    assertEquals("p Tara|24|senko\n", blocks("<p>Tara <pb n='24'/><lb break='no'/> senko</p>"));
  }

  @Test
  void betweenBlocksStandsInTheNextThatHasLetters() throws SourceException {
    assertEquals(
        "p one\np |2||3|two\n", blocks("<p>one</p><pb n='2'/><p/><pb n='3'/><p> <hi/> two</p>"));
    assertEquals("p one\nhead |2|two\n", blocks("<p>one</p><pb n='2'/><head>two</head>"));
  }

  @Test
  void atTheEndOfADivisionBelongsToTheNext() throws SourceException {
    Tei read = Tei.body("<div><p>one</p><pb n='2'/></div><div><p>two</p></div>");
    assertEquals("div\n  p one\ndiv\n  p |2|two\n", read.sketch());
  }

  @Test
  void standsInListsTablesAndNotes() throws SourceException {
    assertEquals(
        "list\n  item\n    p one\n  item\n    p |2|two\n",
        blocks("<list><item>one</item><pb n='2'/><item>two</item></list>"));
    assertEquals(
        "table\n  row\n    cell\n      p one\n  row\n    cell\n      p |2|two\n",
        blocks("<table><row><cell>one</cell></row><pb n='2'/><row><cell>two</cell></row></table>"));
    assertEquals(
        "p one(1) two\nnote 1 editorial\n  p a |2|b\n",
        blocks("<p>one<note>a <pb n='2'/>b</note> two</p>"));
  }

  @Test
  void betweenAWordAndItsNoteStandsBehindTheCall() throws SourceException {
    assertEquals(
        "p one(1) |2|two\nnote 1 editorial\n  p a\n",
        blocks("<p>one<pb n='2'/><note>a</note> two</p>"));
  }

  @Test
  void keepsItsPlaceWhereTextIsLeftOut() throws SourceException {
    Tei read =
        Tei.body(
            "<div><p>one</p></div><div type='toc'><pb n='2'/><head>Contents</head><pb n='3'/>"
                + "</div><div><p>two<fw>3</fw></p></div>");
    assertEquals("div\n  p one\ndiv\n  p |2||3|two\n", read.sketch());
    assertEquals(
        List.of(
            "list of contents, which ours replaces: Contents",
            "running head, signature or catchword of the old page (fw): 3"),
        read.omitted());
  }

  @Test
  void namesTheEditionWhosePagesItCounts() throws SourceException {
    assertEquals(
        "p |A:1||B:12r|one\n", blocks("<p><pb ed='A' n='1'/><pb edRef='#B' n='12r'/>one</p>"));
  }

  @Test
  void standsOnBothSidesOfAChoice() throws SourceException {
    assertEquals(
        "p (Tara|24|senko~|24|Tarasenko)\n",
        blocks("<p><choice><orig>Tara<pb n='24'/>senko</orig><reg>Tarasenko</reg></choice></p>"));
  }

  private static Division second(String body) throws SourceException {
    return Tei.body(body).edition().divisions().get(1);
  }

  @Test
  void isInheritedWhereTheTextBeginsInsideAPage() throws SourceException {
    String first = "<div><p><pb n='7' xml:id='pg7'/>a</p></div>";
    InheritedPage seven = new InheritedPage("7", "pg7", false);
    assertEquals(seven, second(first + "<div><p>b <pb n='8'/>c</p></div>").inherited());
    assertEquals(seven, second(first + "<div><p>b</p></div>").inherited());
  }

  @Test
  void isNotInheritedWhereAPageBeginsWithTheText() throws SourceException {
    String first = "<div><p><pb n='7'/>a</p></div>";
    assertNull(second(first + "<pb n='8'/><div><p>b</p></div>").inherited());
    assertNull(second(first + "<div> <pb n='8'/> <p>b</p></div>").inherited());
    assertNull(second(first + "<div><head/><p><hi><pb n='8'/>b</hi></p></div>").inherited());
    assertNull(second("<div><p>a</p></div><div><p>b</p></div>").inherited());
  }

  @Test
  void isNotInheritedWhereTheNumbersRestart() throws SourceException {
    String first = "<div><p><pb n='7'/>a</p></div>";
    assertNull(second(first + "<div><p>b <pb n='2'/>c</p></div>").inherited());
    assertNull(second(first + "<div><p>b <pb n='7'/>c</p></div>").inherited());
    assertNull(second(first + "<div><p>b</p></div><div><p>b <pb n='1'/>c</p></div>").inherited());
  }
}

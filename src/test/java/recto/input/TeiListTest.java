package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Block;
import recto.edition.Figure;
import recto.edition.Prose;

/** Lists, tables, figures and quotations. */
class TeiListTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void readsLabelsAndItems() throws SourceException {
    assertEquals(
        """
        list
          head Points
          item 1.
            p one
          item {italic:a}.
            p two
            list simple
              item
                p inner
            p+ more
          item 3.
          item 4.
            p four
        """,
        blocks(
            """
            <list><head>Points</head><label>1.</label><item>one</item>
              <item><label><hi>a</hi>.</label> two <list type="simple"><item>inner</item></list>
              more</item><label>3.</label><label>4.</label><lb/><item><p>four</p></item><item/>
            </list>
            """));
  }

  @Test
  void goesOnInAnItemWithoutALabel() throws SourceException {
    assertEquals(
        "list\n  item 1.\n    p one\n    p more\n  item 2.\n    p two\n",
        blocks(
            "<list><label>1.</label><item>one</item><label/><item>more</item>"
                + "<label>2.</label><item>two</item></list>"));
  }

  @Test
  void readsListsOfPersonsPlacesAndBooks() throws SourceException {
    assertEquals(
        """
        list listperson
          item
            p {record-part:<PERSON:Ann Bee>} {record-birth:<DATE:1900>}
        list listbibl
          head Works
          item
            p A Book
        """,
        blocks(
            """
            <listPerson><person><persName><forename>Ann</forename><surname>Bee</surname></persName>
            <birth><date>1900</date></birth><idno type="URL">http://x</idno></person></listPerson>
            <listBibl><head>Works</head><bibl>A Book</bibl></listBibl>
            """));
  }

  @Test
  void partsOfARecordAreWordsApart() throws SourceException {
    Tei read =
        Tei.body(
            "<listBibl><biblStruct><monogr><author>Berg</author><title>Quays</title><imprint>"
                + "<pubPlace>Riga</pubPlace><date>1912</date></imprint></monogr></biblStruct>"
                + "</listBibl>");
    assertEquals(
        "list listbibl\n  item\n    p {record-part:Berg} {record-part:{italic:Quays}} {record-part:Riga}"
            + " {record-end:<DATE:1912>}\n",
        read.blocks());
  }

  @Test
  void aParagraphThatNamesAnAttachmentIsItsHead() throws SourceException {
    Tei read =
        Tei.body(
            "<div type='document'><p>Text.</p><p><hi rend='strong'>Tab A</hi><note>n</note></p>"
                + "<p>More.</p><p>Tab A is long, and so is what it says of the harbour.</p>"
                + "<p>Enclosure</p></div><p>Attachment</p><p>No document.</p>");
    assertEquals(
        List.of(List.of(), List.of("attachment-head"), List.of(), List.of(), List.of()),
        read.edition().divisions().get(0).blocks().stream()
            .map(block -> ((Prose) block).rend().words())
            .toList());
  }

  @Test
  void leavesListsOfContentsOut() throws SourceException {
    Tei read =
        Tei.body("<p>a</p><list type='toc'><item>One, <ref target='#x'>1</ref></item></list>");
    assertEquals("p a\n", read.blocks());
    assertEquals(List.of("list of contents, which ours replaces: One, 1"), read.omitted());
  }

  @Test
  void keepsTablesOfContents() throws SourceException {
    Tei read =
        Tei.body(
            "<div type='toc'><head>Contents</head><table><row><cell>May 1</cell>"
                + "<cell>To Smith. A ship is asked for.</cell><cell>9</cell></row></table></div>");
    assertEquals(List.of(), read.omitted());
    assertTrue(read.blocks().contains("A ship is asked for."), read.blocks());
  }

  @Test
  void runsInlineListsOn() throws SourceException {
    assertEquals(
        "p these: (a) one; (b) two.\n",
        blocks(
            "<p>these: <list rend='inline'><label>(a)</label><item>one;</item><label>(b)</label>"
                + "<item>two.</item></list></p>"));
  }

  @Test
  void readsTables() throws SourceException {
    assertEquals(
        """
        table[border]
          head Trade
          row label
            cell label
              p Year
            cell label 2x1
              p Tons
          row
            cell
              p 1948
            cell num 1x3
              p 12
              p 13(1)
              note 1 editorial
                p est.
            cell
        """,
        blocks(
            """
            <table rend="border" rows="9"><head>Trade</head>
              <row><cell role="label">Year</cell><cell role="label" cols="2">Tons</cell></row>
              <row><cell>1948</cell><cell role="num" rows="3"><p>12</p><p>13</p></cell>
                <cell cols="x"/></row><note>est.</note></table>
            """));
  }

  @Test
  void readsFigures() throws SourceException {
    Tei read =
        Tei.body(
            """
            <figure><graphic url="a.png" width="5cm"/><head>A Map</head>
              <figDesc>A map of Rome</figDesc></figure>
            <p>in <graphic url="b.png"/> line</p><p><figure><graphic url="c.png"/></figure></p>
            """);
    assertEquals(
        "figure a.png\n  head A Map\np in [figure b.png] line\nfigure c.png\n", read.blocks());
    assertEquals(
        List.of("description of a picture, given with it for those who hear: A map of Rome"),
        read.omitted());
    Block first = read.edition().divisions().get(0).blocks().get(0);
    assertEquals("A map of Rome", ((Figure) first).description());
    assertEquals("5cm", ((Figure) first).size().width());
  }

  @Test
  void keepsTheWordsOfPicturesInALine() throws SourceException {
    assertEquals(
        "head A [figure a.png]/map\nverse\n  l [figure b.png]/one/two\nfigure c.mei\n",
        Tei.body(
                "<head>A <figure><graphic url='a.png'/><figDesc>d</figDesc><head>map</head></figure>"
                    + "</head><lg><l><figure><graphic url='b.png'/><l>one</l><l>two</l></figure></l>"
                    + "</lg><notatedMusic><ptr target='c.mei'/><desc>A tune</desc></notatedMusic>")
            .blocks());
  }

  @Test
  void setsQuotationsApartWhereTheyStandApart() throws SourceException {
    assertEquals(
        """
        quote
          p one
        p so «0{la:he}»0 said «0it»0
        quote
          p two
          p three
        quote
          verse
            l four
          p Homer
        EPIGRAPH five
        ARGUMENT six
        """,
        blocks(
            """
            <quote>one</quote><p>so <quote xml:lang="la">he</quote> said <q>it</q></p>
            <p><quote><p>two</p><p>three</p></quote></p>
            <cit><quote><l>four</l></quote><bibl>Homer</bibl></cit>
            <epigraph><p>five</p></epigraph><argument><p>six</p></argument>
            """));
  }

  @Test
  void looksForNoPictureWhereAFigureShowsWords() throws SourceException {
    assertEquals(
        "p[flush-left] <rose/>\nCAPTION A rose\n",
        Tei.body(
                "<figure><head>A rose</head><egXML xmlns='http://www.tei-c.org/ns/Examples'><rose/>"
                    + "</egXML></figure>")
            .blocks());
  }
}

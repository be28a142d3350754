package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

class TeiProseTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void foldsWhiteSpaceAsPrettyPrintersMakeIt() throws SourceException {
    assertEquals(
        "p Mr. <PERSON:Kennedy>, Allow me\n",
        blocks("<p>\n  Mr.\n  <persName\n>Kennedy</persName>, Allow\n   me\n</p>"));
    assertEquals("p MR.<PERSON:Smith>\n", blocks("<p>MR.<persName>Smith</persName></p>"));
    assertEquals("p a {italic:b} c\n", blocks("<p>a<hi> b </hi>c</p>"));
    assertEquals("p a\u00a0 b\n", blocks("<p>a\u00a0 b</p>"));
    assertEquals("p ab\n", blocks("<p>a<!-- no\n space -->b</p>"));
    assertEquals("p a<b & c\n", blocks("<p>a&lt;b <![CDATA[&]]> c</p>"));
  }

  @Test
  void takesIndentationAroundALoneElementForNothing() throws SourceException {
    assertEquals(
        "p (<PERSON:{italic:Lovett}>)\n",
        blocks("<p>(<persName>\n  <hi>Lovett</hi>\n  </persName>)</p>"));
    assertEquals(
        "p a <PERSON:{italic:B} {italic:C}> d\n",
        blocks("<p>a <persName>\n <hi>B</hi>\n <hi>C</hi>\n</persName> d</p>"));
  }

  @Test
  void takesIndentationBeforeAClosingSignForNothing() throws SourceException {
    assertEquals(
        "p ({italic:Papers of <PERSON:Gull>}, p. 7)\n",
        blocks("<p>(<hi>Papers of <persName>Gull</persName>\n  </hi>, p. 7)</p>"));
    assertEquals(
        "p {italic:Papers of <PERSON:Gull>}. One\n",
        blocks("<p><hi>Papers of <persName>Gull</persName>\n  </hi>. One</p>"));
    assertEquals(
        "p {italic:Papers of <PERSON:Gull>} and . . .\n",
        blocks("<p><hi>Papers of <persName>Gull</persName>\n  </hi>and . . .</p>"));
    assertEquals(
        "p {italic:Papers of <PERSON:Gull>} . . .\n",
        blocks("<p><hi>Papers of <persName>Gull</persName>\n  </hi>. . .</p>"));
    assertEquals(
        "p {italic:Papers of <PERSON:Gull>} , and\n",
        blocks("<p><hi>Papers of <persName>Gull</persName> </hi>, and</p>"));
  }

  @Test
  void joinsTwoNumbersByTheDashBetweenThem() throws SourceException {
    String first = "<p><ref target='#a'>64</ref>";
    String last = "<ref target='#b'>150</ref></p>";
    String joined = blocks(first + "–" + last);
    assertEquals(joined, blocks(first + "– " + last));
    assertEquals(joined, blocks(first + "–\n  " + last));
    assertEquals(joined.replace("–", " – "), blocks(first + " – " + last));
    assertEquals(joined.replace("–", "– and "), blocks(first + "– and " + last));
  }

  @Test
  void splitsAParagraphAroundABlock() throws SourceException {
    assertEquals(
        "p one:\nlist\n  item\n    p a\np+ two\n",
        blocks("<p>one: <list><item>a</item></list> two</p>"));
    assertEquals(
        "p {italic:one}\nquote[blockquote]\n  p q\np+ {italic:two}\n",
        blocks("<p><hi>one <quote rend='blockquote'>q</quote> two</hi></p>"));
    assertEquals("quote\n  verse\n    l v\np two\n", blocks("<p><quote><l>v</l></quote> two</p>"));
  }

  @Test
  void keepsAStopThatIsLeftOverWithTheBlockBefore() throws SourceException {
    assertEquals(
        "p one\nlist\n  item\n    p a.\n", blocks("<p>one <list><item>a</item></list>.</p>"));
    assertEquals(
        "CLOSING Sir,\nSIGNATURE B\n",
        blocks("<closer><salute>Sir</salute>, <signed>B</signed></closer>"));
    assertEquals(
        "SIGNATURE WM. S. GULL,/{italic:Consul}.\n",
        blocks("<closer><signed>WM. S. GULL</signed>,<lb/><hi>Consul</hi>.</closer>"));
  }

  @Test
  void makesParagraphsOfLooseText() throws SourceException {
    assertEquals(
        "p loose\np one\np more {italic:and} more\n",
        blocks("loose<p>one</p>more <hi>and</hi> more"));
    assertEquals("p a book\np another\n", blocks("<bibl>a book</bibl><bibl>another</bibl>"));
  }

  @Test
  void readsTheFrameOfALetter() throws SourceException {
    assertEquals(
        """
        head 1. Letter
        DATELINE[right] <PLACE:Bonn>, <DATE:May 1>.
        OPENER[left] secret
        SALUTATION Dear Sir:
        p Text.
        CLOSING Sincerely yours,
        SIGNATURE {smallcaps:A}. B/Secretary/of State
        POSTSCRIPT P.S. More.
        TRAILER End.
        """,
        blocks(
            """
            <head>1. Letter</head>
            <opener>
              <dateline rendition="#right"><placeName>Bonn</placeName>, <date>May 1</date>.</dateline>
              <seg rendition="#left">secret</seg>
              <salute>Dear Sir:</salute>
            </opener>
            <p>Text.</p>
            <p>Sincerely yours,</p>
            <closer><signed><hi rend="smallcaps">A</hi>. B<lb/></signed>
              <lb/>Secretary<lb/>of State<lb/></closer>
            <postscript><p>P.S. More.</p></postscript>
            <trailer>End.</trailer>
            """));
  }

  @Test
  void keepsLineBreaksThatTheSourceAsksFor() throws SourceException {
    assertEquals("p one/two\n", blocks("<p>one <lb/> two</p>"));
    assertEquals("p one two\n", blocks("<p>one<lb n='2'/>two</p>"));
    assertEquals("p onetwo\n", blocks("<p>one <lb break='no'/> two</p>"));
    assertEquals(
        "SIGNATURE A/B\n", blocks("<signed><lb/>A<lb/>\n <lb/>B<lb/></signed>").replace("//", "/"));
  }

  @Test
  void runsTheLinesOfAnOldPageTogether() throws SourceException {
    Tei read =
        Tei.body(
            "<p><lb/>In alten Zei-<lb/>ten, wo das<lb/>W\u00fcn\u00ac<lb/>schen noch<lb/>geholfen"
                + "<lb/>hat, leb-<lb/>te ein Vice-<lb/>K\u00f6nig, des-<lb/>sen - <lb/>ach</p>");
    assertEquals(
        "p In alten Zeiten, wo das W\u00fcnschen noch geholfen hat, lebte ein Vice-K\u00f6nig,"
            + " dessen - ach\n",
        read.blocks());
    assertEquals(4, read.omitted().size());
  }

  @Test
  void keepsTheTextOfElementsItDoesNotKnow() throws SourceException {
    Tei read = Tei.body("<p>a <blurb>b</blurb> <blurb>c</blurb></p><blurb>d</blurb>");
    assertEquals("p a b c\np d\n", read.blocks());
    assertEquals(
        List.of("a.xml:1:71: note: element <blurb> is not known; its text is kept (3 times)"),
        read.said());
  }

  @Test
  void keepsTheTextOfOtherNamespaces() throws SourceException {
    Tei read =
        Tei.body(
            "<p>x<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:msup>2</m:msup></m:math>"
                + "</p><div xmlns='http://www.w3.org/1999/xhtml' style='display:none'>no</div>"
                + "<script xmlns='http://www.w3.org/1999/xhtml'>f();</script>");
    assertEquals("p x2\n", read.blocks());
    assertEquals(
        List.of("hidden by its style: no", "for other programs, not text (script): f();"),
        read.omitted());
  }

  @Test
  void readsAttachmentsOfEitherNamespace() throws SourceException {
    for (String namespace :
        List.of("http://history.state.gov/ns/1.0", "http://history.state.gov/frus/ns/1.0")) {
      Tei read =
          Tei.body(
              "<div type='document'><p>a</p><frus:attachment xmlns:frus='"
                  + namespace
                  + "'><head>b</head></frus:attachment></div>");
      assertEquals("div document\n  p a\n  div attachment\n    head b\n", read.sketch());
    }
  }

  @Test
  void marksWordsOfAnotherLanguage() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI xml:lang='eng'><text><body><p>a <foreign xml:lang='lat'>b <hi xml:lang='eng'>c"
                + "</hi></foreign></p><p xml:lang='fr'>d</p><p xml:lang='en'>e</p></body></text>"
                + "</TEI>");
    assertEquals("en", read.edition().divisions().get(0).language());
    assertEquals("p a {la:b {en:italic:c}}\np {fr:d}\np e\n", read.blocks());
  }

  @Test
  void keepsAnchorsThatSomethingRefersTo() throws SourceException {
    assertEquals(
        "p ^a one <TERM:two> {#a→three}\n",
        blocks("<p xml:id='a'>one <term xml:id='b'>two</term> <ref target='#a'>three</ref></p>"));
  }

  @Test
  void readsFrontBodyAndBackAndTextsInTexts() throws SourceException {
    Tei read =
        Tei.text(
            """
            <front><titlePage><docTitle><titlePart>T</titlePart><titlePart type="sub">S</titlePart>
            </docTitle><docAuthor>A</docAuthor><docImprint><publisher>P</publisher>
            <date>1900</date></docImprint></titlePage><pb n="3"/></front>
            <group><text><body><div1><head>One</head><div2><p>a</p></div2></div1></body></text>
            <text><front><p>f</p></front><body><p>b</p></body></text></group>
            <back><p>end</p></back>
            """);
    assertEquals(
        """
        div titlepage
          TITLE T
          SUBTITLE S
          BYLINE A
          IMPRINT P/<DATE:1900>
        div text
          div
            head |3|One
            div [3]
              p a
        div text [3]
          p f
          p b
        div
          p end
        """,
        read.sketch());
  }

  @Test
  void runsALabelBeforeAPostscriptOn() throws SourceException {
    assertEquals(
        "POSTSCRIPT P. S. One.\nPOSTSCRIPT Two.\n",
        Tei.body("<postscript><label>P. S.</label><p>One.</p><p>Two.</p></postscript>").blocks());
  }

  @Test
  void setsThePartsOfAnImprintOneBelowTheOther() throws SourceException {
    assertTrue(
        Tei.text(
                "<front><titlePage><docImprint><pubPlace>Oxford</pubPlace><publisher>Press"
                    + "</publisher><docDate>1900</docDate></docImprint></titlePage></front>")
            .sketch()
            .contains("IMPRINT Oxford/Press/1900\n"));
  }

  @Test
  void saysWhatAReferenceWithoutWordsLeadsTo() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader/><text xml:lang='de'><body><p>am <ref target='1896-04-27'/>, bei <ptr"
                + " target='https://x.org/a?b'/>; vgl. <ptr target='#c'/> (<ptr target='#l'/>)<ptr"
                + " target='#none'/>.</p><div xml:id='c'><head>Riga</head><lg><l xml:id='l'"
                + " n='12'>a</l></lg></div></body></text></TEI>");
    assertTrue(
        read.sketch()
            .contains(
                "p am {1896-04-27→27. 4. 1896}, bei {https://x.org/a?b→https://x.org/a?b}; vgl."
                    + " {#c→Riga} ({#l→12}).\n"),
        read.sketch());
    assertEquals(1, read.said().size());
    assertTrue(read.said().get(0).endsWith("\"#none\", and prints nothing"), read.said().get(0));
  }

  @Test
  void joinsAWordWhereTheBreakIsSaidToBeNoneWithASlip() throws SourceException {
    assertEquals("p onetwo\n", blocks("<p>one<lb break='νο'/> two</p>"));
  }

  @Test
  void noLineOfAnAddressIsSetIn() throws SourceException {
    assertEquals(
        "p[flush-left] Herr A/Riga\n",
        blocks("<address><addrLine>Herr A</addrLine><addrLine>Riga</addrLine></address>"));
  }
}

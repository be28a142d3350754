package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

class TeiQuotationMarksTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void marksWhatIsQuotedInTheLine() throws SourceException {
    assertEquals(
        "p he said «0go»0, a «0free»0 man, in «0Of Trees»0.\n",
        blocks(
            "<p>he said <q> go</q>, a <soCalled>free</soCalled> man,"
                + " in <title level='a'>Of Trees</title>.</p>"));
    assertEquals(
        "p «0he: «1no»1 again»0 and «0more»0\n",
        blocks("<p><said>he: <quote>no</quote> again</said> and <q>more</q></p>"));
  }

  @Test
  void standsCloseToTheWordsWhateverIsBetween() throws SourceException {
    assertEquals(
        "p a |5|«0b»0(1) {fr:italic:«0c»0}\nnote 1 editorial\n  p n\n",
        blocks("<p>a <q><pb n='5'/>b</q><note>n</note> <hi xml:lang='fr'><q>c</q></hi></p>"));
    assertEquals("p a/«0b»0\n", blocks("<p>a<q><lb/>b</q></p>"));
    assertEquals("p a b\n", blocks("<p>a <q> </q>b</p>"));
  }

  @Test
  void leavesAloneWhatHasItsOwn() throws SourceException {
    for (String own :
        List.of(
            "<q>“a”</q> b",
            "<q>“a,” he said, “b.”</q> c",
            "“<q>a</q>” b",
            "»<q>a</q>« b",
            "« <q>a</q> » b",
            "<q><hi rend='roman'>„a“</hi></q> b",
            "“<cit><q>a</q> <bibl>B</bibl></cit>”",
            "‘<q>a</q>’ b",
            "<q>'a',</q> b")) {
      assertEquals(-1, blocks("<p>" + own + " <quote>x</quote></p>").indexOf("«0a"), own);
    }
    assertEquals("p said “a” «0b»0\n", blocks("<p>said “a” <q>b</q></p>"));
    assertEquals("p «0’tis»0 the «0boys’»0\n", blocks("<p><q>’tis</q> the <q>boys’</q></p>"));
  }

  @Test
  void addsNoneWhereTheSourceUsuallyWritesThem() throws SourceException {
    assertEquals("p “a” b «0c»0\n", blocks("<p><q>“a”</q> <q>b</q> <said>c</said></p>"));
    assertEquals("p “a” «0b»0 «0c»0\n", blocks("<p><q>“a”</q> <q>b</q> <q>c</q></p>"));
  }

  @Test
  void doesWhatTheHeaderSays() throws SourceException {
    assertEquals("p a\n", headed("<quotation marks='all'/>", "<p><q>a</q></p>"));
    assertEquals(
        "p “a” «0b»0\n", headed("<quotation marks='some'/>", "<p><q>“a”</q> <q>b</q></p>"));
    assertEquals("p «0“a”»0\n", headed("<quotation marks='none'/>", "<p><q>“a”</q></p>"));
    assertEquals("p «0a»0\n", headed("<quotation marks='all' form='rend'/>", "<p><q>a</q></p>"));
  }

  @Test
  void takesTheSignsThatTheSourceNames() throws SourceException {
    assertEquals(
        "p {pre,lsquo,post,rsquo:«0‘:a»0’:} «0“:b»0”:\n",
        blocks("<p><hi rend='PRE lsquo POST rsquo'>a</hi> <q rend='pre(“)post(”)'>b</q></p>")
            .replace("«0‘:{pre,lsquo,post,rsquo:a}»0’:", "{pre,lsquo,post,rsquo:«0‘:a»0’:}")
            .replace("{pre(“)post(”):b}", "b"));
    assertEquals(
        "p {quoted:b}\n", blocks("<p><hi rend='quotes'>b</hi></p>").replaceAll("[«»]0", ""));
    assertEquals(
        "p «0“:a»0”:\n",
        styled(
            "<rendition scope='before' selector='q'>content: \"“\";</rendition>"
                + "<rendition scope='after' selector='q'>content: '”'</rendition>",
            "<p><q>a</q></p>"));
  }

  @Test
  void addsNoneWhereTheSourceShowsItOtherwise() throws SourceException {
    assertEquals("p a {italic:b}\n", blocks("<p>a <q rend='italic'>b</q></p>"));
    assertEquals("quote\n  p a\n", blocks("<quote>a</quote>"));
    assertEquals("p a\nverse\n  l b\n", blocks("<p>a <q><l>b</l></q></p>"));
  }

  @Test
  void marksSpeechOverParagraphsAndLines() throws SourceException {
    assertEquals("p «0a\np «+0b»0\np c\n", blocks("<said><p>a</p><p>b</p></said><p>c</p>"));
    assertEquals(
        "verse\n  l a\n  l «0b\n  l c»0\n", blocks("<lg><l>a</l><q><l>b</l><l>c</l></q></lg>"));
  }

  @Test
  void marksThePartsOfOneSpeechAsOne() throws SourceException {
    assertEquals(
        "p x «0a\np «+0b»0 y\n",
        blocks("<p>x <q xml:id='a' next='#b'>a</q></p><p><q xml:id='b' prev='#a'>b</q> y</p>"));
    assertEquals(
        "verse\n  l «0a\n  l b»0\n",
        blocks(
            "<lg><l><q xml:id='a' next='#b'>a</q></l><l><q xml:id='b' prev='#a'>b</q></l></lg>"));
    assertEquals(
        "p «0a,»0 he said, «0b»0\n",
        blocks("<p><q xml:id='a' next='#b'>a,</q> he said, <q xml:id='b' prev='#a'>b</q></p>"));
  }

  @Test
  void marksTheMeaningOfAWordAndNotItsLink() throws SourceException {
    assertEquals(
        "p {italic:eau} «1<GLOSS:water>»1\n",
        blocks("<p><mentioned>eau</mentioned> <gloss>water</gloss></p>"));
    assertEquals("p the <GLOSS t:UN>\n", blocks("<p>the <gloss target='#t'>UN</gloss></p>"));
  }

  private static String headed(String quotation, String body) throws SourceException {
    return read("<editorialDecl>" + quotation + "</editorialDecl>", body);
  }

  private static String styled(String renditions, String body) throws SourceException {
    return read("<tagsDecl>" + renditions + "</tagsDecl>", body);
  }

  private static String read(String declared, String body) throws SourceException {
    String tei =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
            + "</titleStmt></fileDesc><encodingDesc>"
            + declared
            + "</encodingDesc></teiHeader><text><body>"
            + body
            + "</body></text></TEI>";
    return Tei.file(tei).blocks();
  }

  @Test
  void wordsThatAreOnlySetOffAreNotQuoted() throws SourceException {
    assertEquals(
        "p the {italic:rhetra}, «0new»0\n",
        Tei.body("<p>the <q type='foreign'>rhetra</q>, <q type='soCalled'>new</q></p>").blocks());
  }
}

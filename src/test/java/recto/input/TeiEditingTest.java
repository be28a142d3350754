package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Gaps, additions, deletions, choices; glyphs, words and spaces. */
class TeiEditingTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void readsChoices() throws SourceException {
    assertEquals(
        "p the (teh~the) (w~with) (vertue~virtue)(.~).\n",
        blocks(
                "<p>the <choice><sic>teh</sic><corr>the</corr></choice> <choice><abbr>w</abbr><expan>"
                    + "w<ex>ith</ex></expan></choice>\n<choice> <orig>vertue</orig> <reg>virtue</reg> "
                    + "</choice><choice><sic>.</sic><corr/></choice>.</p>")
            .replace("w[SUPPLIED expansion:ith]", "with"));
    assertEquals("p a b c\n", blocks("<p><sic>a</sic> <reg>b</reg> <abbr>c</abbr></p>"));
  }

  @Test
  void leavesFurtherVersionsOut() throws SourceException {
    Tei read = Tei.body("<p><choice><unclear>a</unclear><unclear>b</unclear></choice> c</p>");
    assertEquals("p [UNCLEAR:a] c\n", read.blocks());
    assertEquals(List.of("a further version in a choice: b"), read.omitted());
  }

  @Test
  void keepsOneSpaceBesideAChoice() throws SourceException {
    assertEquals(
        "p a (b~c) d\n", blocks("<p>a <choice><sic> b </sic><corr> c </corr></choice> d</p>"));
  }

  @Test
  void readsWhatScribesAndEditorsDid() throws SourceException {
    assertEquals(
        "p [DELETED:a][ADDED above:b] [SUPPLIED lost:c] [UNCLEAR:d] [GAP illegible, 2 chars]"
            + " [SURPLUS surplus:e]\n",
        blocks(
            "<p><subst><del>a</del>\n<add place='above'>b</add></subst> <supplied reason='lost'>c"
                + "</supplied> <unclear>d</unclear> <gap reason='illegible' quantity='2'"
                + " unit='chars'/> <surplus>e</surplus></p>"));
  }

  @Test
  void describesAGapInItsWords() throws SourceException {
    Tei read = Tei.body("<p>th<gap reason='illegible'><desc>•</desc></gap>s</p>");
    assertEquals("p th[GAP illegible:•]s\n", read.blocks());
    assertEquals(List.of("description of a gap: •"), read.omitted());
  }

  @Test
  void printsNothingForBlankPages() throws SourceException {
    assertEquals("p a\np b\n", blocks("<p>a</p><gap unit='pages' reason='convenience'/><p>b</p>"));
    assertEquals(
        "p a\np [GAP lost, 3 lines]\n", blocks("<p>a</p><gap reason='lost' extent='3 lines'/>"));
  }

  @Test
  void readsWordsMarkedOneByOne() throws SourceException {
    assertEquals(
        "p The end, he said.\n",
        blocks(
            "<p><w>The</w> <w>end</w><pc>,</pc> <w rend='x'>h<c rend='y'>e</c></w>\n<w>said</w>\n"
                + "<pc join='left'>.</pc></p>"));
    assertEquals("p a b\n", blocks("<p>a<space unit='chars'/>b</p>"));
  }

  @Test
  void readsGlyphs() throws SourceException {
    Tei read =
        Tei.file(
            "<TEI><teiHeader><encodingDesc><charDecl><char xml:id='ae'><mapping>\u00e6</mapping>"
                + "</char></charDecl></encodingDesc></teiHeader><text><body><p>a<g ref='#ae'/>b"
                + " <g ref='#x'>\u0304</g> com<g ref='char:EOLhyphen'/>mon <g ref='#y'/></p></body>"
                + "</text></TEI>");
    assertEquals("p a\u00e6b \u0304 common [GAP glyph y:((y))]\n", read.blocks());
    assertEquals(1, read.said().size());
  }

  @Test
  void leavesDataForMachinesOut() throws SourceException {
    Tei read = Tei.body("<p>a<index><term>b</term></index> <interp>c</interp>d</p>");
    assertEquals("p a d\n", read.blocks());
    assertEquals(
        List.of("entry for an index, not text (index): b", "analysis (interp): c"), read.omitted());
  }

  @Test
  void additionsToAnAncientTextAreItsEditors() throws SourceException {
    String text = "<div n='urn:cts:latinLit:a'><p>a <add>b</add> <del>c</del></p>";
    assertEquals("p a [SUPPLIED omitted:b] [SURPLUS secl:c]\n", Tei.body(text + "</div>").blocks());
    assertEquals(
        "p a [ADDED:b] [DELETED:c]\np [ADDED above:d]\n",
        Tei.body(text + "<p><add place='above'>d</add></p></div>").blocks());
  }

  @Test
  void aPageThatIsBlankLacksNoWords() throws SourceException {
    assertEquals(
        "p a\np b\n",
        Tei.body("<p>a</p><p><gap unit='pages' quantity='1' reason='empty'/></p><p>b</p>")
            .blocks());
  }
}

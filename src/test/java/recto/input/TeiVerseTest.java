package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** Verse and plays. */
class TeiVerseTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void gathersLinesIntoStanzas() throws SourceException {
    assertEquals(
        """
        head[inner-head] A Song
        verse[indent]
          l1 one
          l2[right] two
        verse
          l3 three
        verse
          l4 four
        """,
        blocks(
            """
            <lg><head>A Song</head><lg rend="indent"><l n="1">one</l>
              <l n="2" rend="right">two</l></lg><lg><l n="3">three</l></lg></lg>
            <l n="4">four</l>
            """));
  }

  @Test
  void keepsAStanzaWholeOverPageBreaksAndMilestones() throws SourceException {
    assertEquals(
        "verse\n  l one\n  l |2|two\n  l three\n",
        blocks("<lg><l>one</l>\n<pb n='2'/>\n<l>two</l><milestone unit='x'/><l>three</l></lg>"));
    assertEquals(
        "verse\n  l one\n  l |2|two\n", blocks("<ab><l>one</l>\n<pb n='2'/>\n<l>two</l></ab>"));
  }

  @Test
  void setsVerseInAParagraphApart() throws SourceException {
    assertEquals(
        "p he sang:\nverse\n  l la\n  l li\np+ and left\n",
        blocks("<p>he sang: <lg><l>la</l><l>li</l></lg> and left</p>"));
    assertEquals(
        "p he sang:\nquote\n  verse\n    l la\n",
        blocks("<p>he sang: <q><quote><l>la</l></quote></q></p>"));
  }

  @Test
  void readsSpeeches() throws SourceException {
    assertEquals(
        """
        STAGE Enter both.
        SPEAKER A.
        p Well {<stage>:sits} then.
        SPEAKER B.
        STAGE aside
        verse
          l1I Half a line
        SPEAKER A.
        verse
          l1F[indent3] and half.
        """,
        blocks(
            """
            <stage>Enter both.</stage>
            <sp><speaker>A.</speaker><p>Well <stage>sits</stage> then.</p></sp>
            <sp><speaker>B.</speaker><stage>aside</stage><l n="1" part="I">Half a line</l></sp>
            <sp><speaker>A.</speaker><l n="1" part="F">and half.</l></sp>
            """));
  }

  @Test
  void readsTheCast() throws SourceException {
    assertEquals(
        """
        list castlist
          head Persons
          item
            p Anna, a baker
          item
            list castgroup
              item
                p Two
              item
                p sisters
        STAGE A street.
        """,
        blocks(
            """
            <castList><head>Persons</head><castItem><role>Anna</role>,
            <roleDesc>a baker</roleDesc></castItem><castGroup><castItem>Two</castItem>
            <roleDesc>sisters</roleDesc></castGroup></castList><set><p>A street.</p></set>
            """));
  }

  @Test
  void marksTheHalvesOfAnArabicLine() throws SourceException {
    assertEquals(
        "verse\n  l {hemistich:\u0623\u0628} {hemistich:\u062a\u062b}\n",
        blocks(
            "<lg><l type='bayt'>\n<seg>\u0623\u0628 </seg>\n<seg>\u062a\u062b</seg>\n</l></lg>"));
  }

  @Test
  void partsASpeakerLabelFromTheLine() throws SourceException {
    assertEquals("verse\n  l C. Nondum\n", blocks("<l><label>C.</label>Nondum</l>"));
  }

  @Test
  void keepsAStanzaWholeOverANote() throws SourceException {
    assertEquals(
        "verse\n  l one(1)\n  note 1 editorial\n    p n\n  l two\n",
        blocks("<lg><l>one</l><note>n</note><l>two</l></lg>"));
  }

  @Test
  void setsLinesInBySteps() throws SourceException {
    assertEquals(
        "verse\n  l[indent] one\n  l[indent2] two\n",
        blocks("<lg><l rendition='#et'>one</l><l rendition='#et2'>two</l></lg>"));
  }

  @Test
  void aSpeechGoesOnAfterAStageDirection() throws SourceException {
    assertEquals(
        """
        SPEAKER A. {<stage>:aside}
        p Sir, {<stage>:(reads)}, he said. {<stage>:(sits)}; no.
        STAGE Exit.
        p ... Well.
        """,
        blocks(
            "<sp><speaker>A. <stage>aside</stage></speaker><p>Sir,</p>\n<stage>(reads)</stage>"
                + "<p>, he said.</p><stage>(sits)</stage><p>; no.</p><stage>Exit.</stage>"
                + "<p>... Well.</p></sp>"));
  }

  @Test
  void aPoemHasAHeadWithinItsDivision() throws SourceException {
    assertEquals(
        "div\n  head A\n  p b\n  head[inner-head] C\n  verse\n    l d\n",
        Tei.body("<div><head>A</head><p>b</p><lg><head>C</head><l>d</l></lg></div>").sketch());
  }
}

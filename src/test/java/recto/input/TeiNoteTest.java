package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

class TeiNoteTest {
  private static String blocks(String body) throws SourceException {
    return Tei.body(body).blocks();
  }

  @Test
  void standsCloseBehindTheWord() throws SourceException {
    assertEquals(
        "p be.(1)\nnote 1 editorial\n  p For this.\n",
        blocks("<p>be.\n <note>For this.</note>\n</p>"));
    assertEquals(
        """
        p one(1) two(2), three(3)(4)
        note 1 editorial
          p a
        note 2 editorial
          p b
        note 3 editorial
          p c
        note 4 editorial
          p d
        """,
        blocks("<p>one <note>a</note>two <note>b</note>, three<note>c</note> <note>d</note></p>"));
  }

  /** Scripts without word spaces run on over the end of a line, and so over a call there. */
  @Test
  void leavesNoSpaceBehindItWhereTheScriptHasNone() throws SourceException {
    assertEquals(
        "p \u6f22(1)\u5b57\nnote 1 editorial\n  p a\n",
        blocks("<p>\u6f22\n<note>a</note>\u5b57</p>"));
  }

  @Test
  void bearsItsOwnSignOrIsCounted() throws SourceException {
    String notes = "<note n='*'>a</note> x<note>b</note> y<note n='7'>c</note> z<note>d</note>";
    Tei read = Tei.body("<div><p>w" + notes + "</p></div><div><p>w<note>e</note></p></div>");
    assertEquals(
        """
        div
          p w(*) x(1) y(7) z(2)
          note * author
            p a
          note 1 editorial
            p b
          note 7 editorial
            p c
          note 2 editorial
            p d
        div
          p w(1)
          note 1 editorial
            p e
        """,
        read.sketch());
  }

  @Test
  void isCountedByDocument() throws SourceException {
    Tei read =
        Tei.body(
            "<div><div type='document'><p>a<note>1</note></p></div>"
                + "<div type='document'><p>b<note>1</note></p></div></div>");
    assertEquals(
        """
        div
          div document
            p a(1)
            note 1 editorial
              p 1
          div document
            p b(1)
            note 1 editorial
              p 1
        """,
        read.sketch());
  }

  @Test
  void belongsToTheSeriesOfWhoSpeaks() throws SourceException {
    assertEquals(
        """
        p w(a)(1)(b)(2)(a)
        note a author
          p a
        note 1 editorial editor
          p b
        note b author author
          p c
        note 2 editorial
          p d
        note a margin margin
          p e
        """,
        blocks(
            "<p>w<note resp='#author'>a</note><note type='editor'>b</note>"
                + "<note type='author'>c</note><note resp='#ed'>d</note>"
                + "<note place='margin'>e</note></p>"));
  }

  @Test
  void standsInTheMarginWhereAnotherElementSaysSo() throws SourceException {
    assertEquals(
        """
        p (1)One two.(2)(3) Three
        note 1 margin margin
          p [66]/The Sumter
        note 2 margin margin
          p two
        note 3 margin margin
          p three
        """,
        blocks(
            "<p><seg type='margin'>[66]<lb/>The Sumter</seg> One two. <seg type='margin'>two</seg>"
                + "<label place='margin'>three</label> Three<seg type='margin'/></p>"));
    assertEquals(
        "head (1)Part\nnote 1 margin margin\n  p [67]\np a right b\n",
        blocks(
            "<head><seg type='margin'>[67]</seg> Part</head><p>a <seg type='right'>right</seg>"
                + " <label>b</label></p>"));
    assertEquals(
        "DATELINE Bonn(1)\nnote 1 margin margin\n  p aside\n",
        blocks("<opener><dateline>Bonn</dateline><seg type='margin'>aside</seg></opener>"));
  }

  @Test
  void holdsParagraphsListsAndNotes() throws SourceException {
    assertEquals(
        """
        p w(1)
        note 1 editorial
          p one(2)
          note 2 editorial
            p inner
          p two:
          list
            item
              p a
          p+ three
        """,
        blocks(
            "<p>w<note><p>one<note>inner</note></p><p>two: <list><item>a</item></list>"
                + " three</p></note></p>"));
  }

  @Test
  void betweenBlocksIsCalledAtTheEndOfTheOneBefore() throws SourceException {
    assertEquals(
        "head one(1)\nnote 1 editorial\n  p a\np two\n",
        blocks("<head>one</head>\n<note>a</note>\n<p>two</p>"));
    assertEquals(
        "list\n  item\n    p a(1)\n    note 1 editorial\n      p n\n  item\n    p b\n",
        blocks("<list><item>a</item><note>n</note><item>b</item></list>"));
    assertEquals("p (1)one\nnote 1 editorial\n  p a\n", blocks("<note>a</note><p>one</p>"));
    assertEquals("figure\np (1)\nnote 1 editorial\n  p a\n", blocks("<figure/><note>a</note>"));
    assertEquals(
        "verse\n  l v(1)\n  note 1 editorial\n    p a\n  l w\n",
        blocks("<lg><l>v</l><note>a</note><l>w</l></lg>")
            .replace("verse\n  l w", "  l w")
            .replace("\n    l w", "\n  l w"));
  }

  @Test
  void inTheTextItselfStaysThere() throws SourceException {
    assertEquals(
        "INLINE_NOTE {italic:Lot 5}\np one [a] two\n",
        blocks(
            "<note rend='inline'><hi>Lot 5</hi></note><p>one <note place='inline'>[a]</note> two"
                + "</p>"));
    assertEquals(
        "INLINE_NOTE What it says.\n", blocks("<note type='summary'><p>What it says.</p></note>"));
    assertEquals(
        """
        head 83. Letter(1)(2)
        note 1 editorial source
          p Source: a box.
        note 2 editorial summary
          p What it says.
        """,
        blocks(
            "<head>83. Letter<note n='1' type='source'>Source: a box.</note>\n"
                + "<note n='2' type='summary'>What it says.</note></head>"));
  }

  @Test
  void calledTwiceIsRecalled() throws SourceException {
    assertEquals(
        "p one(4) two(=4)\nnote 4 editorial\n  p a\n",
        blocks("<p>one<note xml:id='n4' n='4'>a</note> two <note target='#n4'/></p>"));
  }

  @Test
  void collectedInTheBackIsCalledByReferences() throws SourceException {
    Tei read =
        Tei.text(
            """
            <body><p>one<ref target="#n1">[1]</ref> two<ptr target="#n2"/> and<ref target="#n1"/>,
              <ref target="#n3">see this</ref></p></body>
            <back><div type="notes"><head>Notes</head><note xml:id="n1">first</note>
              <note xml:id="n2" n="b"><p>second</p></note></div>
              <div type="notes"><note xml:id="n3">third</note></div></back>
            """);
    assertEquals(
        """
        div
          p one(1) two(b) and(=1), {#n3→see this}
          note 1 editorial
            p first
          note b editorial
            p second
        div notes
          p ^n3 third
        """,
        read.sketch());
    assertEquals(
        List.of(
            "sign of a note, printed as its call: [1]",
            "head of collected notes, which stand at their calls: Notes"),
        read.omitted());
  }

  @Test
  void collectedWithATargetIsCalledThere() throws SourceException {
    Tei read =
        Tei.text(
            """
            <body><p>one <anchor xml:id="a"/>two <seg xml:id="s">three</seg>.</p></body>
            <back><div type="notes"><note target="#a">first</note><note target="#s">second</note>
            </div></back>
            """);
    assertEquals(
        """
        div
          p one(1) ^a two ^s three(2).
          note 1 editorial
            p first
          note 2 editorial
            p second
        """,
        read.sketch());
  }

  @Test
  void whoseCallIsNotPrintedIsNotLost() throws SourceException {
    Tei read =
        Tei.text(
            "<body><p>one<fw><ref target='#n'>1</ref></fw></p></body>"
                + "<back><div type='notes'><note xml:id='n' n='1'>a</note></div></back>");
    assertEquals("div\n  p one\ndiv\n  p 1 a\n", read.sketch().replace("^n ", ""));
  }

  @Test
  void referredToInWordsStaysWhereItIs() throws SourceException {
    assertEquals(
        "p one(1), see note {#n→1}\nnote 1 editorial\n  p a\n",
        blocks("<p>one<note xml:id='n' n='1'>a</note>, see note <ref target='#n'>1</ref></p>"));
  }

  @Test
  void goesOnInALaterNote() throws SourceException {
    assertEquals(
        "p one(*) two\nnote * editorial\n  p begin |2|end\n",
        blocks(
            "<p>one<note n='*' xml:id='a' next='#b'>begin</note> <note xml:id='b' prev='#a'>"
                + "<pb n='2'/> end</note>two</p>"));
  }

  @Test
  void mayHaveItsSignWithin() throws SourceException {
    Tei read = Tei.body("<p>one<note><label>12</label> a</note></p>");
    assertEquals("p one(12)\nnote 12 editorial\n  p a\n", read.blocks());
    assertEquals(List.of("sign of a note, printed as its call: 12"), read.omitted());
  }

  @Test
  void collectedInParagraphsLeavesNothingThere() throws SourceException {
    assertEquals(
        "div\n  p a(1)\n  note 1 editorial\n    p One.\n",
        Tei.text(
                "<body><div><p>a<ref target='#n'>1</ref></p></div></body><back><div type='notes'>"
                    + "<head>Notes</head><p><note xml:id='n' n='1'>One.</note></p></div></back>")
            .sketch());
  }
}

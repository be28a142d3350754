package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.input.InputFormats;
import recto.style.Stylesheets;
import recto.style.TextStyle;
import recto.unit.Length;

/** The parts of documents as editions of state papers have them, each in its style. */
class DocumentPartsTest {
  private static final String TEXT = "<p>Text of some words.</p>";

  @Test
  void aHeadInCapitalsIsRomanAndItsItemsAreSetIn() throws Exception {
    List<Paragraph> set = set(subject("SUBJECT") + TEXT);
    assertFalse(set.get(0).style().look().italic());
    assertEquals(Length.points(18), inset(set.get(1)));
    assertTrue(set.get(1).style().spaceAfter() > 0);
    assertFalse(set(subject("<hi rend=\"smallcaps\">Subject</hi>")).get(0).style().look().italic());
    assertTrue(set(subject("Subject")).get(0).style().look().italic());
  }

  @Test
  void aFewWordsInCapitalsAreNotJustified() throws Exception {
    List<Paragraph> set = set("<p>DEAR HARBOUR MASTER AND MILLER:</p>" + TEXT);
    assertEquals(TextStyle.Align.LEFT, set.get(0).style().align());
    assertEquals(TextStyle.Align.JUSTIFY, set.get(1).style().align());
    assertEquals(TextStyle.Align.JUSTIFY, set("<p>1, 2, 3.</p>").get(0).style().align());
    assertEquals(
        TextStyle.Align.JUSTIFY, set("<p>" + "ROPE ".repeat(40) + "</p>").get(0).style().align());
  }

  @Test
  void whiteStandsAboveListsWithoutAHeadBehindTheText() throws Exception {
    String list = "<list><item>Ann Mill</item><item>Bee Dale</item></list>";
    List<Paragraph> set = paragraphs(TEXT + "</body><back>" + list + list + "</back><body>");
    assertEquals(
        List.of(13L, 0L, 13L, 0L),
        set.subList(1, 5).stream().map(p -> p.style().spaceBefore() / Length.points(1)).toList());
  }

  @Test
  void whiteStandsBelowTheLastItemOnly() throws Exception {
    String inner = "<list><item>Arne</item><item>Birch</item></list>";
    String items = "<item>Lumen" + inner + "</item><item>Gull</item><item>Tarn</item>";
    List<Paragraph> set = set("<list type=\"participants\"><head>With</head>" + items + "</list>");
    assertEquals(
        List.of(0L, 0L, 4L, 0L, 4L),
        set.subList(1, 6).stream().map(p -> p.style().spaceAfter() / Length.points(1)).toList());
    assertTrue(inset(set.get(2)) > inset(set.get(1)));
  }

  @Test
  void aHeadWithinAHeadedListIsOneOfItsLines() throws Exception {
    String inner = "<list><head>Lumen</head><item>Arne</item></list>";
    String all = "<list type=\"participants\"><head>WITH</head><item>" + inner + "</item></list>";
    List<Paragraph> set = set(all + TEXT);
    assertEquals(inset(set.get(2)), inset(set.get(1)));
    assertEquals(set.get(2).style().leading(), set.get(1).style().leading());
    assertEquals(0, set.get(1).style().spaceBefore());
  }

  @Test
  void anItemInBoldHeadsThoseBelowIt() throws Exception {
    String items = item("Wharf Office", true) + item("Crates", false) + item("Ropes", false);
    List<Paragraph> set = set("<list type=\"sources\">" + items + items + "</list>");
    assertEquals(2, set.get(3).style().keepNext());
    assertTrue(set.get(3).style().spaceBefore() > 0);
    assertEquals(0, set.get(4).style().keepNext());
    List<Paragraph> all = set("<list>" + item("Wharf", true) + item("Quay", true) + "</list>");
    assertEquals(0, all.get(0).style().keepNext());
  }

  @Test
  void anEntryBelowAnEntryStaysWithItsOwn() throws Exception {
    String list = "<list><item>Quays:<list><item>of oak:<list><item>built, 3</item></list></item>";
    List<Paragraph> set =
        paragraphs("<div type=\"index\"><head>Index</head>" + list + "</list></item></list></div>");
    assertEquals("of oak:", set.get(2).text());
    assertEquals(1, set.get(2).style().keepNext());
    assertEquals(0, set.get(3).style().keepNext());
  }

  @Test
  void numberedPointsAreTextHoweverShort() throws Exception {
    String list = "<list><label>1.</label><item>Salt.</item><label>2.</label><item>Oil.</item>";
    assertEquals("list-paragraph-short", set(list + "</list>").get(0).style().name());
    assertEquals(
        "list-paragraph", set(list.replace("1.", "(1)") + "</list>").get(0).style().name());
    String references = list.replace("<list>", "<list type=\"references\"><head>References</head>");
    assertEquals("list-item-headed-short", set(references + "</list>").get(1).style().name());
    assertEquals("list-item", set("<list><item>Salt.</item></list>").get(0).style().name());
  }

  @Test
  void aNumberAndWordsInItalicsStayWithTheText() throws Exception {
    String head = "<p>2. <hi rend=\"italic\">Terms of the Salt Treaty</hi></p>";
    List<Paragraph> set = set(TEXT + head + TEXT);
    assertEquals(2, set.get(1).style().keepNext());
    assertEquals(0, set.get(0).style().keepNext());
    assertEquals(0, set(head + head + TEXT).get(0).style().keepNext());
    String flush = "<p rend=\"flushleft\">1353 <hi rend=\"italic\">Clearance</hi></p>";
    assertEquals("subhead", set(flush + TEXT).get(0).style().name());
  }

  @Test
  void whatIsAttachedHasItsTitleAndDateline() throws Exception {
    String name = "<p>\n" + " ".repeat(40) + bold("Attachment") + "\n" + " ".repeat(40) + "</p>";
    String title = "<p>" + bold("Paper Prepared on the Quay") + "</p>";
    List<Paragraph> set =
        set(TEXT + name + title + "<p rend=\"right\">Lumen, undated</p>" + TEXT + title + TEXT);
    assertEquals("heading-attachment", set.get(1).style().name());
    assertEquals("heading-attachment", set.get(2).style().name());
    assertTrue(set.get(2).style().spaceBefore() < set.get(1).style().spaceBefore());
    assertEquals("dateline", set.get(3).style().name());
    assertEquals("subhead-bold", set.get(5).style().name());
    String note = "<note rend=\"inline\" type=\"source\">Enclosure</note><head>Paper</head>";
    assertEquals(TextStyle.Align.CENTRE, set(note + TEXT).get(0).style().align());
  }

  @Test
  void urgentStandsCloseBelowSecret() throws Exception {
    String left = "<seg rendition=\"#left\"><hi rend=\"smallcaps\">";
    String date = "<dateline rendition=\"#right\">Lumen, May 1.</dateline>";
    String secret = left + "secret</hi></seg>";
    String urgent = left + "urgent</hi></seg>";
    for (String first : List.of(secret + date, date + secret)) {
      List<Paragraph> set = set("<opener>" + first + "<lb/>" + urgent + "</opener>" + TEXT);
      int dateline = set.get(0).style().name().equals("dateline") ? 0 : 1;
      assertEquals(0, set.get(dateline).style().spaceAfter());
      assertEquals(0, set.get(2).style().spaceBefore());
      assertTrue(set.get(2).style().spaceAfter() > 0);
    }
    List<Paragraph> apart = set("<opener>" + date + "<seg>To the harbour.</seg></opener>" + TEXT);
    assertTrue(apart.get(0).style().spaceAfter() > 0);
  }

  @Test
  void aParagraphInCapitalsAboveATableIsItsTitle() throws Exception {
    String title = "<p rend=\"flushleft\">" + smallCaps("Output of") + " W. " + smallCaps("Mills");
    String cells = "<cell>Oil</cell><cell>3</cell>";
    String table = "<table><row>" + cells + "<cell>4</cell></row></table>";
    List<Paragraph> set = set(TEXT + title + "</p><p rend=\"center\">(in tons)</p>" + table + TEXT);
    assertEquals("heading-table", set.get(1).style().name());
    assertEquals(TextStyle.Align.CENTRE, set.get(2).style().align());
    assertEquals(0, set.get(2).style().spaceBefore());
    assertTrue(set.get(2).style().keepNext() > 0);
    List<Paragraph> alone = set(TEXT + title + "</p>" + table + TEXT);
    assertEquals("heading-table", alone.get(1).style().name());
    List<Paragraph> pairs =
        set(TEXT + title + "</p><table><row>" + cells + "</row></table>" + TEXT);
    assertFalse(pairs.get(1).style().name().equals("heading-table"));
    List<Paragraph> words = set(TEXT + title + " and quays</p>" + table + TEXT);
    assertFalse(words.get(1).style().name().equals("heading-table"));
  }

  @Test
  void aLineOfPointsStaysBetweenTheTextAboveAndBelowIt() throws Exception {
    List<Paragraph> set = set(TEXT + "<p rend=\"center\">. . . . . .</p>" + TEXT);
    assertEquals(2, set.get(1).style().keepPrevious());
    assertEquals(TextStyle.Align.CENTRE, set.get(1).style().align());
    assertEquals(0, set.get(1).style().spaceBefore());
    assertEquals(1, set.get(1).style().keepNext());
    assertEquals(0, set.get(2).style().keepPrevious());
    assertEquals(0, set(TEXT + "<p rend=\"center\">* * *</p>").get(1).style().keepNext());
  }

  @Test
  void paragraphsOfAQuotationFollowEachOtherWithoutWhite() throws Exception {
    String text = TEXT.replace("words", "words and more, as an extract has them".repeat(3));
    List<Paragraph> set = set(TEXT + "<quote>" + text + text + text + "</quote>" + TEXT);
    assertEquals(0, set.get(1).style().firstIndent());
    assertTrue(set.get(1).style().spaceBefore() > 0);
    assertEquals(0, set.get(1).style().spaceAfter());
    assertTrue(set.get(2).style().firstIndent() > 0);
    assertEquals(set.get(1).style().left(), set.get(2).style().left());
    assertEquals(0, set.get(2).style().spaceBefore());
    assertEquals(0, set.get(2).style().spaceAfter());
    assertEquals(set.get(1).style().spaceBefore(), set.get(3).style().spaceAfter());
    List<Paragraph> parted =
        set("<quote>" + TEXT + "<list><item>Oil</item></list>" + TEXT + "</quote>" + TEXT);
    assertTrue(parted.get(0).style().spaceAfter() > 0);
    assertTrue(parted.get(2).style().spaceBefore() > 0);
    assertEquals(0, parted.get(2).style().firstIndent());
  }

  private static String smallCaps(String words) {
    return "<hi rend=\"smallcaps\">" + words + "</hi>";
  }

  private static String subject(String head) {
    return "<list type=\"subject\"><head>" + head + "</head><item>Salt and oil</item></list>";
  }

  private static String item(String words, boolean bold) {
    return "<item>" + (bold ? bold(words) : words) + "</item>";
  }

  private static String bold(String words) {
    return "<hi rend=\"strong\">" + words + "</hi>";
  }

  @Test
  void whiteStandsAboveTheLineThatOpensAnAttachmentWithoutAHead() throws Exception {
    String label = "<opener><seg rendition=\"#center\">[Inclosure 2.]</seg></opener>";
    String attached = "<attachment>" + label + TEXT + "</attachment>";
    List<Paragraph> set = set("<head>Letter</head>" + TEXT + attached + attached);
    assertEquals("[Inclosure 2.]", set.get(2).text());
    assertTrue(set.get(2).style().spaceBefore() > 0);
    assertTrue(set.get(4).style().spaceBefore() > 0);
    assertEquals(0, set.get(5).style().spaceBefore());
  }

  /** Where the first line of a paragraph begins. */
  private static long inset(Paragraph paragraph) {
    return paragraph.style().left() + paragraph.style().firstIndent();
  }

  private static List<Paragraph> set(String document) throws Exception {
    return paragraphs("<div type=\"document\" xml:id=\"d1\">" + document + "</div>");
  }

  private static List<Paragraph> paragraphs(String divisions) throws Exception {
    String tei = "<TEI><text><body>" + divisions + "</body></text></TEI>";
    Edition edition =
        InputFormats.read(
            new Source("parts.xml"), tei.getBytes(StandardCharsets.UTF_8), new Diagnostics());
    return new GalleyMaker(Stylesheets.builtIn("book"), new Diagnostics())
        .galley(edition, Targets.of(edition)).sections().stream()
            .flatMap(section -> section.passages().stream())
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
  }
}

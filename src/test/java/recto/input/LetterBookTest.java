package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.Prose;

/** Books, diaries and the like in plain text, and letters in other languages and encodings. */
class LetterBookTest {
  private static String sketch(String text) throws SourceException {
    return EditionSketch.of(edition(text).divisions());
  }

  private static Edition edition(String text) throws SourceException {
    return new LetterFormat()
        .read(new Source("book.txt"), LetterSketch.bytes(text), new Diagnostics());
  }

  private static final String BOOK =
      """
      The Project Gutenberg EBook of The Mill, by Ada Osk

      Title: The Mill

      Author: Ada Osk

      *** START OF THIS PROJECT GUTENBERG EBOOK THE MILL ***

      THE MILL



      I

      THE FIRE

      It was _late_ when the wheel stopped,[1] so late the cat slept
      by the stove.[2]

      [Footnote 1: For want of water [in summer].]

      [Footnote 2: An old cat.

      It died soon.]

             *       *       *       *       *

      There was no[1] bread.

      [Footnote 1: Nor wine.]

      CHAPTER II.

      The River.

      It ran on. [9]

      *** END OF THIS PROJECT GUTENBERG EBOOK THE MILL ***

      The licence.
      """;

  @Test
  void setsABookApartFromWhatItsFileSays() throws SourceException {
    assertEquals(
        """
        div
          head The Project Gutenberg EBook of The Mill, by Ada Osk
          p Title: The Mill
          p Author: Ada Osk
          p *** START OF THIS PROJECT GUTENBERG EBOOK THE MILL ***
        div chapter #ch1
          head THE MILL
        div chapter #ch2
          head I
          head THE FIRE
          p It was {italic:late} when the wheel stopped,(1) so late the cat slept by the stove.(2)
          note 1 editorial
            p For want of water [in summer].
          note 2 editorial
            p An old cat.
            p It died soon.
          p[center] * * * * *
          p There was no(1) bread.
          note 1 editorial
            p Nor wine.
        div chapter #ch3
          head CHAPTER II.
          head The River.
          p It ran on. [9]
        div chapter #ch4
          p *** END OF THIS PROJECT GUTENBERG EBOOK THE MILL ***
          p The licence.
        """,
        sketch(BOOK));
    Edition edition = edition(BOOK);
    assertEquals("The Mill", edition.metadata().title());
    assertEquals(List.of("Ada Osk"), edition.metadata().authors());
    assertEquals("Footnote", edition.omissions().get(0).text());
  }

  @Test
  void takesNoLineOfContentsForAHead() throws SourceException {
    assertEquals(
        """
        div
          head The Mill
          p Canto the Second 178
        div chapter #ch1
          head Chapter 12
          p It ran.
        """,
        sketch("The Mill\n\nCanto the Second      178\n\nChapter 12\n\nIt ran.\n"));
  }

  @Test
  void keepsNotesThatNothingCalls() throws SourceException {
    assertTrue(
        sketch("THE MILL\n\nIt ran.\n\n[Footnote 1: Slowly.]\n")
            .contains("p [Footnote 1: Slowly.]"));
  }

  @Test
  void setsTheDaysOfADiaryAsDatelines() throws SourceException {
    assertEquals(
        """
        div
          DATELINE <DATE 1820-05-12:12 May 1820>
          p Rain all day.
          DATELINE <DATE 1820-05-13:13 May 1820>
          p Fine.
        """,
        sketch("12 May 1820\nRain all day.\n\n13 May 1820\nFine.\n"));
  }

  @Test
  void takesNoNumberedParagraphForAHead() throws SourceException {
    assertEquals(
        """
        div
          p 1. The first paragraph of this law is numbered.
          p 2. The second is too.
        """,
        sketch("1. The first paragraph of this law is numbered.\n\n2. The second is too.\n"));
  }

  @Test
  void knowsHeadsBySignsAndItemsByTheirs() throws SourceException {
    assertEquals(
        """
        div
          head Minutes
          p Present were:
          p - the chair, who opened the meeting at nine o'clock in the morning
          p - the clerk, who wrote what was said by the others at the table
        div chapter #ch1
          head Money
          p None.
        """,
        sketch(
            "Minutes\n=======\n\nPresent were:\n\n- the chair, who opened the meeting at nine"
                + " o'clock in the morning\n- the clerk, who wrote what was said by the others at"
                + " the table\n\n## Money\n\nNone.\n"));
    assertEquals("=======", edition("Minutes\n=======\n\nNone.\n").omissions().get(0).text());
  }

  @Test
  void keepsMarkedHeadsBesideNotes() throws SourceException {
    assertTrue(
        sketch("# The Mill\n\nIt ran.[1]\n\n## The End\n\nIt stopped.\n\n[1] Slowly.\n")
            .contains("  head The End\n  p It stopped.\n"));
  }

  @Test
  void knowsTheFormulasOfOtherLanguages() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("Lieber Bert!\n\nAlles ist gut.\n\nViele Grüße,\n\nAda\n");
    assertEquals("Lieber Bert!", letter.only(Prose.Role.SALUTATION));
    assertEquals("Viele Grüße,", letter.only(Prose.Role.CLOSING));
    assertEquals("Ada", letter.only(Prose.Role.SIGNATURE));
    letter = LetterSketch.of("Cher ami,\n\nTout va bien.\n\nAmicalement,\n\nAda\n");
    assertEquals("Cher ami,", letter.only(Prose.Role.SALUTATION));
    assertEquals("Amicalement,", letter.only(Prose.Role.CLOSING));
  }

  @Test
  void knowsTheDatesOfOtherLanguages() throws SourceException {
    for (String[] line :
        new String[][] {
          {"Arden, den 3. Mai 1820", "1820-05-03:den 3. Mai 1820"},
          {"Paris, le 1er août 1830", "1830-08-01:le 1er août 1830"},
          {"Madrid, 7 de diciembre de 1921", "1921-12-07:7 de diciembre de 1921"},
          {"Roma, 9 maggio 1901", "1901-05-09:9 maggio 1901"}
        }) {
      String place = line[0].substring(0, line[0].indexOf(','));
      assertTrue(
          sketch(line[0] + "\n\nLieber Bert,\n\nGut.\n")
              .contains("DATELINE <PLACE:" + place + ">, <DATE " + line[1] + ">"),
          sketch(line[0] + "\n\nLieber Bert,\n\nGut.\n"));
    }
  }

  @Test
  void readsOtherEncodingsThanUtf8() throws SourceException {
    byte[] latin =
        "Letter\r\nDear Fran\u00E7ois \u2013 \u201Cno\u201D"
            .getBytes(Charset.forName("windows-1252"));
    LetterSketch read = LetterSketch.of(latin);
    assertTrue(read.transcript().text().contains("Dear François – “no”"), read.said().toString());
    assertTrue(
        read.said().toString().contains("letter.txt:2:10: warning: the file is not UTF-8"),
        read.said().toString());
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      read = LetterSketch.of("\uFEFFDear François,\n\nWell.\n".getBytes(wide));
      assertEquals("Dear François,\nWell.", read.transcript().text());
    }
  }
}

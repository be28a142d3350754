package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Prose;

/** Traces of a scan in plain text: broken words, numbers of pages; and heads of messages. */
class LetterScanTest {
  private static final String PAGES =
      """
      CHAPTER ONE

      It was in the autumn of that year that the Miller at length re-
      turned to the village, and found the letters of his friends unopen-
      ed upon the table. He read them one after the other, and was aston-
      ished to learn that the parish had resolved upon a course which
      %s
      he had always believed to be mistaken. The long-awaited answer of his
      cousin, a well-
      known adversary of the bridge, had in the mean time become the opin-
      %s
      ion of the whole village. There was nothing for him to do.
      """;

  private static String words(LetterSketch letter) {
    return letter.transcript().text().replace("\u00AD", "");
  }

  @Test
  void joinsWordsThatThePrinterBroke() throws SourceException {
    LetterSketch letter = LetterSketch.of(PAGES.replace("%s\n", ""));
    assertTrue(words(letter).contains("at length returned to the village"), words(letter));
    assertTrue(words(letter).contains("unopened upon"), words(letter));
    assertTrue(words(letter).contains("a well-known adversary"), words(letter));
    assertTrue(words(letter).contains("the opinion of the whole"), words(letter));
    assertTrue(
        letter.says(
            3, 63, "words broken at the ends of lines are joined, as \"returned\" (4 times)"));
  }

  @Test
  void keepsTheHyphensOfATextThatBreaksNoWords() throws SourceException {
    String text =
        """
        Dear Sir,

        I have read with care the letter in which you describe the half-
        finished bridge, and the far-
        sighted plans of the parish; they do you honour, as my wife has
        said before me, and they will be remembered in the whole valley.
        """;
    LetterSketch letter = LetterSketch.of(text);
    assertTrue(words(letter).contains("half-finished bridge"), words(letter));
    assertTrue(words(letter).contains("far-sighted plans"), words(letter));
  }

  @Test
  void readsNumbersAtTheFootOfPages() throws SourceException {
    LetterSketch letter = LetterSketch.of(PAGES.formatted("\n- 14 -\n", "\n- 15 -\n"));
    assertEquals(List.of("|he h", "|ion "), letter.pagesBefore(4));
    assertTrue(words(letter).contains("upon a course which he had"), words(letter));
    assertTrue(words(letter).contains("become the opinion of"), words(letter));
    assertFalse(words(letter).contains("14"), words(letter));
    assertTrue(letter.says(8, 3, "the letter begins on page 14: inferred from the first mark"));
  }

  @Test
  void readsNumbersBesideFormFeeds() throws SourceException {
    LetterSketch heads =
        LetterSketch.of("One page of words.\n\f7\nTwo pages.\n\f8\nThree pages.\n");
    assertEquals(List.of("|Two ", "|Thre"), heads.pagesBefore(4));
    LetterSketch feet =
        LetterSketch.of("One page of words.\n6\n\fTwo pages.\n7\n\fThree pages.\n8\n");
    assertEquals(List.of("|Two ", "|Thre"), feet.pagesBefore(4));
    assertFalse(words(feet).contains("8"), words(feet));
  }

  @Test
  void takesNoNumbersOfPartsForPages() throws SourceException {
    String parts = "1\n\nThe first part has words.\n\n2\n\nThe second part has others.\n";
    assertEquals(List.of(), LetterSketch.of(parts).pagesBefore(4));
    String odd = "7\n\nwords that go on and\n\n9\n\non and on.\n";
    assertEquals(List.of(), LetterSketch.of(odd).pagesBefore(4));
  }

  @Test
  void keepsTheHeadOfAMessageInItsLines() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            From: Jane Roe <jane@example.org>
            To: John Doe
            Date: Mon, 3 Feb 2003 10:15:00 +0100
            Subject: The meeting

            Dear John,

            I write to say that all is well.
            """);
    assertEquals(List.of(), letter.headings());
    assertEquals(
        "From: Jane Roe <jane@example.org>\nTo: John Doe\nDate: Mon, 3 Feb 2003 10:15:00 +0100\n"
            + "Subject: The meeting",
        letter.only(Prose.Role.OPENER));
    assertEquals("Dear John,", letter.only(Prose.Role.SALUTATION));
  }
}

package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/** Plain text as people type it: emphasis by signs, lists of notes, old running heads. */
class LetterTypedTest {
  private static Edition edition(String text) throws SourceException {
    return new LetterFormat()
        .read(new Source("typed.txt"), LetterSketch.bytes(text), new Diagnostics());
  }

  private static String sketch(String text) throws SourceException {
    return EditionSketch.of(edition(text).divisions());
  }

  private static String letter(String words) throws SourceException {
    return sketch("Ann to Bill\n\nMay 3, 1864\n\nDear Bill,\n\n" + words + "\n\nYours,\n\nAnn\n");
  }

  @Test
  void readsEmphasisBetweenSigns() throws SourceException {
    String said =
        letter(
            "I *really* hope, and **so** does he; ***both*** of us, _all_ of __you__. But 2*3 = 6,"
                + " a* b and snake_case_name stay, and * so * does ** this.");
    assertTrue(
        said.contains(
            "p I {italic:really} hope, and {bold:so} does he; {bold-italic:both} of us,"
                + " {italic:all} of {bold:you}. But 2*3 = 6, a* b and snake_case_name stay,"
                + " and * so * does ** this."),
        said);
  }

  @Test
  void takesEmphasisForNoNote() throws SourceException {
    String said = letter("**Date:** the third.\n\nThe boat* is *new*.\n\n* Built in spring.");
    assertTrue(said.contains("p {bold:Date:} the third.\n"), said);
    String noted =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            The boat* is *new*, **so** to say.

            Yours,

            Ann

            * Built in spring.
            """);
    assertTrue(noted.contains("p The boat(*) is {italic:new}, {bold:so} to say."), noted);
    assertTrue(noted.contains("note * editorial\n"), noted);
  }

  private static final String BOOK =
      """
      The Project Gutenberg eBook of The Ford

      Title: The Ford

      *** START OF THE PROJECT GUTENBERG EBOOK THE FORD ***

      THE FORD

      BY ANN TOLLER



      CHAPTER I. THE BANK

      The ferry lay at the bank.[1] It was a fine thing to see, and the
      people came from Brill to look at it.[2]


      FOOTNOTES:

      [1] It was built in 1801.

      Of oak.

      [2] Brill is a town.


      CHAPTER II. THE FORD

      The ford was deep.[1]


      FOOTNOTES:

      [1] Deep for a man.

      [7] Nobody calls this.


      *** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***
      """;

  @Test
  void setsListsOfNotesBelowChaptersAtTheFoot() throws SourceException {
    Edition read = edition(BOOK);
    String said = EditionSketch.of(read.divisions());
    assertTrue(
        said.contains(
            """
              p The ferry lay at the bank.(1) It was a fine thing to see, and the people came from Brill to look at it.(2)
              note 1 editorial
                p It was built in 1801.
                p Of oak.
              note 2 editorial
                p Brill is a town.
            """),
        said);
    assertTrue(said.contains("p The ford was deep.(1)\n  note 1 editorial\n    p Deep"), said);
    assertTrue(said.contains("p [7] Nobody calls this."), said);
    assertTrue(said.contains("  head THE FORD\n  p BY ANN TOLLER\n"), said);
    assertEquals(
        2, read.omissions().stream().filter(one -> one.text().equals("FOOTNOTES:")).count());
  }

  @Test
  void readsNotesOfMarkdown() throws SourceException {
    String said =
        sketch(
            """
            # The Ford

            A ferry[^1] and an oar.[^oak-wood]

            [^1]: Of oak.

            [^oak-wood]: A long one.
            """);
    assertTrue(said.contains("A ferry(1) and an oar.(1)") || said.contains("oar.(2)"), said);
    assertTrue(said.contains("p Of oak.\n"), said);
    assertFalse(said.contains("[^"), said);
  }

  private static final String SCANNED =
      """
      12                THE FERRY OF ARDEN

      bank stood the old house of the Tollers, which had been built by the first
      of the name in the year of the great flood. It was a low house, with a roof

                THE OLD HOUSE                 13

      of reeds, and from its windows one saw the whole breadth of the river.

      14                THE FERRY OF ARDEN

      At the end of the summer there came a stranger to the bank, who asked to be
      set across by night.
      """;

  @Test
  void takesRunningHeadsForNumbersOfPages() throws SourceException {
    Edition read = edition(SCANNED);
    String said = EditionSketch.of(read.divisions());
    assertTrue(said.contains("with a roof |13|of reeds"), said);
    assertTrue(said.contains("|14|At the end"), said);
    assertEquals(
        List.of("THE FERRY OF ARDEN", "THE OLD HOUSE", "THE FERRY OF ARDEN"),
        read.omissions().stream().map(one -> one.text()).toList());
  }

  @Test
  void keepsHeadsOfChaptersThatAreCounted() throws SourceException {
    String text =
        "CHAPTER 1\n\nWords of the first.\n\nCHAPTER 2\n\nMore words.\n\nCHAPTER 3\n\nThe last.\n";
    assertEquals(List.of(), edition(text).omissions());
    String named = "Reeds 1\n\nWords.\n\nOars 2\n\nMore.\n\nFords 3\n\nLast.\n";
    assertEquals(List.of(), edition(named).omissions());
  }

  @Test
  void beginsParagraphsAtRowsThatAreSetIn() throws SourceException {
    String said =
        letter(
            """
            \tWith a tab this paragraph begins, as typed on a machine of old.
            \tAnd this one begins so too.""");
    assertTrue(said.contains("of old.\n") && said.contains("  p And this one begins so too"), said);
    String wrapped =
        letter(
            """
               The ferry lay at the bank of the river when we came down in the
            morning, and nobody was there to row us over to the other side.
               We called for an hour. Then a boy came who said that the man had
            gone to Brill, and would be back before the evening or not at all.""");
    assertTrue(wrapped.contains("  p We called for an hour. Then a boy came"), wrapped);
  }

  @Test
  void setsToWhomALetterWentApartFromWhoSigned() throws SourceException {
    String said =
        sketch(
            """
            THE HOUSE

            March 6, 1985

            Dear Sir:

            I write to you.

                 Sincerely,

                 Ronald Rowan

            His Excellency
            Mikhail Gorin
            Moscow
            """);
    assertTrue(said.contains("SIGNATURE Ronald Rowan\n"), said);
    assertTrue(said.contains("  p His Excellency/Mikhail Gorin/Moscow\n"), said);
  }
}

package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;

/** Plain text whose white says something: columns, lines at the right, numbers in brackets. */
class LetterColumnsTest {
  private static String sketch(String text) throws SourceException {
    return EditionSketch.of(
        new LetterFormat()
            .read(new Source("a.txt"), LetterSketch.bytes(text), new Diagnostics())
            .divisions());
  }

  private static String letter(String words) throws SourceException {
    return sketch("Ann to Bill\n\nMay 3, 1864\n\nDear Bill,\n\n" + words + "\n\nYours,\n\nAnn\n");
  }

  private static void holds(String part, String sketch) {
    assertTrue(sketch.contains(part), sketch);
  }

  @Test
  void setsRowsInColumnsAsATable() throws SourceException {
    String said =
        letter(
            """
            These came:

                            Men      Guns
            Swan            120        12
            Heron of Lowe    90
              (lost)
            Kite             45         4

            Signed,               Witness:
            ANN BRILL             TOM OAR
            """);
    holds(
        """
            row label
              cell label
              cell label
                p Men
              cell label
                p Guns
            row
              cell
                p Swan
              cell num
                p 120
        """,
        said);
  }

  @Test
  void setsALetterAndItsTranslationSideBySide() throws SourceException {
    String said =
        letter(
            """
            The letter                                   In English

            Der Fährmann schlief                         The ferryman slept
            lange in seinem alten                        long in his old green
            Boot am Ufer, bis Anna                       boat on the bank until
            kam und ihn weckte.                          Ann came and woke him.
            """);
    holds("Der Fährmann schlief lange in seinem alten Boot am Ufer, bis Anna kam", said);
    holds("The ferryman slept long in his old green boat on the bank until Ann came", said);
  }

  @Test
  void takesNumberedWordsAndTwoSpacesForNoColumns() throws SourceException {
    String said =
        letter(
            """
            1.  The ferryman rowed.
            2.  Then he slept.

            So it ends.  Or not.  We shall see what comes of it all when the winter
            has gone.  Then we row.  Nobody is any wiser for what was written then.
            """);
    assertTrue(!said.contains("table"), said);
  }

  @Test
  void findsColumnsBelowALongListAndBelowNumberedVerse() throws SourceException {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= 100; i++) {
      words.append(i).append(".  bags of oats that the mill had\n");
    }
    words.append("\nAs they sang:\n\n");
    for (int i = 1; i <= 100; i++) {
      words.append("the wheel goes round").append(i % 5 == 0 ? "          " + i : "").append('\n');
    }
    String said = letter(words + "\nThese came:\n\nSwan       120\nHeron       90\nKite        45");
    holds("p Swan\n      cell num\n        p 120\n", said);
    assertEquals(said.indexOf("table"), said.lastIndexOf("table"), said);
  }

  @Test
  void callsANoteInAColumn() throws SourceException {
    String said =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            Swan[1]         120        12
            Heron            90         8

            Yours,

            Ann

            [1] A boat.
            """);
    holds("Swan(1)", said);
    holds("p A boat.", said);
  }

  @Test
  void findsAPlaceForNotesWithoutCallBehindATable() throws SourceException {
    String said =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            The boats are as follows.1

            Swan            120        12
            Heron            90         8

            Notes

            1. A boat.
            2. Another boat.
            """);
    holds("p Another boat.", said);
  }

  @Test
  void keepsLinesAtTheRight() throws SourceException {
    String said =
        sketch(
            """
                                                  Harrow Lodge,
                                                     near Wexcombe,
                                                        4 May 1823.

            My dear Sister,

                 I take up my pen to tell you that the coach arrived
            late on Tuesday and that we are all well and that the
            roads were so bad that we had to walk the last mile.

                                   I remain, my dear Sister,
                                        Your affectionate brother,
                                             Edm. Harrow
            """);
    holds("Harrow Lodge,/", said);
    holds("SIGNATURE Edm. Harrow\n", said);
    holds("CLOSING Your affectionate brother,\n", said);
  }

  @Test
  void takesNoParagraphForCentredWhoseFirstRowIsSetIn() throws SourceException {
    String said =
        sketch(
            """
            A tale

                      Mr. Tolliver has called twice and brought us
                 the enclosed list of plants, and promises to send the
                 seeds when the ship comes in, if it comes in at all
                 before the winter and the ice upon the river.
            """);
    assertTrue(!said.contains("center"), said);
  }

  @Test
  void readsNumbersOfPagesInBrackets() throws SourceException {
    holds(
        "|14|Dear me. The ferry |15|rowed on.\n", letter("{14} Dear me. The ferry {15} rowed on."));
    holds("The ferry |46|rowed on.", letter("Well. The ferry [p. 46] rowed on."));
    String noted =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            The boat[1] is new[2] and the [46] oar is not.

            Yours,

            Ann

            [1] Built in spring.
            [2] Rebuilt.
            """);
    holds("The boat(1) is new(2) and the |46|oar is not.", noted);
  }

  @Test
  void takesYearsDaysAndCallsInBracketsForNoPages() throws SourceException {
    holds("So in [1823] or [1824].", letter("So in [1823] or [1824]."));
    holds("On [12] June and [13] June.", letter("On [12] June and [13] June."));
    holds("One [1] and two [2].", letter("One [1] and two [2]."));
  }

  @Test
  void readsNotesWithBareNumbers() throws SourceException {
    String said =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            The boat1 is new, and so is the oar.2 There were 2 of them.

            Yours,

            Ann

            1 Built in spring.
            2 Carved by Tom.
            """);
    holds("The boat(1) is new, and so is the oar.(2) There were 2 of them.", said);
    holds("p Carved by Tom.", said);
  }

  @Test
  void goesOnBehindTheNoteOfAPage() throws SourceException {
    String said =
        sketch(
            """
            Ann to Bill

            Dear Bill,

            The boat* is new, and you know who made it.

            * Built in spring.

            Yours truly,
            ANN BRILL
            """);
    holds("The boat(*) is new", said);
    holds("CLOSING Yours truly,", said);
    holds("SIGNATURE ANN BRILL", said);
  }
}

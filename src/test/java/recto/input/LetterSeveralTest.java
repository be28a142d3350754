package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Prose.Role;

/** Several letters in one plain text, and dates and salutations as they were written of old. */
class LetterSeveralTest {
  @Test
  void findsTheHeadOfTheNextLetter() throws SourceException {
    LetterSketch sketch =
        LetterSketch.of(
            """
            Letter 1: Ann Brill to Tom Oar

            Lowe, 3 May 1851

            Dear Tom,

            The ferry is late.

            Yours,
            Ann

            Letter 2: Tom Oar to Ann Brill

            Harrow, 9 May 1851

            Dear Ann,

            So it is.

            Yours,
            Tom
            """);
    assertEquals(
        List.of("Letter 1: Ann Brill to Tom Oar", "Letter 2: Tom Oar to Ann Brill"),
        sketch.headings().stream().map(String::strip).toList());
    assertEquals(2, sketch.all(Role.DATELINE).size());
    assertEquals(2, sketch.all(Role.SALUTATION).size());
    assertEquals(2, sketch.all(Role.CLOSING).size());
    assertEquals(2, sketch.all(Role.SIGNATURE).size());
  }

  @Test
  void readsDatesAsTheyWereWritten() {
    for (String date :
        List.of(
            "Nov. 3rd, 1917",
            "Camp near Falmouth, Feby 2d 1863",
            "London, March 1st, 1702-3",
            "3d of May 1820",
            "Lowe\nAugust the 3rd, 1820",
            "Wexcombe, Octr. 4, 1801")) {
      assertTrue(Dateline.of(date).isPresent(), date);
    }
    assertEquals("1863-02-02", Dateline.of("Feby 2d 1863").orElseThrow().iso());
    assertEquals("", Dateline.of("March 1st, 1702-3").orElseThrow().iso());
    assertTrue(Dateline.of("Marching 3 1820").isEmpty());
  }

  @Test
  void readsSalutationsOfOldAndADatelineBelowOne() throws SourceException {
    assertTrue(LetterWords.salutation("Dear Sir: --"));
    assertTrue(LetterWords.salutation("My own dear Sister,"));
    assertTrue(LetterWords.salutation("Mein lieber Karl!"));
    LetterSketch sketch =
        LetterSketch.of(
            "Mein lieber Karl!\n\nWien, am 4. Februar 1889\n\nAlles Gute.\n\nDein\n\nFranz\n");
    assertEquals("Wien, am 4. Februar 1889", sketch.only(Role.DATELINE).strip());
  }

  @Test
  void joinsTheRowsOfAParagraphAboveAClosingInSteps() throws SourceException {
    LetterSketch sketch =
        LetterSketch.of(
            """
            JOHN ADDER TO THE EARL OF LOWE

                                            London, March 1st, 1702-3.

            MY LORD,--I have had the honour of your Lordship's letter
            of the 14th past, and am extremely obliged to you for it. I
            sent the enclosed to my Lord Haver, who presents his service.
            We have had very bad weather here.

            I am, with the greatest respect,
                 My Lord,
                      Your most obedient
                           and most humble Servant,
                                            J. ADDER.
            """);
    assertTrue(
        sketch
            .transcript()
            .text()
            .contains("letter of the 14th past, and am extremely obliged to you for it. I sent"));
  }

  @Test
  void goesOnWithTheNextLetterBehindNotes() throws SourceException {
    LetterSketch sketch =
        LetterSketch.of(
            """
            I. Ann Brill to Tom Oar

            Lowe, 3 May 1851

            Dear Tom,

            The ferry[1] is late.

            Yours,
            Ann

            [1] A boat.

            II. Tom Oar to Ann Brill

            Harrow, 9 May 1851

            Dear Ann,

            So it is.

            Yours,
            Tom
            """);
    assertEquals(List.of("ferry|1"), sketch.calls());
    assertEquals(2, sketch.all(Role.SALUTATION).size());
    assertEquals(2, sketch.all(Role.SIGNATURE).size());
  }

  @Test
  void findsAnEnclosureBelowALine() throws SourceException {
    LetterSketch sketch =
        LetterSketch.of(
            """
            Ann Brill to Tom Oar

            Lowe, 3 May 1851

            Dear Tom,

            The ferry is late.

            Yours,
            Ann

            -----

            (Inclosure No. 1.)

            Lowe, 2 May 1851

            A list of boats.
            """);
    assertEquals(List.of("document", "attachment"), sketch.divisionTypes());
    assertEquals(2, sketch.all(Role.DATELINE).size());
  }
}

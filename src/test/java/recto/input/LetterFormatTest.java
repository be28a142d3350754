package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.InheritedPage;
import recto.edition.Prose;
import recto.edition.Transcript.NoteText;

class LetterFormatTest {
  private static final Path SEED = Path.of("seeds/208-gorbachev-to-reagan.txt");

  @Test
  void readsTheSeedLetter() throws SourceException {
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = InputFormats.read(SEED, diagnostics);
    LetterSketch letter = new LetterSketch(edition, diagnostics);

    String title = "208. Letter From Soviet General Secretary Gorbachev to President Reagan";
    assertEquals(title, edition.metadata().title());
    assertEquals("en", edition.metadata().language());
    assertEquals("d208", letter.document().id());
    assertEquals("208", letter.document().number());
    assertEquals(new InheritedPage("885", "", true), letter.document().inherited());
    assertEquals(title, letter.headings().get(0));
    assertEquals("Dear Mr. President:", letter.only(Prose.Role.SALUTATION));
    assertEquals("Sincerely,", letter.only(Prose.Role.CLOSING));
    assertEquals("M. Gorbachev", letter.only(Prose.Role.SIGNATURE));
    assertEquals(16, letter.all(Prose.Role.PARAGRAPH).size());
    assertEquals(List.of("|With this ", "|We maintai", "|I will be "), letter.pagesBefore(10));

    List<NoteText> notes = letter.transcript().notes();
    assertEquals(List.of("1", "2"), notes.stream().map(NoteText::label).toList());
    assertEquals("gan|\nDe", letter.around(notes.get(0)));
    assertEquals("le.| We", letter.around(notes.get(1)));
    assertEquals("source", notes.get(0).note().type());
    assertEquals("d208fn1", notes.get(0).note().id());
    assertTrue(notes.get(0).text().startsWith("Source: Reagan Library, Executive"));
    assertTrue(notes.get(0).text().endsWith("You think that is ok? JP.”"));
    assertEquals("See footnote 7, Document 204.", notes.get(1).text());
    assertEquals(
        List.of(
            "letter.txt:3:1: note: no dateline was found after the head",
            "letter.txt:15:1: note: the letter begins on page 885: inferred from the first mark,"
                + " [Page 886]"),
        letter.said().stream().map(line -> line.replace(SEED.toString(), "letter.txt")).toList());
  }

  @Test
  void marksPlaceAndDateOfTheDateline() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            5. Letter From A to B1

            Washington, April 2, 1986.

            Dear B:

            Text.

              1. Source: Files.
            """);
    assertEquals("Washington, April 2, 1986.", letter.only(Prose.Role.DATELINE));
    assertEquals(List.of("PLACE Washington", "DATE April 2, 1986"), letter.names());
    assertEquals(List.of(), letter.said());
  }

  @Test
  void knowsTheFormsOfDatelines() {
    for (String row :
        List.of(
            "Washington, April 2, 1986",
            "Moscow, 3 May 1985.",
            "Paris, July 21, 1952—7:02 p.m.",
            "Geneva, November 19–20, 1985, 10:20–11:20 a.m.",
            "April 2, 1986.",
            "Washington, undated.",
            "[Washington,] May 1, 1961.",
            "Rio de Janeiro, Sept. 4, 1947, noon.2",
            "Washington, April 2, 1986.12")) {
      assertTrue(Dateline.of(row).isPresent(), row);
    }
    for (String row :
        List.of(
            "We met on April 2, 1986.",
            "Since our talk in Washington, April 2, 1986, nothing has changed between us.",
            "April showers",
            "Document 12, 1986")) {
      assertTrue(Dateline.of(row).isEmpty(), row);
    }
  }

  @Test
  void readsTheHeadOfOlderVolumes() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            No. 465

            611.41/7–2152: Telegram

            The Secretary of State to the Embassy in the United Kingdom1

            Washington, July 21, 1952—7:02 p.m.

            Please inform the Foreign Office of this.

            Acheson

              1. Drafted by Raynor.
            """);
    assertEquals(
        List.of("No. 465", "The Secretary of State to the Embassy in the United Kingdom"),
        letter.headings());
    assertEquals("611.41/7–2152: Telegram", letter.only(Prose.Role.OPENER));
    assertEquals("Acheson", letter.only(Prose.Role.SIGNATURE));
    assertEquals("d465", letter.document().id());
    assertEquals(List.of("1"), letter.called());
  }

  @Test
  void placesPageBreaksBetweenAndInsideWords() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            7. Letter From A to B

            [page xiv]

            Dear B:

            A government [Page XV]agency, and Tara[ PAGE 16 ]senko, then[Page 17] more,
            and [Page 18] last.

            [Page 19]

            Yours,

            A

            [Page 20]
            """);
    assertEquals(
        List.of("|Dear B:", "|agency,", "|senko, ", "|more, a", "|last.\nY", "|Yours,\n"),
        letter.pagesBefore(7));
    assertTrue(
        letter.transcript().text().contains("A government agency, and Tarasenko, then more"));
    assertEquals(new InheritedPage("xiii", "", true), letter.document().inherited());
    assertTrue(letter.says(16, 1, "page 20 begins after the last word"), letter.said().toString());
  }

  @Test
  void infersNoPageBeforeAMarkAtTheTop() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("[Page 885]\n\n208. Letter From A to B\n\nText.\n\n[Page 886]\n\nMore.\n");
    assertNull(letter.document().inherited());
    assertEquals(List.of("|208. ", "|More."), letter.pagesBefore(5));
    assertFalse(letter.said().toString().contains("inferred"));
  }

  @Test
  void saysWherePagesAreOutOfOrder() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("9. Letter From A to B\n\nOne.\n\n[Page 12]\n\nTwo. [Page 11] Three.\n");
    assertTrue(letter.says(7, 6, "page 11 stands after page 12"), letter.said().toString());
    assertEquals(List.of("|Two.", "|Thre"), letter.pagesBefore(4));
  }

  @Test
  void joinsAParagraphThatAMarkCutInTwo() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            9. Letter From A to B

            The statute also requires that the published record of the government of the

            [Page 12]

            country be complete.

            A new paragraph that ends with a full stop and is long enough to be one too.

            [Page 13]

            another that begins with a small letter.
            """);
    assertEquals(3, letter.all(Prose.Role.PARAGRAPH).size());
    assertTrue(letter.transcript().text().contains("of the country be complete."));
    assertEquals(List.of("|country", "|another"), letter.pagesBefore(7));
    assertTrue(letter.says(5, 1, "the paragraph is taken to go on after [Page 12]"));
  }

  @Test
  void recognisesPostscriptsAndAttachments() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            10. Letter From A to B

            Dear B:

            Text of the letter.

            With best regards,

            John Doe
            Secretary of State

            P.S. One thing more.

            Attachment

            Moscow, May 1, 1985.

            Dear C:

            Attached text.

            Sincerely,

            D. Roe
            """);
    assertEquals(
        List.of("John Doe\nSecretary of State", "D. Roe"), letter.all(Prose.Role.SIGNATURE));
    assertEquals("P.S. One thing more.", letter.only(Prose.Role.POSTSCRIPT));
    assertEquals(List.of("10. Letter From A to B", "Attachment"), letter.headings());
    assertEquals(List.of("document", "attachment"), letter.divisionTypes());
    assertEquals("Moscow, May 1, 1985.", letter.only(Prose.Role.DATELINE));
  }

  @Test
  void joinsHardWrappedRowsAndKeepsShortOnes() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            11. Memorandum From the Assistant to the President for National
            Security Affairs (Doe) to President Roe1

            Washington, May 3, 1985.

            I have the honor to submit herewith the draft of the letter that you
            asked for on Tuesday; it was seen by both Departments and the well-
            known objections of the Treasury are met in the second paragraph of
            the draft.2

            The addressees would be:

            The Prime Minister
            The Foreign Secretary
            The Chancellor

                Though much is taken, much abides;
                  and though
                We are not now that strength
                  which in old days

              1. Source: Files, Box 12. The memorandum was drafted by the staff
                 and sent on the same day.

                 A second paragraph of the note.
              2. Not found.
            """);
    assertEquals(
        "11. Memorandum From the Assistant to the President for National Security Affairs (Doe) to"
            + " President Roe",
        letter.headings().get(0));
    assertTrue(
        letter.transcript().text().contains("the well-known objections of the Treasury are"));
    assertTrue(
        letter.transcript().text().contains("The Prime Minister\nThe Foreign Secretary\nThe"));
    assertEquals(List.of("0", "1", "0", "1"), letter.verseSteps());
    NoteText source = letter.transcript().notes().get(0);
    assertTrue(source.text().contains("by the staff and sent on the same day.\nA second"));
    assertEquals(List.of("1", "2"), letter.called());
  }
}

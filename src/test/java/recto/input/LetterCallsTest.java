package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;
import recto.edition.Transcript.NoteText;

class LetterCallsTest {
  /** A letter with {@code text} as its second paragraph and notes from 1 to {@code notes}. */
  private static LetterSketch letter(String text, int notes) throws SourceException {
    return LetterSketch.of(
        "208. Letter From A to Reagan1\n\nDear B:\n\n"
            + text
            + "\n\nSincerely,\n\nA\n"
            + numbered(1, notes));
  }

  private static String numbered(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "  " + i + ". Words of the note " + i + ".")
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static void assertCalls(String text, String... calls) throws SourceException {
    LetterSketch letter = letter(text, calls.length + 1);
    List<String> expected = new ArrayList<>(List.of(calls));
    expected.add(0, "Reagan|1");
    assertEquals(expected, letter.calls());
    assertFalse(letter.said().toString().contains("no call"), letter.said().toString());
  }

  @Test
  void findsCallsAfterStopsAndQuotes() throws SourceException {
    assertCalls(
        "The whole.2 We, said,3 “thus.”4 He (they)5 asked: why?6 No!7 It’s theirs’8 so; said:9 x"
            + " and;10 last…11 End.12",
        "whole.|2",
        "said,|3",
        "“thus.”|4",
        "(they)|5",
        "why?|6",
        "No!|7",
        "theirs’|8",
        "said:|9",
        "and;|10",
        "last…|11",
        "End.|12");
  }

  @Test
  void findsCallsInMidSentence() throws SourceException {
    assertCalls(
        "The Charter2 and NATO3 of the U.S.4 policy, SALT II,5 the US6 view, McDonald7 too.",
        "Charter|2",
        "NATO|3",
        "U.S.|4",
        "II,|5",
        "US|6",
        "McDonald|7");
  }

  @Test
  void tellsCallsFromNumbers() throws SourceException {
    LetterSketch letter =
        letter(
            "On April 2 in 1986, 2 of 1.2 million (2) for $2 and 1,234 or 2nd or 2% at 10:2, No. 2,"
                + " No.2, p.2, Vol. 2 of 2-3 or SS-2, SS2, U2, B2 bombers, 1/2, 1981–2, ’2, item 2,"
                + " 12.2 percent, 22, 0.2. The call.2 And 2. The 3 of 3.3 are Document 3.",
            3);
    assertEquals(List.of("Reagan|1", "call.|2"), letter.calls());
    assertTrue(letter.said().toString().contains("no call of note 3 was found"));
    assertTrue(letter.transcript().text().contains("SS2, U2, B2 bombers"));
  }

  @Test
  void findsAdjacentCalls() throws SourceException {
    assertCalls(
        "One.2,3 Two.4, 5 Three.67 Four.8 9 Five", //
        "One.|2",
        "One.|3",
        "Two.|4",
        "Two.|5",
        "Three.|6",
        "Three.|7",
        "Four.|8",
        "Four.|9");
    assertCalls("One.2,3\n\nTwo.4, 5.", "One.|2", "One.|3", "Two.|4", "Two.|5");
    LetterSketch letter = letter("One.2, 3 men came.", 2);
    assertEquals("One., 3 men came.", letter.all(recto.edition.Prose.Role.PARAGRAPH).get(0));
  }

  @Test
  void findsCallsAfterDatesAndSaysThatTheyAreUnsure() throws SourceException {
    LetterSketch letter =
        letter("Signed in 1985.2 We agreed on May 7, 1986,3 to meet on June 4.4 The text.", 4);
    assertEquals(List.of("Reagan|1", "1985.|2", "1986,|3", "4.|4"), letter.calls());
    assertTrue(
        letter.says(5, 16, "the 2 after “1985.” is taken for the call of note 2"),
        letter.said().toString());
    assertEquals(List.of("Reagan|1", "1985|2"), letter("It was in 19852 that we met.", 2).calls());
  }

  @Test
  void findsCallsPartedBySpace() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            "9. Letter From A to Reagan 1\n\nThe whole sentence. 2 We met.\n" + numbered(1, 2));
    assertEquals(List.of("Reagan|1", "sentence.|2"), letter.calls());
    assertEquals("9. Letter From A to Reagan", letter.headings().get(0));
    assertTrue(letter.transcript().text().contains("sentence. We met."));
  }

  @Test
  void findsSuperiorsBracketsAndSigns() throws SourceException {
    LetterSketch superior =
        LetterSketch.of(
            "9. Letter From A to B¹\n\nThe whole² of 5 km².\n\n¹ Source: C.\n² See d.\n");
    assertEquals(List.of("B|1", "whole|2"), superior.calls());
    LetterSketch brackets =
        LetterSketch.of(
            "9. Letter From A to B[1]\n\nThe whole.[2]\n\n[1] Source: C.\n[2] See d.\n");
    assertEquals(List.of("B|1", "whole.|2"), brackets.calls());
    LetterSketch signs =
        LetterSketch.of("Letter From A to B*\n\nThe whole† of it.\n\n* Source: C.\n† See d.\n");
    assertEquals(List.of("B|*", "whole|†"), signs.calls());
  }

  @Test
  void prefersTheCallThatStandsInOrder() throws SourceException {
    assertCalls("Article2 of it.2 And article3 of it.3 End", "it.|2", "it.|3");
    assertCalls("First.2 Second.3 Not.2 this.", "First.|2", "Second.|3");
  }

  @Test
  void tellsNotesFromNumberedParagraphs() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            """
            9. Memorandum From A to B1

            We propose three things:

            1. To go there.

            2. To see them.2

            3. To come back.

            John Roe

            1. Source: Files.

            2. Not found. It said:

            “1. Nothing.

            2. Everything.”
            """);
    assertEquals(List.of("B|1", "them.|2"), letter.calls());
    assertTrue(letter.transcript().text().contains("1. To go there.\n2. To see them.\n3. To come"));
    assertEquals(
        List.of("Source: Files.", "Not found. It said:\n“1. Nothing.\n2. Everything.”"),
        letter.transcript().notes().stream().map(NoteText::text).toList());
  }

  @Test
  void leavesNumberedParagraphsAtTheEndAlone() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("Letter From A to B\n\nWe propose:\n\n1. To go.\n\n2. To come.\n");
    assertEquals(List.of(), letter.transcript().notes());
    assertTrue(letter.transcript().text().endsWith("1. To go.\n2. To come."));
  }

  @Test
  void printsANoteWithoutCallAndSaysSo() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("9. Letter From A to B1\n\nText. More.3\n\nA. Roe\n" + numbered(1, 3));
    assertEquals(List.of("B|1", "More.|3"), letter.calls());
    NoteText lost = letter.transcript().notes().get(2);
    assertFalse(lost.note().called());
    assertEquals("2", lost.label());
    assertEquals(letter.transcript().text().length(), lost.offset());
    assertTrue(letter.says(8, 3, "no call of note 2 was found"), letter.said().toString());
  }

  @Test
  void saysWhereACallHasNoNote() throws SourceException {
    LetterSketch letter =
        LetterSketch.of(
            "9. Letter From A to B1\n\nOne.2 Two.3 Three.4\n\n  1. Source: C.\n  2. D.\n  4. E.\n");
    assertEquals(List.of("B|1", "One.|2", "Three.|4"), letter.calls());
    assertTrue(
        letter.says(3, 11, "the 3 after “Two.” looks like a call, but there is no note 3"),
        letter.said().toString());
    assertTrue(letter.transcript().text().contains("One. Two.3 Three."));
    LetterSketch bare = LetterSketch.of("9. Letter From A to Reagan1\n\nText without notes.\n");
    assertTrue(bare.says(1, 27, "there is no note 1"), bare.said().toString());
  }

  @Test
  void readsNotesFlushOrIndentedWithAnyBlankRows() throws SourceException {
    for (String between : List.of("\n", "\n\n", "\n\n\n   ", "\n\t")) {
      LetterSketch letter =
          LetterSketch.of(
              "9. Letter From A to B1\n\nOne.2 Two.\n\nA. Roe"
                  + String.join(between, "", "1. Source: C.", "Second paragraph.", "2. D."));
      assertEquals(List.of("B|1", "One.|2"), letter.calls());
      assertEquals(
          List.of("Source: C.\nSecond paragraph.", "D."),
          letter.transcript().notes().stream().map(NoteText::text).toList());
    }
  }

  @Test
  void startsWhereTheNotesStart() throws SourceException {
    LetterSketch zero =
        LetterSketch.of("9. Letter From A to Bo0\n\nOne.1\n\n  0. Source: C.\n  1. D.\n");
    assertEquals(List.of("Bo|0", "One.|1"), zero.calls());
    LetterSketch third =
        LetterSketch.of("Dear B:\n\nOne.3 Two.4 Three.\n\nNotes\n\n3. C.\n\n4. D.\n");
    assertEquals(List.of("One.|3", "Two.|4"), third.calls());
    assertFalse(third.transcript().text().contains("Notes"));
  }

  @Test
  void holdsAPageBreakInsideANote() throws SourceException {
    LetterSketch letter =
        LetterSketch.of("9. Letter From A to B1\n\nText.\n\n  1. Source: C.[Page 12] And D.\n");
    NoteText note = letter.transcript().notes().get(0);
    assertEquals("Source: C. And D.", note.text());
    assertEquals(11, note.transcript().pages().get(0).offset());
  }
}

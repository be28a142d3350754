package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/** Plain text as programs write it: messages that quote others, and Markdown. */
class LetterMessagesTest {
  private static Edition edition(String text) throws SourceException {
    return new LetterFormat()
        .read(new Source("message.txt"), LetterSketch.bytes(text), new Diagnostics());
  }

  private static String sketch(String text) throws SourceException {
    return EditionSketch.of(edition(text).divisions());
  }

  @Test
  void setsQuotedRowsAsQuotations() throws SourceException {
    String text =
        """
        Bill,

        on Monday you wrote:
        > The ferry is old and the crew is tired of the noon boat, and I think that
        > we cannot keep it.
        >
        > > Who pays?
        > We do.
        I agree with what you say of the crew.

        > One row more.

        Ann
        """;
    String said = sketch(text);
    assertTrue(
        said.contains(
            """
              quote
                p The ferry is old and the crew is tired of the noon boat, and I think that we cannot keep it.
                quote
                  p Who pays?
                p We do.
              p I agree with what you say of the crew.
              quote
                p One row more.
            """),
        said);
    assertFalse(said.contains(">"), said);
    assertEquals(6, edition(text).omissions().stream().filter(o -> o.text().contains(">")).count());
  }

  @Test
  void leavesASignThatQuotesNothing() throws SourceException {
    String said = sketch("Of sums.\n\nWe know that a\n> b and so on, where b is less than c.\n");
    assertTrue(said.contains("> b and so on"), said);
  }

  @Test
  void keepsTheHeadOfAMessageThatIsPassedOn() throws SourceException {
    String said =
        sketch(
            "From: Ann\nTo: Bill\n\nDear Bill,\n\nsee below.\n\n--- Forwarded message ---\nFrom:"
                + " Carol\nDate: May 3, 1998\n\nThe parish will pay.\n");
    assertTrue(said.contains("Forwarded message ---/From: Carol/Date: May 3, 1998\n"), said);
  }

  @Test
  void readsWhatAFileOfMarkdownSaysOfItself() throws SourceException {
    Edition read =
        edition("---\ntitle: \"On ferries\"\nauthor: Ann Brill\ntags:\n  - oars\n---\n\nReeds.\n");
    assertEquals("On ferries", read.metadata().title());
    assertEquals("[Ann Brill]", read.metadata().authors().toString());
    assertFalse(EditionSketch.of(read.divisions()).contains("tags"));
    String rule = sketch("---\nReeds and oars.\n---\n");
    assertTrue(rule.contains("Reeds"), rule);
  }

  @Test
  void readsLinksAndWordsForPrograms() throws SourceException {
    String said =
        sketch(
            "Ferries\n\nThe [old *ferry*](https://a.b/c \"so\") and `noon` and ![a boat](b.png) and"
                + " <https://a.b/d>; [so] (he said) and [1](then) stay, and `so' too.\n");
    assertTrue(
        said.contains(
            "The {https://a.b/c→old *ferry*} and {code:noon} and {brackets:a boat} and"
                + " {https://a.b/d→https://a.b/d}; [so] (he said) and [1](then) stay, and `so' too."),
        said);
  }

  @Test
  void readsTables() throws SourceException {
    String said =
        sketch("Boats\n\n| Boat | Seats |\n|------|------:|\n| Heron | 12 |\n| Teal | |\n\nSo.\n");
    assertTrue(said.contains("table"), said);
    assertTrue(said.contains("Heron") && !said.contains("|--"), said);
  }

  @Test
  void leavesOutTheSignsAroundTypedRows() throws SourceException {
    String said = sketch("Boats\n\n```text\nheron\n  teal\n```\n\nSo.\n");
    assertFalse(said.contains("`"), said);
    assertTrue(said.contains("heron") && said.contains("teal"), said);
  }

  @Test
  void knowsGermanPostscriptsAndNotesThatNothingCalls() throws SourceException {
    String said =
        sketch(
            "Ann an Bill\n\nLieber Bill,\n\ndie Fähre geht.\n\nIhr ergebenster\nBill\n\nN. S. Die Aale"
                + " waren gut.\n");
    assertTrue(said.contains("POSTSCRIPT N. S. Die Aale waren gut."), said);
    String noted = sketch("Ann to Bill\n\nDear Bill,\n\nso.\n\nYours,\nAnn\n\n[^1]: A note.\n");
    assertTrue(noted.contains("p [^1]: A note."), noted);
  }

  @Test
  void takesInitialsForNoPostscript() throws SourceException {
    String said =
        sketch("Brill to Ann\n\nDear Ann,\n\nThe ferry goes.\n\nRespectfully,\n\nN. S. Brill\n");
    assertFalse(said.contains("POSTSCRIPT"), said);
  }

  @Test
  void keepsThoseWhoMadeTheFileApartFromTheBook() throws SourceException {
    String said =
        sketch(
            "The Project Gutenberg EBook of Fords\n\nTitle: Fords\n\n*** START OF THIS PROJECT"
                + " GUTENBERG EBOOK FORDS ***\n\nProduced by Ann Brill\n\n\n\n\nFORDS\n\n\n\nLETTER I.\n\n"
                + "The water rose.[1] We waited.\n\n[1] By a foot.\n\n\nLETTER II.\n\nIt fell.\n\n\n\n***"
                + " END OF THIS PROJECT GUTENBERG EBOOK FORDS ***\n");
    assertTrue(said.contains("p Produced by Ann Brill\n"), said);
    assertTrue(said.contains("p The water rose.(1) We waited.\n"), said);
  }
}

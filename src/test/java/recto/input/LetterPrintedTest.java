package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/** Plain text as it is copied from a page that was printed or scanned, with its notes below. */
class LetterPrintedTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Edition edition(String words) throws SourceException {
    String letter = "Ann to Bill\n\nMay 3, 1864\n\nDear Bill,\n\n" + words;
    return new LetterFormat()
        .read(new Source("printed.txt"), LetterSketch.bytes(letter), diagnostics);
  }

  private String sketch(String words) throws SourceException {
    return EditionSketch.of(edition(words).divisions());
  }

  private List<String> warnings() {
    return diagnostics.sorted().stream()
        .map(Diagnostic::toString)
        .filter(said -> said.contains("warning"))
        .toList();
  }

  @Test
  void findsCallsInRoundBracketsWhereTheNotesHaveThem() throws SourceException {
    String said =
        sketch(
            """
            The boat (1) is new and the oar(2) is not.

            Yours,

            Ann

            Notas:
            (1) A skiff.
            (2) Of ash.
            """);
    assertTrue(said.contains("p The boat(1) is new and the oar(2) is not.\n"), said);
    assertFalse(said.contains("Notas"), said);
    assertEquals(List.of(), warnings());
  }

  @Test
  void takesWhatIsCountedInRoundBracketsForNoCall() throws SourceException {
    String said = sketch("We want (1) a boat and (2) an oar.[1]\n\nYours,\n\nAnn\n\n[1] Of ash.\n");
    assertTrue(said.contains("p We want (1) a boat and (2) an oar.(1)\n"), said);
    sketch("Article 5(1) is old, and so is rule(1) of ours.\n\nYours,\n\nAnn\n");
    assertEquals(List.of(), warnings());
  }

  @Test
  void leavesOutTheRuleAboveTheNotes() throws SourceException {
    Edition edition = edition("The boat is new.¹\n\nYours,\n\nAnn\n\n-----\n¹ A skiff.\n");
    String said = EditionSketch.of(edition.divisions());
    assertFalse(said.contains("---"), said);
    assertEquals(List.of("-----"), edition.omissions().stream().map(o -> o.text()).toList());
    String rule = sketch("The boat is new.\n\n---\n\n1. Take it.\n\nYours,\n\nAnn\n");
    assertTrue(rule.contains("---") && rule.contains("1. Take it."), rule);
  }

  @Test
  void leavesOutNumbersOfPrintedSheets() throws SourceException {
    Edition edition =
        edition("The boat is new.\n\nPage 1 of 2\n\nTake it.\n\nSeite 2/2\n\nYours,\n\nAnn\n");
    String said = EditionSketch.of(edition.divisions());
    assertFalse(said.contains("of 2") || said.contains("Seite"), said);
    assertEquals(
        List.of("Page 1 of 2", "Seite 2/2"),
        edition.omissions().stream().map(o -> o.text()).toList());
    assertTrue(sketch("Page 1 of 2 letters is lost.\n\nAnn\n").contains("Page 1 of 2 letters"));
  }

  @Test
  void namesTheWordBeforeACallThatStandsApart() throws SourceException {
    sketch("The boat [1] is new.\n\nYours,\n\nAnn\n\n[1] A skiff.\n");
    assertTrue(warnings().get(0).contains("the 1 after “boat”"), () -> warnings().toString());
  }
}

package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What no style may say, and what is said of it. */
class StyleMistakesTest {
  @Test
  void valuesOutOfRangeAreRefused() {
    String points = "points, or a length as in \"6in\", \"3mm\"";
    assertEquals(
        List.of(
            "--set text.body.size=-1: error: text.body.size cannot be -1; write "
                + points
                + "; from 1 to 1000 points"),
        StyleErrors.of("text.body.size=-1"));
    assertEquals(
        List.of(
            "--set page.width=6 ells: error: page.width cannot be \"6 ells\"; write "
                + points
                + "; from 36 to 14400 points"),
        StyleErrors.of("page.width=6 ells"));
  }

  @Test
  void theLookOfNumbersMustBeOne() {
    assertEquals(
        List.of(
            "--set apparatus.number=bolt: error: there is no look \"bolt\"; did you mean"
                + " \"bold\"?"),
        StyleErrors.of("apparatus.number=bolt"));
  }

  @Test
  void namesOfTextStylesMustStandForSomething() {
    assertEquals(
        List.of(
            "--set divisions.chapter.head=heading-chaptre: error: there is no text style"
                + " \"heading-chaptre\"; did you mean \"heading-chapter\"?"),
        StyleErrors.of("divisions.chapter.head=heading-chaptre"));
    assertEquals(
        List.of(
            "--set text.stage.like=dateine: error: [text] has no \"dateine\"; did you mean"
                + " \"dateline\"?"),
        StyleErrors.of("text.stage.like=dateine"));
  }

  @Test
  void stylesMayNotBeLikeEachOther() {
    List<String> errors = StyleErrors.of("text.note.like=note-apparatus");
    assertEquals(1, errors.size());
    assertTrue(errors.get(0).contains("which is like it"), errors.get(0));
  }

  @Test
  void textMustFitOnThePage() {
    assertEquals(
        List.of(
            "--set page.measure=400: error: text 400 wide and 54 from the spine does not fit on a"
                + " page 432 wide"),
        StyleErrors.of("page.measure=400"));
    assertEquals(
        List.of(
            "--set page.lines=48: error: 48 lines of 13 from 62 down end at 673, below a page 648"
                + " high"),
        StyleErrors.of("page.lines=48"));
    assertEquals(
        List.of("--set margin.width=60: error: page numbers need 69, and the outer margin is 66"),
        StyleErrors.of("margin.width=60"));
    assertEquals(
        List.of(
            "--set text.note.first-indent=-6: error: a first line 6 to the left of an indent of 0"
                + " stands outside the text"),
        StyleErrors.of("text.note.first-indent=-6").subList(0, 1));
    assertEquals(
        List.of(
            "--set text.body.leading=14: error: lines of the body 14 apart leave the grid of 13;"
                + " set page.leading"),
        StyleErrors.of("text.body.leading=14"));
  }

  @Test
  void runningHeadsKnowTheirSlots() {
    assertEquals(
        List.of(
            "--set running.verso={foilo} {title}: error: {foilo} stands for nothing; did you mean"
                + " \"folio\"?"),
        StyleErrors.of("running.verso={foilo} {title}"));
  }

  @Test
  void overridesThatAreNoneAreRefused() {
    String message = ": error: no override; write key=value, as in page.measure=300";
    assertEquals(List.of("--set measure" + message), StyleErrors.of("measure"));
    assertEquals(List.of("--set =3" + message), StyleErrors.of("=3"));
  }

  @Test
  void protrusionIsOfSingleSigns() throws Exception {
    assertEquals(1, StyleErrors.of("protrusion.\"EB Garamond\".bold.right.ab=600").size());
  }

  @Test
  void notesHaveRoomInTheirColumnsAndRules() {
    List<String> columns =
        StyleErrors.of(
            "series.editorial.arrangement=three-columns", "series.editorial.column-gap=125");
    assertTrue(columns.get(0).contains("no room for columns of notes"), columns.get(0));
    List<String> rule = StyleErrors.of("series.editorial.series-rule-length=400");
    assertTrue(rule.get(0).contains("the rule is longer than the text is wide"), rule.get(0));
  }

  @Test
  void notesInTheMarginNeedRoomAndTheirSeriesAnotherAtTheFoot() {
    String narrow = StyleErrors.of("margin-notes.width=100").toString();
    assertTrue(narrow.contains("notes in the margin need 108, and it has 90"), narrow);
    assertTrue(StyleErrors.of("margin-notes.room=300").toString().contains("too narrow"));
    String apparatus = StyleErrors.of("series.apparatus.arrangement=margin").toString();
    assertTrue(apparatus.contains("entries of the apparatus stand at the foot"), apparatus);
    String all =
        StyleErrors.of(
                "series.editorial.arrangement=margin",
                "series.author.arrangement=margin",
                "series.apparatus.arrangement=margin")
            .toString();
    assertTrue(all.contains("one series at least must stand at the foot"), all);
  }
}

package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.Selection;
import recto.edition.Sides;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.edition.Transcript.Link;
import recto.edition.Transcript.NoteText;
import recto.edition.Transcript.PageMark;

/** The seed letter is one text, however it is written. */
class SeedTest {
  private static final Path TEXT = Path.of("seeds/208-gorbachev-to-reagan.txt");
  private static final Path TEI = Path.of("seeds/208-gorbachev-to-reagan.xml");

  private final Diagnostics diagnostics = new Diagnostics();

  private Edition edition(Path path, String selection) throws SourceException {
    Edition whole = InputFormats.read(path, diagnostics);
    return Selection.parse(selection).of(whole, diagnostics);
  }

  private static Transcript transcript(Edition edition) {
    return Transcript.of(edition, Sides.EDITOR);
  }

  /** Text before each mark and after it, so that marks can be compared across transcripts. */
  private static List<String> pages(Transcript transcript) {
    List<String> pages = new ArrayList<>();
    for (PageMark page : transcript.pages()) {
      String text = transcript.text();
      pages.add(page.label() + " " + text.substring(page.offset(), page.offset() + 20));
    }
    return pages;
  }

  private static List<String> calls(Transcript transcript) {
    List<String> calls = new ArrayList<>();
    for (NoteText note : transcript.notes()) {
      String before = transcript.text().substring(note.offset() - 20, note.offset());
      calls.add(before + "^" + note.label() + " " + note.text());
    }
    return calls;
  }

  @Test
  void textAndTeiAreOneLetter() throws SourceException {
    Transcript text = transcript(edition(TEXT, ""));
    Transcript tei = transcript(edition(TEI, "d208"));
    assertEquals(text.text(), tei.text().replace("\nWashington, April 2, 1986\n", "\n"));
    assertEquals(calls(text), calls(tei));
    assertEquals(pages(text), pages(tei));
    assertEquals(List.of(true, false, false, false), inherited(text));
    assertEquals(List.of(false, false, false, false), inherited(tei));
  }

  private static List<Boolean> inherited(Transcript transcript) {
    return transcript.pages().stream().map(PageMark::inherited).toList();
  }

  @Test
  void allThatIsSaidOfTheTeiIsThatItsReferencesLeave() throws SourceException {
    Targets.of(edition(TEI, "")).report(diagnostics);
    assertEquals(List.of("2 references lead to nothing in this file"), said());
  }

  private List<String> said() {
    return diagnostics.sorted().stream()
        .map(diagnostic -> diagnostic.message().replaceFirst(",.*", ""))
        .toList();
  }

  @Test
  void referencesLeaveTheLetterAndNamesStayInIt() throws SourceException {
    Transcript whole = transcript(edition(TEI, ""));
    List<String> left =
        whole.allNotes().stream()
            .flatMap(note -> note.transcript().links().stream().map(Link::target))
            .toList();
    assertEquals(List.of("#d212fn4", "#d204fn7"), left);
    Set<String> places = new HashSet<>();
    whole.places().forEach(place -> places.add(place.id()));
    Set<String> keys = new SeedNames().keys(edition(TEI, ""));
    assertTrue(keys.size() >= 14, keys.toString());
    assertTrue(places.containsAll(keys), () -> keys + " are not all among " + places);
  }

  @Test
  void whatIsNotSelectedIsListed() throws SourceException {
    Edition letter = edition(TEI, "d208");
    assertEquals(1, letter.omissions().size());
    assertTrue(letter.omissions().get(0).text().contains("Persons Dobrynin, Anatoly F., Soviet"));
    PageMark page = transcript(edition(TEI, "persons")).pages().get(0);
    assertEquals("888 pg_888 true", page.label() + " " + page.id() + " " + page.inherited());
    assertEquals(List.of(), said());
  }
}

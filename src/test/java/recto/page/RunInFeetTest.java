package recto.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.folio.Side;
import recto.font.FontLibrary;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.galley.Passage;
import recto.galley.Section;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.line.TypeCase;
import recto.line.TypeStock;
import recto.page.PageDraft.Placed;
import recto.style.DivisionStyle.Start;
import recto.style.SeriesStyle;
import recto.style.StyleException;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;
import recto.style.TextStyle;

/** What holds of pages whose notes are run in or in columns: what was counted is what is set. */
class RunInFeetTest {
  private static final String[] WORDS = {
    "virumque", "A]", "uirumque", "Haupt", "om.", "N", "see", "telegram", "of", "the", "Department"
  };
  private static final FontLibrary LIBRARY = new FontLibrary();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private static Stylesheet style(String arrangement) {
    try {
      return new StylesheetReader(
              List.of(
                  "page.lines=9",
                  "series.editorial.arrangement=" + arrangement,
                  "series.apparatus.arrangement=run-in"))
          .read("book");
    } catch (StyleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void notesThatAreRunInAreAsHighAsCounted() {
    Trials.of(60, random -> laws(style("run-in"), random));
  }

  @Test
  void notesInColumnsAreAsHighAsCounted() {
    Trials.of(30, random -> laws(style("two-columns"), random));
    Trials.of(30, random -> laws(style("three-columns"), random));
  }

  @Test
  void linesAreNoLooserWhereANoteGoesOnOverleaf() {
    int[] counts = new int[2];
    Stylesheet style = style("run-in");
    Trials.of(
        60,
        random -> {
          for (PageDraft page : pages(style, text(style, random, new HashMap<>()))) {
            for (Placed placed : page.notes()) {
              spaces(placed.strip().pieces().get(0).line(), counts);
            }
          }
        });
    assertTrue(counts[0] > 4000);
    assertTrue(100 * counts[1] < counts[0], counts[1] + " of " + counts[0] + " spaces gape");
  }

  /** Counts word spaces, and those twice as wide as they are by nature. */
  private static void spaces(Line line, int[] counts) {
    for (Ink ink : line.ink(0, 0)) {
      if (ink instanceof Ink.Glyphs glyphs) {
        long natural = glyphs.size() * glyphs.face().advance(glyphs.face().glyph(' '));
        for (int i = 0; i < glyphs.glyphs().length; i++) {
          boolean space = glyphs.text().charAt(glyphs.clusters()[i]) == ' ';
          boolean wide = 1L * glyphs.advances()[i] * glyphs.face().unitsPerEm() > 2 * natural;
          counts[0] += space ? 1 : 0;
          counts[1] += space && wide ? 1 : 0;
        }
      }
    }
  }

  private static void laws(Stylesheet style, Random random) throws InterruptedException {
    Map<String, NoteText> notes = new HashMap<>();
    List<Passage> text = text(style, random, notes);
    long grid = style.page().leading();
    Map<String, StringBuilder> printed = new HashMap<>();
    for (PageDraft page : pages(style, text)) {
      List<String> called = new ArrayList<>();
      long last = -grid;
      for (Placed placed : page.body()) {
        last = Math.max(last, placed.y());
        placed.strip().notes().forEach(note -> called.add(note.text().id()));
      }
      long foot = Long.MIN_VALUE;
      long head = Long.MAX_VALUE;
      List<String> begun = new ArrayList<>();
      for (Placed placed : page.notes()) {
        foot = Math.max(foot, placed.y());
        head = Math.min(head, placed.y() - placed.strip().lead());
        Line line = placed.strip().pieces().get(0).line();
        for (Line.PlacedMark mark : line.marks()) {
          begun.add(((Mark.Place) mark.mark()).destination());
        }
        letters(line, printed);
      }
      assertEquals(called.stream().sorted().toList(), begun.stream().sorted().toList());
      if (!page.notes().isEmpty()) {
        assertTrue(head >= last, "notes stand in the text");
        assertTrue(foot == style.page().depth() || foot == style.page().depth() + grid);
      }
    }
    assertEquals(notes.keySet(), printed.keySet());
    notes.forEach(
        (id, note) -> {
          String words = ((Paragraph) note.passages().get(0)).text();
          assertEquals(bare(words), bare(printed.getOrDefault(id, new StringBuilder()).toString()));
        });
  }

  private static void letters(Line line, Map<String, StringBuilder> printed) {
    for (Ink ink : line.ink(0, 0)) {
      if (ink instanceof Ink.Glyphs glyphs && glyphs.element() >= 0) {
        String note = "n" + glyphs.element();
        printed.computeIfAbsent(note, id -> new StringBuilder()).append(glyphs.text());
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0\u00AD]", "");
  }

  private static List<PageDraft> pages(Stylesheet style, List<Passage> text)
      throws InterruptedException {
    TypeCase types =
        new TypeCase(style, new TypeStock(LIBRARY), new Diagnostics(), new Source("test"));
    Compositor compositor =
        new Compositor(style, style, () -> new LineBreaker(types), 1, Progress.UNSEEN);
    Section section =
        new Section(Start.PAGE, false, 1, Section.Manner.RUNNING, 0, Section.NO_FOOT, false, text);
    Matter matter = compositor.matters(List.of(section)).get(0);
    return new PageBreaker(style, compositor).drafts(matter, Side.VERSO, 1);
  }

  private static List<Passage> text(Stylesheet style, Random random, Map<String, NoteText> notes) {
    List<Passage> text = new ArrayList<>();
    for (int p = 2 + random.nextInt(6); p > 0; p--) {
      String words = words(random, 10 + random.nextInt(60));
      List<Mark> marks = new ArrayList<>();
      for (int at = random.nextInt(200); at < words.length(); at += 1 + random.nextInt(300)) {
        String series = random.nextInt(3) == 0 ? "apparatus" : "editorial";
        NoteText note = note(style, random, style.series(series), notes.size());
        notes.put(note.id(), note);
        marks.add(new Mark.NoteCall(Math.max(1, at), note));
      }
      text.add(paragraph(words, style.text("body"), marks, Ink.ARTIFACT));
    }
    return text;
  }

  private static NoteText note(Stylesheet style, Random random, SeriesStyle series, int number) {
    String words = words(random, 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 14));
    String id = "n" + number;
    TextStyle like = style.text(series.text());
    Paragraph paragraph = paragraph(words, like, List.of(new Mark.Place(0, id)), number);
    return new NoteText(Span.NONE, id, series, List.of(paragraph));
  }

  private static Paragraph paragraph(String text, TextStyle style, List<Mark> marks, int element) {
    Run run = new Run(Span.NONE, 0, text.length(), style.look(), "en", element, "", false);
    return new Paragraph(Span.NONE, text, List.of(run), marks, style, element);
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}

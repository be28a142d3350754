package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import recto.Trials;
import recto.folio.Ink;
import recto.galley.Paragraph;
import recto.style.TextStyle;
import recto.unit.Length;

/** What holds of notes that are run in. */
final class RunInTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();
  private static final TextStyle NOTE = Sample.BOOK.text("note");
  private static final List<String> BETWEEN = List.of("\u2003", " ", "\u2002 \u2016 ");
  private static final String ARABIC = "\u0643\u062A\u0627\u0628 \u062C\u062F\u064A\u062F";

  /** Notes that are run in, from a place of the first to one of the last. */
  private record Sampled(List<Strand> strands, int from, int to, RunIn text) {
    static Sampled of(List<Strand> strands, int from, int to) {
      int last = strands.size() - 1;
      RunIn text = RunIn.of(strands.get(0), from, last == 0 ? to : strands.get(0).end());
      for (int i = 1; i <= last; i++) {
        text = text.with(strands.get(i), i == last ? to : strands.get(i).end());
      }
      return new Sampled(strands, from, to, text);
    }

    static Sampled random(Random random, int most, int words, long measure) {
      return random(random, most, words, BETWEEN.get(random.nextInt(BETWEEN.size())), measure);
    }

    static Sampled random(Random random, int most, int words, String between, long measure) {
      List<Strand> strands = new ArrayList<>();
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        String text = Sample.words(random, 1 + random.nextInt(words));
        if (random.nextInt(8) == 0) {
          text = text + "\u2028" + Sample.words(random, 1 + random.nextInt(words));
        }
        Paragraph note =
            random.nextBoolean()
                ? Sample.paragraph(text, NOTE, List.of())
                : Sample.mixed(random, text, NOTE);
        strands.add(BREAKER.strand(note, measure, between));
      }
      int from = random.nextBoolean() ? 0 : random.nextInt(strands.get(0).end());
      Strand last = strands.get(count - 1);
      int first = count == 1 ? from : 0;
      int to = random.nextBoolean() ? last.end() : first + 1 + random.nextInt(last.end() - first);
      return of(strands, from, to);
    }

    /** The letters of the notes, from place to place. */
    String letters() {
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < strands.size(); i++) {
        Strand strand = strands.get(i);
        String text = strand.paragraph.text();
        boolean last = i == strands.size() - 1;
        int end = last && to < strand.end() ? strand.breaks.start[to] : text.length();
        letters.append(text, i == 0 ? strand.breaks.start[from] : 0, end);
      }
      return bare(letters.toString());
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0\u2003\u00AD\u2028\u2029]", "");
  }

  private static long measure(Random random) {
    return Sample.points(60 + random.nextInt(260));
  }

  /** The most words of a note: seldom many, for then every number of lines is to be tried. */
  private static int words(Random random) {
    return random.nextInt(16) == 0 ? 40 : 12;
  }

  @Test
  void asManyLinesAreSetAsWereCounted() {
    Trials.of(
        400,
        random -> {
          Sampled sampled = Sampled.random(random, 6, words(random), measure(random));
          assertEquals(sampled.text().lines(), BREAKER.lines(sampled.text()).size());
        });
  }

  @Test
  void noFewerLinesWouldDoUnlessSpacesShrink() {
    Trials.of(
        200,
        random -> {
          RunIn text = Sampled.random(random, 3, 14, measure(random)).text();
          Breaks breaks = text.breaks();
          assertEquals(fewest(breaks, text.measures(), 0, 0), text.lines());
        });
  }

  /** True where a line has room if its letters are narrowed. */
  private static boolean fits(Breaks breaks, int from, int to, long room) {
    long width = breaks.endWidth[to] - breaks.startWidth[from];
    long letters = width - (breaks.endSpace[to] - breaks.startSpace[from]);
    int narrowing = Sample.BOOK.lineCosts().expansion();
    return width - Length.quotient(letters * narrowing, 1000) <= room;
  }

  /**
   * The fewest lines whose spaces never shrink from a row on, found by trying every way there is.
   */
  private static int fewest(Breaks breaks, Measures measures, int from, int line) {
    int last = breaks.count - 1;
    if (from == last) {
      return 0;
    }
    int fewest = Integer.MAX_VALUE / 2;
    for (int row = from + 1; row <= last; row++) {
      boolean fits = fits(breaks, from, row, measures.width(line)) || row == from + 1;
      if (fits) {
        int rest = line > 0 ? rest(breaks, measures, row) : fewest(breaks, measures, row, 1);
        fewest = Math.min(fewest, 1 + rest);
      }
      if (breaks.penalty[row] == Breaks.ALWAYS) {
        break;
      }
    }
    return fewest;
  }

  /** The same from the second line on, where all lines are as wide: kept by row. */
  private static int rest(Breaks breaks, Measures measures, int from) {
    int last = breaks.count - 1;
    int[] fewest = new int[breaks.count];
    for (int a = last - 1; a >= from; a--) {
      fewest[a] = Integer.MAX_VALUE / 2;
      boolean open = true;
      for (int row = a + 1; row <= last && open; row++) {
        if (fits(breaks, a, row, measures.width(1)) || row == a + 1) {
          fewest[a] = Math.min(fewest[a], 1 + fewest[row]);
        }
        open = breaks.penalty[row] != Breaks.ALWAYS;
      }
    }
    return fewest[from];
  }

  @Test
  void everyLetterFromPlaceToPlaceStandsOnce() {
    Trials.of(
        300,
        random -> {
          Sampled sampled = Sampled.random(random, 5, words(random), measure(random));
          StringBuilder set = new StringBuilder();
          for (Line line : BREAKER.lines(sampled.text())) {
            for (Ink.Glyphs glyphs : Sample.glyphs(line)) {
              set.append(glyphs.element() == Ink.ARTIFACT ? "" : glyphs.text());
            }
          }
          assertEquals(sampled.letters(), bare(set.toString()));
        });
  }

  @Test
  void everyLineButTheLastIsFullAndNoneIsWider() {
    Trials.of(
        300,
        random -> {
          Sampled sampled = Sampled.random(random, 5, words(random), Sample.MEASURE);
          List<Line> lines = BREAKER.lines(sampled.text());
          for (int i = 0; i < lines.size(); i++) {
            SetLine line = (SetLine) lines.get(i);
            long room = sampled.text().measures().width(i);
            long hang = NOTE.look().size();
            assertTrue(line.width() <= room + hang, "line " + i + " is too wide");
            boolean free = line.loose() || line.justification().spaces() == 0;
            assertTrue(free || line.width() >= room - 100, "line " + i + " is not full");
          }
        });
  }

  @Test
  void aPageThatEndsInANoteGoesOnWhereItEnded() {
    Trials.of(
        100,
        random -> {
          Strand strand =
              BREAKER.strand(
                  Sample.paragraph(Sample.words(random, 80), NOTE, List.of()),
                  Sample.MEASURE,
                  "\u2003");
          int cut = 1 + random.nextInt(strand.end() - 1);
          List<Line> before = BREAKER.lines(RunIn.of(strand, 0, cut));
          List<Line> after = BREAKER.lines(RunIn.of(strand, cut, strand.end()));
          SetLine end = (SetLine) before.get(before.size() - 1);
          assertEquals(end.next(), after.get(0).start());
          assertFalse(end.last());
          assertFalse(after.get(0).first());
        });
  }

  @Test
  void onlyLinesAfterAForcedEndShareWhatTheLastLacks() {
    Trials.of(
        60,
        random -> {
          String text = Sample.words(random, 40) + "\u2028" + Sample.words(random, 30);
          Strand strand = strand(text);
          int forced = 1;
          while (strand.breaks.penalty[forced] != Breaks.ALWAYS) {
            forced++;
          }
          int to = forced + 1 + random.nextInt(strand.end() - forced);
          RunIn rest = RunIn.of(strand, forced, to);
          assertEquals(rest.lacking(), RunIn.of(strand, 0, to).lacking());
        });
  }

  @Test
  void whiteBetweenNotesGivesWithItsLine() {
    int[] seen = new int[1];
    Trials.of(
        60,
        random -> {
          Sampled sampled = Sampled.random(random, 6, 12, "\u2003", Sample.MEASURE);
          for (Line each : BREAKER.lines(sampled.text())) {
            SetLine line = (SetLine) each;
            long natural = line.justification().spaces();
            for (long white : ems(line)) {
              long wanted = NOTE.look().size() * (natural + line.justification().extra());
              assertTrue(Math.abs(white * natural - wanted) <= 2 * natural, "white of " + white);
              seen[0]++;
            }
          }
        });
    assertTrue(seen[0] > 60);
  }

  /** The widths of the ems between notes, but for one at the end of the line. */
  private static List<Long> ems(SetLine line) {
    List<Long> ems = new ArrayList<>();
    for (Ink.Glyphs glyphs : Sample.glyphs(line)) {
      int em = glyphs.element() == Ink.ARTIFACT ? glyphs.text().indexOf('\u2003') : -1;
      if (em >= 0 && glyphs.advances()[em] > 0) {
        ems.add((long) glyphs.advances()[em]);
      }
    }
    return ems;
  }

  @Test
  void aSignStandsBetweenNotesAndNeverEndsALine() {
    List<Strand> strands = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Paragraph note = Sample.paragraph("virumque A] uirumque B", NOTE, List.of());
      strands.add(BREAKER.strand(note, Sample.points(150), " \u2016 "));
    }
    int signs = 0;
    for (Line line : BREAKER.lines(Sampled.of(strands, 0, strands.get(0).end()).text())) {
      String text = Sample.text(line);
      assertFalse(text.stripTrailing().endsWith("\u2016"), text);
      signs += (int) text.chars().filter(letter -> letter == '\u2016').count();
    }
    assertEquals(39, signs);
  }

  @Test
  void notesStandFromRightToLeftWhereMostOfTheirLettersDo() {
    Strand arabic = strand(ARABIC);
    Strand latin = strand("om. B");
    List<Ink.Glyphs> mostlyArabic = Sample.glyphs(line(List.of(arabic, latin, arabic)));
    assertTrue(x(mostlyArabic, "om") < x(mostlyArabic, ARABIC.substring(0, 2)));
    List<Ink.Glyphs> mostlyLatin =
        Sample.glyphs(line(List.of(strand("the first note of a page"), arabic, arabic, latin)));
    assertTrue(x(mostlyLatin, "the") < x(mostlyLatin, ARABIC.substring(0, 2)));
    assertTrue(x(mostlyLatin, ARABIC.substring(0, 2)) < x(mostlyLatin, "om"));
  }

  private static Strand strand(String words) {
    return BREAKER.strand(Sample.paragraph(words, NOTE, List.of()), Sample.MEASURE, "\u2003");
  }

  private static Line line(List<Strand> strands) {
    Strand last = strands.get(strands.size() - 1);
    List<Line> lines = BREAKER.lines(Sampled.of(strands, 0, last.end()).text());
    assertEquals(1, lines.size());
    return lines.get(0);
  }

  private static long x(List<Ink.Glyphs> glyphs, String start) {
    return glyphs.stream()
        .filter(each -> each.text().contains(start))
        .mapToLong(Ink.Glyphs::x)
        .findFirst()
        .orElseThrow();
  }
}

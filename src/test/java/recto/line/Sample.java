package recto.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.galley.Mark;
import recto.galley.NoteText;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.galley.Passage;
import recto.style.MarginStyle;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;
import recto.unit.Length;

/** Paragraphs to set in tests, and what to read from their lines. */
final class Sample {
  static final Stylesheet BOOK = Stylesheets.builtIn("book");

  /** The beginning of a letter. */
  static final String LETTER =
      "In connection with the questions that you raise, I would like to set forth our views on the"
          + " problem of strategic stability and on the way in which the two powers could proceed"
          + " toward an agreement at the negotiations in Geneva, as Ambassador Tarasenko has said.";

  static final TextStyle BODY = BOOK.text("body");
  static final long MEASURE = BOOK.page().measure();
  static final Source SOURCE = new Source("sample.xml");

  private static final String[] WORDS = {
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "Secretary",
    "President",
    "negotiations",
    "agreement",
    "United",
    "States",
    "Union",
    "medium-range",
    "missiles",
    "verification",
    "that",
    "which",
    "would",
    "proposal",
    "A.",
    "Mr.",
    "Gromyko",
    "1985",
    "p.",
    "12",
    "\u201Cfinal\u201D",
    "office,",
    "difficult",
    "affirmed.",
    "relationship",
    "superpowers\u2014and",
    "No.",
    "I",
    "we",
    "his",
    "responsibility;",
    "(security)",
    "fjord",
    "NATO",
    "consultations",
    "it",
    "by",
    "be",
    "on"
  };

  private Sample() {}

  static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  static Paragraph plain(String text) {
    return paragraph(text, BODY, List.of());
  }

  static Paragraph paragraph(String text, TextStyle style, List<Mark> marks) {
    List<Run> runs = text.isEmpty() ? List.of() : List.of(run(0, text.length(), style.look(), 0));
    return new Paragraph(Span.NONE, text, runs, marks, style, 0);
  }

  /** A paragraph in random runs of upright, italic and superior letters. */
  static Paragraph mixed(Random random, String text, TextStyle style) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + 1 + random.nextInt(60));
      int kind = random.nextInt(6);
      Look look = look(style.look(), kind == 1, kind == 2 && end - start < 4);
      runs.add(run(start, end, look, random.nextInt(3)));
      start = end;
    }
    return new Paragraph(Span.NONE, text, runs, List.of(), style, 0);
  }

  static Run run(int start, int end, Look look, int element) {
    return new Run(new Span(1, start + 1), start, end, look, "en", element, "", false);
  }

  static Look look(Look look, boolean italic, boolean superior) {
    return new Look(
        look.family(),
        look.size(),
        look.bold(),
        italic,
        look.caps(),
        superior ? Position.SUPERIOR : Position.BASELINE,
        look.figures(),
        look.letterspacing(),
        look.underline(),
        look.strike(),
        look.colour());
  }

  static TextStyle aligned(Align align, boolean balanced, long firstIndent, List<Long> steps) {
    TextStyle s = BODY;
    return new TextStyle(
        "test",
        s.look(),
        s.leading(),
        align,
        firstIndent,
        firstIndent < 0 ? -firstIndent : 0,
        0,
        0,
        0,
        0,
        0,
        false,
        2,
        2,
        align == Align.JUSTIFY,
        balanced,
        false,
        steps);
  }

  static Mark page(int offset, String label) {
    return new Mark.OriginalPage(Span.NONE, offset, label, "page-" + label, 0, offset, true);
  }

  /** A note of one word. */
  static NoteText note() {
    List<Passage> words = List.of(plain("uirumque"));
    return new NoteText(Span.NONE, "note", BOOK.series("apparatus"), words);
  }

  /** The letters that a line's ink stands for, in reading order. */
  static String letters(Line line) {
    StringBuilder letters = new StringBuilder();
    for (Ink.Glyphs glyphs : glyphs(line)) {
      letters.append(glyphs.text());
    }
    return letters.toString();
  }

  static List<Ink.Glyphs> glyphs(Line line) {
    List<Ink.Glyphs> glyphs = new ArrayList<>();
    for (Ink ink : line.ink(0, 0)) {
      if (ink instanceof Ink.Glyphs strip) {
        glyphs.add(strip);
      }
    }
    return glyphs;
  }

  static List<Ink.Rule> rules(Line line) {
    List<Ink.Rule> rules = new ArrayList<>();
    for (Ink ink : line.ink(0, 0)) {
      if (ink instanceof Ink.Rule rule) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The line's text as an editor sees it. */
  static String text(Line line) {
    String text = line.paragraph().text().substring(line.start(), line.end());
    return ((SetLine) line).kind() == Breaks.HYPHEN ? text + "-" : text;
  }

  static long barRoom() {
    MarginStyle margin = BOOK.margin();
    return margin.barWidth() + 2 * margin.barSpace();
  }

  static long points(double points) {
    return Length.points(points);
  }

  /** The text of lines, hyphens of breaks left out. */
  static String words(List<Line> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(letters(line)));
    return all.toString().replace("\u00AD", "");
  }

  /** Where lines end. */
  static List<Integer> ends(List<Line> lines) {
    return lines.stream().map(Line::end).toList();
  }
}

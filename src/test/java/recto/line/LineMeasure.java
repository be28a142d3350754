package recto.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.folio.Ink;
import recto.font.FontLibrary;
import recto.galley.Paragraph;
import recto.style.LineCosts;
import recto.style.Protrusion;
import recto.style.Stylesheet;
import recto.style.Stylesheets;
import recto.style.TextStyle;
import recto.unit.Length;

/**
 * Sets the running text of TEI files and prints what the lines are like: the spread of the word
 * spaces of justified lines, hyphens, ladders, the time.
 *
 * <p>Arguments: file, family or font file, size, leading, measure, then {@code key=number} for
 * values of {@link LineCosts}.
 */
public final class LineMeasure {
  private LineMeasure() {}

  public static void main(String[] arguments) throws Exception {
    String family = arguments.length > 1 ? arguments[1] : "EB Garamond";
    double size = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 11;
    double leading = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 13;
    long measure = Length.points(arguments.length > 4 ? Double.parseDouble(arguments[4]) : 312);
    Map<String, Integer> values = new HashMap<>();
    for (int i = 5; i < arguments.length; i++) {
      int sign = arguments[i].indexOf('=');
      values.put(
          arguments[i].substring(0, sign), Integer.parseInt(arguments[i].substring(sign + 1)));
    }
    Stylesheet style = style(family, size, leading, values);
    List<Paragraph> paragraphs =
        PlainParagraphs.read(Path.of(arguments[0]), style.text("body"), style.text("note"));
    try (FontLibrary library = new FontLibrary()) {
      for (int round = 0; round < values.getOrDefault("rounds", 3); round++) {
        LineBreaker breaker =
            new LineBreaker(style, library, new Diagnostics(), new Source("sample"));
        LineFigures figures = new LineFigures();
        long start = cpu();
        List<List<Line>> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
          all.add(breaker.lines(paragraph, measure));
        }
        long cold = cpu() - start;
        start = cpu();
        for (Paragraph paragraph : paragraphs) {
          breaker.lines(paragraph, measure);
        }
        long warm = cpu() - start;
        start = cpu();
        long glyphs = 0;
        for (List<Line> lines : all) {
          for (Line line : lines) {
            for (Ink ink : line.ink(0, 0)) {
              glyphs += ink instanceof Ink.Glyphs run ? run.glyphs().length : 0;
            }
          }
        }
        long drawn = cpu() - start;
        for (List<Line> lines : all) {
          figures.add(lines, measure);
        }
        double pages = figures.lines / 45.0;
        System.out.println(figures);
        System.out.printf(
            "pages %.0f, us a page: cold %.0f warm %.0f ink %.0f (%d glyphs)%n",
            pages, cold / 1000.0 / pages, warm / 1000.0 / pages, drawn / 1000.0 / pages, glyphs);
      }
    }
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The book style with another face, size and costs. */
  static Stylesheet style(String family, double size, double leading, Map<String, Integer> values) {
    Stylesheet book = Stylesheets.builtIn("book");
    Map<String, TextStyle> text = new HashMap<>(book.text());
    text.replaceAll((name, old) -> with(old, family, old.look().size(), old.leading()));
    text.put("body", with(book.text("body"), family, Length.points(size), Length.points(leading)));
    text.put(
        "note",
        with(book.text("note"), family, Length.points(size * 0.8), Length.points(leading * 0.8)));
    LineCosts c = book.lineCosts();
    LineCosts costs =
        new LineCosts(
            values.getOrDefault("stretch", c.spaceStretch()),
            values.getOrDefault("shrink", c.spaceShrink()),
            values.getOrDefault("tolerance", c.tolerance()),
            c.emergency(),
            values.getOrDefault("hyphen", c.hyphen()),
            values.getOrDefault("explicit", c.explicitHyphen()),
            values.getOrDefault("double", c.doubleHyphen()),
            values.getOrDefault("final", c.finalHyphen()),
            values.getOrDefault("fitness", c.fitness()),
            values.getOrDefault("expansion", c.expansion()),
            values.getOrDefault("step", c.expansionStep()),
            values.getOrDefault("protrusion", 1) == 1,
            values.getOrDefault("short", c.shortLast()),
            c.wordSpace());
    Map<String, Protrusion> protrusion = new HashMap<>(book.protrusion());
    protrusion.putIfAbsent(family, book.protrusion("EB Garamond", false, false));
    return new Stylesheet(
        book.name(),
        book.page(),
        text,
        book.looks(),
        book.paragraphs(),
        book.divisions(),
        book.series(),
        book.margin(),
        book.running(),
        costs,
        book.pageCosts(),
        book.lineNumbers(),
        book.apparatus(),
        book.leaders(),
        book.tables(),
        book.figures(),
        book.print(),
        book.faces(),
        protrusion,
        book.gutters(),
        book.betweenCalls(),
        book.editorSide(),
        book.contents(),
        book.titlePage(),
        book.gapMark(),
        book.linkTemplate(),
        book.language(),
        book.handout(),
        book.handoutWords(),
        book.papers());
  }

  private static TextStyle with(TextStyle old, String family, long size, long leading) {
    TextStyle.Look l = old.look();
    TextStyle.Look look =
        new TextStyle.Look(
            family,
            size,
            l.bold(),
            l.italic(),
            l.caps(),
            l.position(),
            l.figures(),
            l.letterspacing(),
            l.underline(),
            l.strike(),
            l.colour());
    return new TextStyle(
        old.name(),
        look,
        leading,
        old.align(),
        old.firstIndent(),
        old.left(),
        old.right(),
        old.spaceBefore(),
        old.spaceAfter(),
        old.keepNext(),
        old.keepPrevious(),
        old.keepTogether(),
        old.widows(),
        old.orphans(),
        old.hyphenate(),
        old.balanced(),
        old.steps());
  }

  /** What is counted over lines. */
  static final class LineFigures {
    int lines;
    int justified;
    int hyphens;
    int made;
    int ladders;
    int over;
    int words;
    double[] spaces = new double[1024];
    int count;

    void add(List<Line> paragraph, long measure) {
      int running = 0;
      for (Line line : paragraph) {
        lines++;
        SetLine set = (SetLine) line;
        String text = line.paragraph().text();
        boolean sign = set.kind() == Breaks.HYPHEN || set.kind() == Breaks.WRITTEN;
        made += set.kind() == Breaks.HYPHEN ? 1 : 0;
        hyphens += sign ? 1 : 0;
        running = sign ? running + 1 : 0;
        ladders += running == 3 ? 1 : 0;
        long room = measure - line.paragraph().style().look().size();
        over += line.width() > measure + line.paragraph().style().look().size() ? 1 : 0;
        if (line.last() || line.width() < room / 2) {
          continue;
        }
        justified++;
        if (line.paragraph().style().name().equals("note")) {
          continue;
        }
        long extra = set.justification().extra();
        long natural = set.justification().spaces();
        if (Boolean.getBoolean("wide") && (extra > 0.9 * natural)) {
          System.out.println(
              natural + " " + extra + " " + text.substring(line.start(), line.end()));
        }
        for (int i = line.start(); i < line.end(); i++) {
          if (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0') {
            if (count == spaces.length) {
              spaces = Arrays.copyOf(spaces, 2 * count);
            }
            double em = Length.toPoints(line.paragraph().style().look().size()) / 4;
            spaces[count++] = em * (1 + (double) extra / natural);
          }
        }
      }
    }

    @Override
    public String toString() {
      double[] sorted = Arrays.copyOf(spaces, count);
      Arrays.sort(sorted);
      double mean = Arrays.stream(sorted).average().orElse(0);
      double variance = Arrays.stream(sorted).map(s -> (s - mean) * (s - mean)).average().orElse(0);
      return String.format(
          "lines %d, justified %d, CV %.4f, mean %.3f, min %.2f, p0.1 %.2f, p99.9 %.2f, max %.2f,"
              + " hyphens %d (made %d), ladders %d, over %d",
          lines,
          justified,
          Math.sqrt(variance) / mean,
          mean,
          sorted[0],
          sorted[count / 1000],
          sorted[count - 1 - count / 1000],
          sorted[count - 1],
          hyphens,
          made,
          ladders,
          over);
    }
  }
}

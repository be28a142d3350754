package recto.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recto.proof.MeasureLine.Gap;
import recto.reading.ReadFont;
import recto.reading.ReadGlyph;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.reading.ReadRule;
import recto.reading.ReadWord;
import recto.unit.Length;

/**
 * The lines of a page, by nothing but where its words stand: other systems' files say no more.
 *
 * <p>A line comes apart in reading where a space is wide, or where markup begins at it. Its parts
 * are joined again where the gap is much like the spaces in them, as in a justified line all are;
 * columns and cells stay apart. White of fixed width and white in which a rule stands are no word
 * spaces.
 */
final class MeasureLines {
  /** A gap joins two parts up to so many times the widest of their middling spaces… */
  private static final double LIKE = 1.5;

  /** …and this share of the type size more. */
  private static final double MORE = 0.1;

  private static final long SAME_BASELINE = Length.POINT / 20;

  /** The fewest signs after one another, all alike, that are leaders and no text. */
  private static final int LEADERS = 5;

  private final ReadPage page;
  private final List<Part> parts = new ArrayList<>();

  private MeasureLines(ReadPage page) {
    this.page = page;
  }

  /** From the top down, and from left to right. */
  static List<MeasureLine> of(ReadPage page) {
    MeasureLines lines = new MeasureLines(page);
    lines.read();
    lines.join();
    List<MeasureLine> found = new ArrayList<>();
    for (Part part : lines.parts) {
      found.add(lines.line(part));
    }
    return found;
  }

  /** A line in the making. */
  private static final class Part {
    final List<ReadWord> words = new ArrayList<>();
    final List<ReadGlyph> fixed = new ArrayList<>();
    final Set<ReadFont> faces = new HashSet<>();
    final long baseline;
    long size;

    Part(ReadLine line) {
      baseline = line.baseline();
      size = line.size();
      words.addAll(line.words());
      words.sort(Comparator.comparingLong(ReadWord::left));
      for (ReadGlyph glyph : line.glyphs()) {
        if (glyph.isSpace() && !glyph.text().equals(" ") && !glyph.text().equals("\u00A0")) {
          fixed.add(glyph);
        }
        if (!glyph.isSpace()) {
          faces.add(glyph.font());
        }
      }
    }

    long left() {
      return words.get(0).left();
    }

    long right() {
      return words.stream().mapToLong(ReadWord::right).max().orElse(0);
    }

    long middling() {
      long[] gaps = new long[Math.max(0, words.size() - 1)];
      for (int i = 0; i < gaps.length; i++) {
        gaps[i] = words.get(i + 1).left() - words.get(i).right();
      }
      Arrays.sort(gaps);
      return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    boolean leaders() {
      int running = 0;
      for (ReadWord word : words) {
        running = word.text().length() == 1 && !letters(word.text()) ? running + 1 : 0;
        if (running == LEADERS) {
          return true;
        }
      }
      return false;
    }
  }

  private void read() {
    for (ReadLine line : page.lines()) {
      if (!page.isArtifact(line.glyphs().get(0))) {
        Part part = new Part(line);
        if (!part.words.isEmpty() && !part.leaders()) {
          parts.add(part);
        }
      }
    }
    parts.sort(Comparator.<Part>comparingLong(p -> p.baseline).thenComparingLong(Part::left));
  }

  private void join() {
    for (int i = 0; i + 1 < parts.size(); ) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      if (joined(part, next)) {
        part.words.addAll(next.words);
        part.fixed.addAll(next.fixed);
        part.faces.addAll(next.faces);
        part.size = Math.max(part.size, next.size);
        parts.remove(i + 1);
      } else {
        i++;
      }
    }
  }

  private static boolean joined(Part part, Part next) {
    long gap = next.left() - part.right();
    long like = Math.max(part.middling(), next.middling());
    long size = Math.max(part.size, next.size);
    return next.baseline - part.baseline <= SAME_BASELINE
        && Math.abs(next.size - part.size) <= size / 20
        && gap > -size / 4
        && (gap <= size / 4 || (like > 0 && gap <= LIKE * like + MORE * size));
  }

  private MeasureLine line(Part part) {
    List<ReadWord> words = part.words;
    List<Gap> gaps = new ArrayList<>();
    long pen = words.get(0).right();
    for (int i = 1; i < words.size(); i++) {
      Gap gap = new Gap(pen, words.get(i).left());
      if (gap.width() > 0 && !fixed(part, gap) && !ruled(part, gap)) {
        gaps.add(gap);
      }
      pen = Math.max(pen, words.get(i).right());
    }
    String last = words.get(words.size() - 1).text();
    return new MeasureLine(
        page.index(),
        part.size,
        part.baseline,
        part.left(),
        pen,
        gaps,
        bare(words.get(0).text()),
        bare(last),
        hyphen(last),
        opens(words.get(0).text()),
        stops(last),
        part.faces);
  }

  private static boolean fixed(Part part, Gap gap) {
    return part.fixed.stream().anyMatch(g -> g.right() >= gap.left() && g.x() <= gap.right());
  }

  private boolean ruled(Part part, Gap gap) {
    for (ReadRule rule : page.rules()) {
      if (rule.area().x() >= gap.left()
          && rule.area().right() <= gap.right()
          && rule.area().y() < part.baseline
          && rule.area().bottom() > part.baseline - part.size) {
        return true;
      }
    }
    return false;
  }

  private static boolean hyphen(String word) {
    int last = word.length() - 1;
    return last > 0
        && "-\u00AD\u2010".indexOf(word.charAt(last)) >= 0
        && Character.isLetterOrDigit(word.charAt(last - 1));
  }

  /** True where its first letter or figure is none of the small letters. */
  private static boolean opens(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(letter -> !Character.isLowerCase(letter));
  }

  /**
   * True where a stop ends it, but for quotation marks, brackets and calls of notes behind that.
   */
  private static boolean stops(String word) {
    int last = word.length() - 1;
    while (last > 0 && !isStop(word.charAt(last)) && !Character.isLetter(word.charAt(last))) {
      last--;
    }
    return last >= 0 && isStop(word.charAt(last));
  }

  private static boolean isStop(char sign) {
    return ".?!…".indexOf(sign) >= 0;
  }

  private static boolean letters(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A word without its signs; empty where it has not two letters. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    word.codePoints().filter(Character::isLetter).forEach(bare::appendCodePoint);
    return bare.length() < 2 ? "" : bare.toString().toLowerCase(Locale.ROOT);
  }
}

package recto.line;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.line.Setting.Readings;
import recto.shape.Missing;
import recto.shape.Shaper;

/**
 * Paragraphs to items: words, and the white between them.
 *
 * <p>A word is as long as look, language and direction stay the same, whatever elements begin or
 * end in it, so that kerning and ligatures do not know of markup. Only the sign of an original page
 * inside a ligature parts it.
 */
final class Itemizer {
  /** The most letters of a word in a script that has no white between words. */
  private static final int LONGEST_RUN = 64;

  /** The most letters of any word. */
  private static final int LONGEST_WORD = 1_000;

  /** The white between a label and its words. */
  private static final char EN_SPACE = '\u2002';

  /** The most ems that it is wide, and into how many parts of itself it may be cut. */
  private static final int MOST_EMS = 2;

  private static final int LEAST_PART = 3;

  private final TypeCase types;
  private final Bench bench;
  private final PageSignMaker pageSigns;
  private final Diagnostics diagnostics;
  private final Source source;

  private Item[] items = new Item[256];
  private int[] at = new int[256];
  private byte[] levels = new byte[256];
  private int count;

  /** The paragraph's letters: a string would check each index and look up its own coding. */
  private char[] letters = new char[4096];

  Itemizer(TypeCase types, Bench bench) {
    this.types = types;
    this.bench = bench;
    pageSigns = new PageSignMaker(types, bench);
    diagnostics = types.diagnostics();
    source = types.source();
  }

  Setting set(Paragraph paragraph) {
    String text = paragraph.text();
    if (letters.length < text.length()) {
      letters = new char[2 * text.length()];
    }
    text.getChars(0, text.length(), letters, 0);
    Directions directions = Directions.of(paragraph, letters);
    PageSigns signs = pageSigns.of(paragraph);
    count = 0;
    List<Run> runs = paragraph.runs();
    int r = 0;
    while (r < runs.size()) {
      Run run = runs.get(r);
      Type type = types.of(run.look(), run.language());
      int end = run.end();
      for (r++; r < runs.size(); r++) {
        Run next = runs.get(r);
        if (types.of(next.look(), next.language()) != type) {
          break;
        }
        end = next.end();
      }
      if (parted(run.start(), end, type)) {
        add(type.hair(), run.start(), directions == null ? 0 : directions.level(run.start()));
      }
      stretch(paragraph, type, run.start(), end, directions, signs);
    }
    align(-paragraph.style().firstIndent());
    int[] starts = Arrays.copyOf(at, count + 1);
    starts[count] = text.length();
    return new Setting(
        paragraph,
        Arrays.copyOf(items, count),
        starts,
        directions == null ? null : Arrays.copyOf(levels, count),
        directions != null && directions.rtl(),
        signs,
        readings(paragraph));
  }

  /**
   * Makes the white behind a label so wide that the words begin where the lines below do.
   *
   * @param hang how far the first line begins before the others
   */
  private void align(long hang) {
    long room = hang;
    for (int i = 0; i < count && room > 0; i++) {
      if (letters[at[i]] == EN_SPACE && items[i] instanceof Blank blank) {
        if (room * LEAST_PART >= blank.width() && room <= MOST_EMS * blank.size()) {
          items[i] = blank.wide(room);
        }
        return;
      }
      room -= items[i].width();
    }
  }

  /** True where a high sign of French and its word are of two types. */
  private boolean parted(int offset, int end, Type type) {
    boolean sign =
        offset > 0
            && type.french
            && !white(letters[offset - 1])
            && !white(letters[offset])
            && Shaper.partsSigns(letters[offset - 1], letters[offset]);
    for (int i = offset; sign && letters[offset - 1] != '\u00AB' && i < end; i++) {
      if (white(letters[i])) {
        return true;
      }
      sign = !Character.isLetterOrDigit(letters[i]);
    }
    return sign;
  }

  /**
   * Where the numbers of original pages are read; page marks come in the order of their letters.
   */
  private static Readings readings(Paragraph paragraph) {
    Readings readings = Readings.NONE;
    for (Mark mark : paragraph.marks()) {
      if (mark instanceof Mark.OriginalPage page) {
        int count = readings.before().length;
        int[] before = Arrays.copyOf(readings.before(), count + 1);
        int[] elements = Arrays.copyOf(readings.elements(), count + 1);
        before[count] = page.read();
        elements[count] = page.element();
        readings = new Readings(before, elements);
      }
    }
    return readings;
  }

  /** Adds the items of letters of one type. */
  private void stretch(
      Paragraph paragraph,
      Type type,
      int start,
      int end,
      @Nullable Directions directions,
      PageSigns signs) {
    int i = start;
    while (i < end) {
      int level = directions == null ? 0 : directions.level(i);
      int from = i;
      char first = letters[i];
      if (directions != null && i > 0 && turns(i, level, directions)) {
        add(type.hair(), i, Math.min(level, directions.level(i - 1)));
      }
      if (white(first)) {
        i++;
        while (i < end
            && letters[i] == first
            && (directions == null || directions.level(i) == level)) {
          i++;
        }
        add(blank(type, from, i, paragraph.text().length()), from, level);
        continue;
      }
      while (i < end
          && !white(letters[i])
          && !parts(from, i)
          && (directions == null || directions.level(i) == level)) {
        i++;
      }
      word(paragraph, type, from, i, level, signs);
    }
  }

  /** True where two letters meet that run against each other: one may reach over its end. */
  private boolean turns(int at, int level, Directions directions) {
    return level != directions.level(at - 1)
        && Character.isLetter(letters[at - 1])
        && Character.isLetter(letters[at]);
  }

  /** True where letters without white between them are too many for one word. */
  private boolean parts(int from, int i) {
    if (i - from < LONGEST_RUN) {
      return false;
    }
    boolean alone = Character.isIdeographic(letters[i - 1]) && Character.isIdeographic(letters[i]);
    return alone || (i - from >= LONGEST_WORD && Character.isLetterOrDigit(letters[i]));
  }

  /** White; beside the high signs of French it is thin, and between notes it gives. */
  private Blank blank(Type type, int from, int to, int textEnd) {
    char sign = letters[from];
    if (forced(sign)) {
      return type.nothing(to - from);
    }
    char next = to < textEnd ? letters[to] : 0;
    boolean thin =
        type.french
            && to - from == 1
            && (sign == ' ' || sign == '\u00A0')
            && (";!?\u00BB".indexOf(next) >= 0 || (from > 0 && letters[from - 1] == '\u00AB'));
    Blank blank = type.blank(thin ? '\u202F' : sign, to - from);
    return next == Joint.PART ? blank.giving() : blank;
  }

  private void word(
      Paragraph paragraph, Type type, int start, int end, int level, PageSigns signs) {
    Word word = type.word(letters, start, end, (level & 1) != 0, bench);
    for (int sign : signs.within(start + 1, end)) {
      if (!word.shaped.safeToBreak(sign - start)) {
        word(paragraph, type, start, sign, level, signs);
        word(paragraph, type, sign, end, level, signs);
        return;
      }
    }
    if (word.lacking) {
      lacks(paragraph, word, start);
    }
    add(word, start, level);
  }

  private void lacks(Paragraph paragraph, Word word, int start) {
    for (Missing letter : word.shaped.missing()) {
      Lacking.tell(
          diagnostics, source, spanAt(paragraph, start + letter.offset()), letter.codePoint());
    }
  }

  private static Span spanAt(Paragraph paragraph, int offset) {
    for (Run run : paragraph.runs()) {
      if (offset < run.end()) {
        return run.span();
      }
    }
    return paragraph.span();
  }

  private void add(Item item, int offset, int level) {
    if (count + 1 >= items.length) {
      items = Arrays.copyOf(items, 2 * items.length);
      at = Arrays.copyOf(at, 2 * at.length);
      levels = Arrays.copyOf(levels, 2 * levels.length);
    }
    items[count] = item;
    levels[count] = (byte) level;
    at[count++] = offset;
  }

  /** True of letters that end a line. */
  static boolean forced(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  /** True of letters that are white and no part of a word. */
  static boolean white(char c) {
    if (c > ' ' && c < '\u00A0') {
      return false;
    }
    return c == ' '
        || c == '\u00A0'
        || c == '\t'
        || c == '\n'
        || (c >= '\u2000' && c <= '\u200A')
        || forced(c)
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }
}

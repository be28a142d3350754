package recto.galley;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was withheld, as the source says it: {@code 3 lines not declassified}. Its extent is
 * drawn as a row of full blocks, as long as the text was.
 */
final class Withheld {
  private static final Pattern EXTENT =
      Pattern.compile(
          "(less than )?(\\d+|one|half)( ?-?1/2| ½|½)?[ -](line|word|name|paragraph|page)s?\\b"
              + "(?: \\((\\d+)(?: ?-?1/2)? lines?\\))?.*\\bnot (?:de)?classified",
          Pattern.CASE_INSENSITIVE);

  private static final String BLOCK = "\u2588";

  /** How wide a full block is, in thousandths of the type size. */
  private static final long WIDTH = 770;

  private static final long LETTERS_A_WORD = 3;
  private static final long LINES_A_PARAGRAPH = 5;
  private static final long LINES_A_PAGE = 40;
  private static final long MOST_BLOCKS = 4000;

  private Withheld() {}

  /**
   * The blocks that stand for what {@code words} say was withheld, with places to break between;
   * empty where they say nothing of the kind.
   *
   * @param measure of a line, in scaled points
   * @param size of the type, in scaled points
   */
  static String bar(String words, long measure, long size) {
    Matcher extent = EXTENT.matcher(words);
    if (!extent.find()) {
      return "";
    }
    long halves = halves(extent);
    long line = measure * 1000 / (size * WIDTH);
    String unit = extent.group(4).toLowerCase(Locale.ROOT);
    long blocks =
        switch (unit) {
          case "line" -> line * halves / 2;
          case "paragraph" ->
              extent.group(5) == null
                  ? line * LINES_A_PARAGRAPH * halves / 2
                  : line * Long.parseLong(extent.group(5));
          case "page" -> line * LINES_A_PAGE * halves / 2;
          default -> LETTERS_A_WORD * halves / 2;
        };
    long count = Math.max(1, Math.min(MOST_BLOCKS, blocks));
    StringBuilder bar = new StringBuilder();
    for (long i = 0; i < count; i++) {
      bar.append(i == 0 ? "" : "\u200B").append(BLOCK);
    }
    return bar.toString();
  }

  /** The number, twice: a half counts one; less than one is a half. */
  private static long halves(Matcher extent) {
    String number = extent.group(2).toLowerCase(Locale.ROOT);
    long whole =
        number.equals("half")
            ? 0
            : number.equals("one")
                ? 1
                : Long.parseLong(number.substring(0, Math.min(4, number.length())));
    boolean half = number.equals("half") || extent.group(3) != null;
    long halves = 2 * whole + (half ? 1 : 0);
    return extent.group(1) == null ? halves : Math.max(1, halves - 1);
  }
}

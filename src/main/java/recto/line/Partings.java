package recto.line;

/**
 * The places where a line may end in a word, as a table in one array, since the loop that reads it
 * waits for memory and for nothing else.
 */
final class Partings {
  private static final int[] NONE = {};

  /** How many numbers a row has. */
  static final int ROW = 7;

  /** The offset in the letters of the word, rising from row to row. */
  static final int AT = 0;

  /** The kind as in {@link Breaks}. */
  static final int KIND = 1;

  static final int PENALTY = 2;

  /** The widths before and after. */
  static final int BEFORE = 3;

  static final int AFTER = 4;

  /** How far the last sign before it may hang, or the hyphen where it makes one. */
  static final int HANG = 5;

  /** How far the first sign after it may hang. */
  static final int NEXT_HANG = 6;

  private Partings() {}

  /** The places of a word that has its letters and its width. */
  static int[] of(Word word, Bench bench) {
    if (word.rtl) {
      return NONE;
    }
    Places found = bench.places();
    found.clear();
    found.afterSigns(word.text(), word.type.costs, word.type.language);
    if (word.type.onBaseline) {
      found.hyphens(word.text(), 0, word.type);
    }
    found.keep(word.shaped::safeToBreak);
    int[] table = found.count == 0 ? NONE : new int[ROW * found.count];
    for (int i = 0; i < found.count; i++) {
      int k = found.at[i];
      boolean hyphen = found.kind[i] == Breaks.HYPHEN;
      int row = ROW * i;
      table[row + AT] = k;
      table[row + KIND] = found.kind[i];
      table[row + PENALTY] = found.penalty[i];
      table[row + BEFORE] = (int) word.before(k, hyphen, bench);
      table[row + AFTER] = (int) word.after(k, bench);
      table[row + HANG] = hyphen ? word.type.hyphenHang() : word.rightHang(k);
      table[row + NEXT_HANG] = word.leftHang(k);
    }
    return table;
  }
}

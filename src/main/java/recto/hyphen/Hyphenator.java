package recto.hyphen;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells where the words of one language may be broken at the end of a line.
 *
 * <p>The method is that of Franklin Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983): a
 * pattern is a string of letters with a digit at each place between them; all patterns found in a
 * word, whose ends count as letters too, speak for their places, the highest digit prevails, and an
 * odd one lets a hyphen in. Upper case, long s, decomposed accents and the kinds of apostrophe make
 * no difference.
 *
 * <p>A hyphenator is immutable and safe for use by many threads.
 */
public final class Hyphenator {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int[] NOWHERE = {};
  private static final Hyphenator SILENT = new Hyphenator(Patterns.NONE, false);
  private static final ConcurrentMap<String, Hyphenator> LOADED = new ConcurrentHashMap<>();

  private final Patterns patterns;
  private final boolean known;

  private Hyphenator(Patterns patterns, boolean known) {
    this.patterns = patterns;
    this.known = known;
  }

  /**
   * The hyphenator of a language, read at its first use and then kept.
   *
   * @param bcp47 a language tag such as {@code en}, {@code de-AT}, {@code grc-Grek}, {@code
   *     de-1901}, in any case; three-letter codes ({@code eng}, {@code ger}) are understood too.
   *     The nearest language known is taken ({@code en} means {@code en-US}); for one not known the
   *     hyphenator finds no places but soft hyphens, see {@link #known()}
   */
  public static Hyphenator of(String bcp47) {
    Optional<String> table = Languages.table(bcp47);
    if (table.isEmpty()) {
      return SILENT;
    }
    Hyphenator loaded = LOADED.get(table.get());
    if (loaded != null) {
      return loaded;
    }
    Hyphenator read = new Hyphenator(Patterns.resource(table.get()), true);
    Hyphenator first = LOADED.putIfAbsent(table.get(), read);
    return first == null ? read : first;
  }

  /** Whether there are patterns for the language. */
  public boolean known() {
    return known;
  }

  /**
   * The places where a hyphen may stand, as ascending offsets: a word broken at {@code k} is {@code
   * word[0, k)}, a hyphen, {@code word[k, length)}.
   *
   * <p>Only letters are looked at: quotation marks and points around the word may stay, and each
   * part of a compound written with a hyphen is a word of its own, so that no place is nearer to a
   * written hyphen than to the word's ends. A word with soft hyphens (U+00AD) has no other places;
   * the place is after the soft hyphen, which the visible one replaces. A word with a figure in it,
   * an address (a point or an at sign between letters) and a part with a letter foreign to the
   * language have none, and no place ever parts a letter from a mark set on it.
   *
   * @param word one word, without spaces
   */
  public int[] breaks(CharSequence word) {
    Letters.Nature nature = Letters.nature(patterns, word);
    if (nature == Letters.Nature.SOFT) {
      return softHyphens(word);
    }
    if (nature == Letters.Nature.WHOLE) {
      return NOWHERE;
    }
    Places places = new Places(word.length());
    Letters letters = new Letters(patterns, word);
    while (letters.next()) {
      letters.places(places);
    }
    return places.toArray();
  }

  private static int[] softHyphens(CharSequence word) {
    Places places = new Places(word.length());
    for (int i = 1; i < word.length() - 1; i++) {
      char after = word.charAt(i + 1);
      if (word.charAt(i) == SOFT_HYPHEN && after != SOFT_HYPHEN && !Letters.isMark(after)) {
        places.add(i + 1);
      }
    }
    return places.toArray();
  }

  /** Offsets as they are found. */
  static final class Places {
    private final int room;
    private int[] offsets = NOWHERE;
    private int count;

    Places(int room) {
      this.room = room;
    }

    void add(int offset) {
      if (count == 0) {
        offsets = new int[room];
      }
      offsets[count++] = offset;
    }

    int[] toArray() {
      return count == 0 ? NOWHERE : Arrays.copyOf(offsets, count);
    }
  }
}

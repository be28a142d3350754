package recto.shape;

import org.jspecify.annotations.Nullable;
import recto.font.FontStack;

/**
 * One worker's memory of the words it has shaped; not shared by threads.
 *
 * <p>A hash table of small sets, each with its last used word first: a word found again costs a
 * hash and a comparison and makes no object; where a set is full, the word longest unused is
 * forgotten. What is forgotten is shaped again to the same glyphs.
 */
public final class WordCache {
  private static final int WAYS = 4;
  private static final int SETS = 1 << 12;

  private final Shaper shaper;
  private final @Nullable Entry[] entries;
  private final int sets;

  /** Made for the first word: only then is a face there, and with it HarfBuzz. */
  private @Nullable Stick stick;

  public WordCache(Shaper shaper) {
    this(shaper, SETS);
  }

  /**
   * @param sets a power of two
   */
  WordCache(Shaper shaper, int sets) {
    this.shaper = shaper;
    this.sets = sets;
    this.entries = new @Nullable Entry[sets * WAYS];
  }

  /** What a word was shaped from, and its glyphs. */
  private record Entry(
      int hash, FontStack stack, int features, String language, boolean rtl, Shaped shaped) {

    boolean is(
        int otherHash,
        CharSequence text,
        int start,
        int end,
        FontStack otherStack,
        Features otherFeatures,
        String otherLanguage,
        boolean otherRtl) {
      return hash == otherHash
          && stack == otherStack
          && features == otherFeatures.bits()
          && rtl == otherRtl
          && language.equals(otherLanguage)
          && same(shaped.text(), text, start, end);
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
      int length = end - start;
      if (word.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (word.charAt(i) != text.charAt(start + i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The glyphs of a whole word. */
  public Shaped shape(
      CharSequence word, FontStack stack, Features features, String language, boolean rtl) {
    return shape(word, 0, word.length(), stack, features, language, rtl);
  }

  /**
   * The glyphs of the word from {@code start} to {@code end} of {@code text}.
   *
   * @param language BCP 47 tag, or empty
   * @param rtl true where the line runs from right to left at the word
   */
  public Shaped shape(
      CharSequence text,
      int start,
      int end,
      FontStack stack,
      Features features,
      String language,
      boolean rtl) {
    int hash = hash(text, start, end, stack, features);
    int first = (hash & (sets - 1)) * WAYS;
    for (int at = first; at < first + WAYS; at++) {
      Entry entry = entries[at];
      if (entry == null) {
        break;
      }
      if (entry.is(hash, text, start, end, stack, features, language, rtl)) {
        if (at > first) {
          toFront(first, at, entry);
        }
        return entry.shaped();
      }
    }
    String word = text.subSequence(start, end).toString();
    if (stick == null) {
      stick = shaper.stick();
    }
    Shaped shaped = shaper.shape(stick, word, stack, features, language, rtl);
    toFront(
        first, first + WAYS - 1, new Entry(hash, stack, features.bits(), language, rtl, shaped));
    return shaped;
  }

  private void toFront(int first, int at, Entry entry) {
    for (int i = at; i > first; i--) {
      entries[i] = entries[i - 1];
    }
    entries[first] = entry;
  }

  private static int hash(
      CharSequence text, int start, int end, FontStack stack, Features features) {
    int hash = System.identityHashCode(stack) + 31 * features.bits();
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}

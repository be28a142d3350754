package recto.line;

import org.jspecify.annotations.Nullable;

/**
 * An open hash table of words, with their keys beside them, so that no word is looked at but the
 * right one. It may be asked while a word is added, and then finds that word or does not.
 */
final class WordTable {
  /** Letters of a word that is its own key, at most: with a 1 before them they fill a long. */
  private static final int SHORT = 7;

  private final long[] keys;
  private final @Nullable Word[] words;

  /**
   * @param room a power of two, more than there will be words
   */
  WordTable(int room) {
    keys = new long[room];
    words = new @Nullable Word[room];
  }

  /**
   * What a word is found by, never 0. That of a short word, as most are, is its letters, so that
   * nothing else need be compared; that of another is negative, and only says that it is likely.
   */
  static long key(char[] letters, int start, int end, boolean rtl) {
    if (end - start <= SHORT && !rtl) {
      long key = 1;
      int all = 0;
      for (int i = start; i < end; i++) {
        key = key << 8 | letters[i];
        all |= letters[i];
      }
      if (all <= 0xFF) {
        return key;
      }
    }
    long hash = rtl ? 1 : 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash | Long.MIN_VALUE;
  }

  int room() {
    return keys.length;
  }

  @Nullable Word find(long key, char[] letters, int start, int end, boolean rtl) {
    int slot = first(key);
    for (long found = keys[slot]; found != 0; found = keys[slot]) {
      if (found == key) {
        Word word = words[slot];
        if (key > 0 || word == null || word.is(letters, start, end, rtl)) {
          return word;
        }
      }
      slot = next(slot);
    }
    return null;
  }

  void put(Word word) {
    int slot = first(word.key);
    while (keys[slot] != 0) {
      slot = next(slot);
    }
    words[slot] = word;
    keys[slot] = word.key;
  }

  WordTable doubled() {
    WordTable table = new WordTable(2 * keys.length);
    for (@Nullable Word word : words) {
      if (word != null) {
        table.put(word);
      }
    }
    return table;
  }

  private int first(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }
}

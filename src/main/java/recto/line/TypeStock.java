package recto.line;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import recto.font.FontLibrary;
import recto.font.FontStack;
import recto.shape.Shaper;
import recto.shape.WordCache;
import recto.style.LineCosts;
import recto.style.Protrusion;
import recto.style.TextStyle.Look;

/**
 * The founts of a house, kept from one source to the next with the words that were set from them.
 * Shared by threads.
 *
 * <p>A word depends on what its {@link Type} is made from, and on no source, so a source is set to
 * the same lines whatever was set before it.
 */
public final class TypeStock {
  /** What a word takes of the heap, about, in bytes. */
  private static final int WORD = 512;

  /** The part of the heap that words may take when a source is begun: one in so many. */
  private static final int PART = 8;

  private final FontLibrary library;
  private final Shaper shaper;
  private final long most;
  private final Map<Key, Type> types = new ConcurrentHashMap<>();
  private final Map<String, Ties> ties = new ConcurrentHashMap<>();
  private final Queue<Bench> benches = new ConcurrentLinkedQueue<>();

  /** All that a type is made from. */
  private record Key(
      Look look, String language, FontStack stack, Protrusion protrusion, LineCosts costs) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && stack == key.stack
          && language.equals(key.language)
          && look.equals(key.look)
          && protrusion.equals(key.protrusion)
          && costs.equals(key.costs);
    }

    @Override
    public int hashCode() {
      return 31 * look.hashCode() + language.hashCode();
    }
  }

  /** Founts of the faces of {@code library}, for one source: nothing is kept for another. */
  public static TypeStock once(FontLibrary library) {
    return new TypeStock(library, 0);
  }

  /** Founts of the faces of {@code library}, good as long as it is open. */
  public TypeStock(FontLibrary library) {
    this(library, Runtime.getRuntime().maxMemory() / PART / WORD);
  }

  /**
   * @param most how many words are kept when a source is begun; 0 where nothing is kept
   */
  TypeStock(FontLibrary library, long most) {
    this.library = library;
    this.most = most;
    shaper = new Shaper(library);
  }

  FontLibrary library() {
    return library;
  }

  Type type(Look look, String language, FontStack stack, Protrusion protrusion, LineCosts costs) {
    return types.computeIfAbsent(
        new Key(look, language, stack, protrusion, costs),
        key -> new Type(look, language, stack, protrusion, ties(language), costs));
  }

  private Ties ties(String language) {
    return ties.computeIfAbsent(language, tag -> new Ties(TieWords.of(tag)));
  }

  /** Forgets all words where they are too many; sources that are being set keep theirs. */
  void clear() {
    if (words() > most) {
      types.clear();
    }
  }

  /** How many words are kept. */
  long words() {
    long words = 0;
    for (Type type : types.values()) {
      words += type.words();
    }
    return words;
  }

  /** What one worker makes words with, until it is taken back. */
  Bench bench() {
    Bench idle = benches.poll();
    return idle == null ? new Bench(new WordCache(shaper), new Places()) : idle;
  }

  void takeBack(Queue<Bench> given) {
    if (most > 0) {
      benches.addAll(given);
    }
  }
}

package recto.edition;

import java.util.List;

/**
 * How the source says a passage looked: the words of {@code rend}, {@code rendition} and {@code
 * style}, lower case, without the {@code #}, in the order given, as in [italic], [center] or
 * [sectiontitleital]. What a word means on the page is for the style to say.
 */
public record Rend(List<String> words) {
  /** The source says nothing. */
  public static final Rend NONE = new Rend(List.of());

  public Rend {
    words = List.copyOf(words);
  }

  public static Rend of(String... words) {
    return words.length == 0 ? NONE : new Rend(List.of(words));
  }

  public boolean has(String word) {
    return words.contains(word);
  }
}

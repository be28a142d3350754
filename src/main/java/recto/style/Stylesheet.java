package recto.style;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page design, resolved: every name in it stands for something in it.
 *
 * @param text paragraph styles by name
 * @param looks what words of {@code rend} and marked-up words change in the look of letters, by
 *     word; elements have names in angle brackets, as in {@code <supplied>}
 * @param paragraphs the text style that a word of {@code rend} gives a paragraph, by word
 * @param divisions by the division's type; "level-1" to "level-6" for types without an entry
 * @param series of notes in the order in which they stand at the foot
 * @param editorSide true where the editor's side of a choice is printed, by the choice's kind in
 *     lower case ("correction", "regularisation", "expansion")
 * @param contents true where a contents is made
 * @param language BCP 47 tag where the source names none
 */
public record Stylesheet(
    String name,
    PageStyle page,
    Map<String, TextStyle> text,
    Map<String, LookChange> looks,
    Map<String, String> paragraphs,
    Map<String, DivisionStyle> divisions,
    List<SeriesStyle> series,
    MarginStyle margin,
    RunningStyle running,
    LineCosts lineCosts,
    PageCosts pageCosts,
    Map<String, Boolean> editorSide,
    boolean contents,
    String gapMark,
    String linkTemplate,
    String language) {
  public Stylesheet {
    text = Map.copyOf(text);
    looks = Map.copyOf(looks);
    paragraphs = Map.copyOf(paragraphs);
    divisions = Map.copyOf(divisions);
    series = List.copyOf(series);
    editorSide = Map.copyOf(editorSide);
  }

  /**
   * The text style called {@code key}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public TextStyle text(String key) {
    TextStyle style = text.get(key);
    if (style == null) {
      throw new IllegalArgumentException("no text style " + key);
    }
    return style;
  }

  /** The series called {@code key}, else the first. */
  public SeriesStyle series(String key) {
    return series.stream().filter(s -> s.name().equals(key)).findFirst().orElse(series.get(0));
  }

  /** The look change of {@code word}, or null. */
  public @Nullable LookChange look(String word) {
    return looks.get(word);
  }
}

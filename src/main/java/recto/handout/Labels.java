package recto.handout;

import java.util.Map;
import recto.style.Stylesheet;

/** The words by which a handout calls its parts, and what it cites. */
record Labels(Map<String, String> byKey) {
  static Labels of(Stylesheet style) {
    return new Labels(style.handoutWords());
  }

  /** The label of that key; the key itself where the style has none. */
  String of(String key) {
    return byKey.getOrDefault(key, key);
  }
}

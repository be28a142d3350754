package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LeaderStyleTest {
  private static LeaderStyle heads(Map<String, String> heads) {
    return new LeaderStyle(".", 6, 24, 0, "Page", "Original", heads);
  }

  @Test
  void theContentsAreHeadedInTheLanguageOfTheEdition() {
    LeaderStyle style = heads(Map.of("en", "Contents", "de", "Inhalt"));

    assertEquals("Inhalt", style.head("de"));
    assertEquals("Inhalt", style.head("de-AT"));
    assertEquals("Inhalt", style.head("DE_ch"));
    assertEquals("Contents", style.head("eu"));
    assertEquals("Contents", style.head(""));
  }
}

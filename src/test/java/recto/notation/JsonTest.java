package recto.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void quotesWhatASignWouldEnd() {
    assertEquals("\"a \\\"b\\\" \\\\ c\\u000ad é\"", Json.quoted("a \"b\" \\ c\nd é"));
  }

  @Test
  void writesTheLettersThatAreAskedForByTheirNumbers() {
    assertEquals("\"\\u00adx\"", Json.quoted("\u00adx", letter -> letter == '\u00ad'));
  }

  @Test
  void readsBackWhatItQuotes() {
    StringBuilder all = new StringBuilder();
    for (char letter = 0; letter < 0x250; letter++) {
      all.append(letter);
    }
    assertEquals(all.toString(), Json.read(Json.quoted(all.toString())));
  }

  @Test
  void readsObjectsListsAndWords() {
    Object read = Json.read("{\"a\": [1, -2, true, null], \"b\": {\"c\": \"\\u0041\\n\"}}");

    assertEquals(Map.of("a", Arrays.asList(1L, -2L, true, null), "b", Map.of("c", "A\n")), read);
  }

  @Test
  void namesTheLineOfWhatIsWrong() {
    String two = "{\"a\":\n nought}";

    Exception wrong = assertThrows(IllegalArgumentException.class, () -> Json.read(two));
    assertEquals("is no JSON: \"nought\" is no value, in line 2", wrong.getMessage());
    for (String part : List.of("", "{", "[1", "\"a", "[1] 2", "{\"a\" 1}", "\"\\u00")) {
      assertThrows(IllegalArgumentException.class, () -> Json.read(part), part);
    }
  }
}

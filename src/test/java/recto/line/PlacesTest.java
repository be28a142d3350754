package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.hyphen.Hyphenator;
import recto.style.LineCosts;

final class PlacesTest {
  private static final LineCosts COSTS =
      new LineCosts(
          500, 333, 333, 200, 0, 10, 100, 60, 30, 0, 0, 0, 0, 0, 0, false, 0, 0, 1_000, 0);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "well-known; well-|known",
        "Anglo-American; Anglo-|American",
        "x-ray; x-ray",
        "T-72; T-72",
        "A4-size; A4-size",
        "20-year-old; 20-|year-|old",
        "1985-86; 1985-86",
        "3\u20134; 3\u20134",
        "1914\u2013end; 1914\u2013|end",
        "1,000\u20132,000; 1,000\u20132,000",
        "Moscow\u2013Washington; Moscow\u2013|Washington",
        "word\u2014another; word\u2014|another",
        "word\u2014\u2014another; word\u2014\u2014|another",
        "word\u2014\u201D; word\u2014\u201D",
        "and/or; and/or",
        "either/neither; either/|neither",
        "$1,000,000; $1,000,000",
        "50%; 50%",
        "https://history.state.gov/a; https://|history.|state.|gov/|a"
      })
  void afterSigns(String word, String marked) {
    Places places = new Places();
    places.afterSigns(word, COSTS, "en");
    assertEquals(marked, marked(word, places));
  }

  @ParameterizedTest
  @CsvSource({"hyphenation, hy|phen|ation", "NATO, NATO", "men, men", "over, over", "1985, 1985"})
  void hyphens(String word, String marked) {
    Places places = new Places();
    places.hyphens(word, 0, Hyphenator.of("en-US"), COSTS, false);
    assertEquals(marked, marked(word, places));
  }

  @ParameterizedTest
  @CsvSource({
    "hyphenation, 6, 100",
    "hyphenation, 2, 125",
    "Washington, 4, 125",
    "pre-entering, 6, 125",
    "Annapolis, 2, 156"
  })
  void namesAndShortPartsCostMore(String word, int at, int cost) {
    Places places = new Places();
    places.hyphens(word, 0, Hyphenator.of("en-US"), COSTS, false);
    assertEquals(cost, places.penalty[Arrays.binarySearch(places.at, 0, places.count, at)]);
  }

  @ParameterizedTest
  @CsvSource({"well-known, 5, 60", "either/neither, 7, 60", "word\u2014another, 5, 30"})
  void aDashCostsLessThanAHyphenOrAStroke(String word, int at, int cost) {
    Places places = new Places();
    places.afterSigns(word, COSTS, "en");
    assertEquals(cost, places.penalty[Arrays.binarySearch(places.at, 0, places.count, at)]);
  }

  @Test
  void monthsCostAsMuchAsThreeHyphensAndCapitalsStillMore() {
    Places places = new Places();
    places.hyphens("September", 0, Hyphenator.of("en-US"), COSTS, true);
    assertEquals(300, places.penalty[0]);
    places.clear();
    places.hyphens("HYPHENATION", 0, Hyphenator.of("en-US"), COSTS, false);
    assertEquals(300 + Places.CAPITALS, places.penalty[places.count - 1]);
  }

  private static String marked(String word, Places places) {
    StringBuilder marked = new StringBuilder(word);
    for (int i = places.count - 1; i >= 0; i--) {
      marked.insert(places.at[i], '|');
    }
    return marked.toString();
  }
}

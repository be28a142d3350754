package recto.hyphen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en, en-us",
    "EN-us, en-us",
    "en-Latn-CA, en-us",
    "eng, en-us",
    "en-GB, en-gb",
    "en_AU, en-gb",
    "en-GB-oxendict, en-gb",
    "de, de",
    "de-AT, de",
    "deu, de",
    "ger, de",
    "de-1901, de-1901",
    "de-CH-1901, de-1901",
    "de-1996, de",
    "lat, la",
    "fre, fr",
    "fra, fr",
    "gre, el",
    "el-polyton, el",
    "grc-Grek, grc",
    "grc, grc",
    "sr-Latn, sh",
    "sr-Cyrl, sh",
    "hr, sh",
    "pt-BR, pt",
    "' ru ', ru",
  })
  void findsTheNearestTable(String tag, String table) {
    assertEquals(Optional.of(table), Languages.table(tag));
  }

  @Test
  void findsNoTableForOtherLanguages() {
    assertEquals(Optional.empty(), Languages.table("he"));
    assertEquals(Optional.empty(), Languages.table("und-Latn"));
    assertEquals(Optional.empty(), Languages.table(""));
  }
}

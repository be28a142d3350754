package recto.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomlj.Toml;

class TomlTextTest {
  @Test
  void leavesAKeyBareWhereItMayBe() {
    assertEquals("d-12_a", TomlText.key("d-12_a"));
    assertEquals("\"d.12\"", TomlText.key("d.12"));
    assertEquals("\"é\"", TomlText.key("é"));
    assertEquals("\"\"", TomlText.key(""));
  }

  @Test
  void quotesWhatReadsBack() {
    StringBuilder all = new StringBuilder();
    for (char letter = 0; letter < 0x250; letter++) {
      all.append(letter);
    }
    String line = TomlText.key(all.toString()) + " = " + TomlText.quoted(all.toString());

    assertEquals(1, line.lines().count());
    assertEquals(all.toString(), Toml.parse(line).getString(List.of(all.toString())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a = Lincoln | Unexpected 'L'; words stand in quotes, as in key = \"words\"",
        "a = | Unexpected end of input; a value is missing",
        "a = \"Lincoln | Unexpected end of input; the quotation mark behind the words is missing",
        "a = \"A \"B\" | Unexpected 'B' behind a value; inside words a quotation mark is written \\\"",
        "Why is this? | Unexpected 'is'; a line is key = value",
        "a = \"C:\\index\" | Invalid escape sequence '\\i'; a backslash in words is written twice",
        "a = 1;a = 2 | a is given twice, first in line 1",
        "[a | Unexpected end of input, expected ]"
      })
  void saysWhatIsWrongInWordsForAnEditor(String file, String trouble) {
    String said = Toml.parse(file.replace(';', '\n')).errors().get(0).getMessage();
    assertEquals("not TOML: " + trouble, TomlText.trouble(String.valueOf(said)));
  }
}

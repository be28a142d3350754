package recto.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}

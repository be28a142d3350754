package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;

/** What is found where the signs of original pages are spoilt. */
class SpoiltPageMarksTest {
  @TempDir Path folder;

  /** The laws that fail once the page with these words is spoilt. */
  private List<String> broken(String text, String mark, String words, Trial.Spoiling spoiling)
      throws Exception {
    Path source = SmallTei.body(folder.resolve("marks.xml"), "<div><p>" + text + "</p></div>");
    return new Trial(source, folder, "margin.mark=" + mark)
        .broken(
            damage -> {
              damage.pageWith(words);
              spoiling.of(damage);
              damage.put();
            });
  }

  private List<String> bracketed(Trial.Spoiling spoiling) throws Exception {
    return broken("One word and <pb n=\"886\"/>another.", "bracket", "[886]", spoiling);
  }

  @Test
  void aBracketIsLost() throws Exception {
    List<String> broken = bracketed(damage -> damage.erase(damage.find("[886]")));
    assertEquals(List.of("2 the number 886 is missing"), broken);
  }

  @ParameterizedTest
  @ValueSource(ints = {-42, -5})
  void aBracketStandsAtAnotherLetter(int right) throws Exception {
    List<String> broken = bracketed(damage -> damage.move(damage.find("[886]").get(0), right, 0));
    assertTrue(broken.contains("2 the number 886 stands at another letter"), broken.toString());
  }

  @Test
  void aBarIsLost() throws Exception {
    String text = "One wi<pb n=\"886\"/>rd and more.";
    assertEquals(
        List.of("2 no bar where page 886 begins"), broken(text, "bar", "886", Damage::eraseBars));
  }

  /** Before the narrow letter before its own; within its own; and far before the line. */
  @ParameterizedTest
  @CsvSource({
    "One wi<pb n=\"886\"/>rd, -3",
    "One wi<pb n=\"886\"/>rd, 6",
    "One<lb/><pb n=\"886\"/>word, -9"
  })
  void aBarStandsAtAnotherLetter(String text, double right) throws Exception {
    assertEquals(
        List.of("2 no bar where page 886 begins"),
        broken(text, "bar", "886", damage -> damage.moveBars(right)));
  }
}

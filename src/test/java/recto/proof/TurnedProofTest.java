package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of place hold on a turned page as on any other. */
class TurnedProofTest {
  private static Trial trial;

  @BeforeAll
  static void set(@TempDir Path folder) throws Exception {
    Path golden = Path.of("src", "test", "goldens", "table-turned", "source.xml");
    String source = Files.readString(golden).replace("<pb n=\"6\"", "<pb n=\"4321\"");
    trial = new Trial(Files.writeString(folder.resolve("turned.xml"), source), folder);
  }

  @Test
  void aGoodPageBreaksNoLaw() throws Exception {
    assertEquals(List.of(), trial.broken());
  }

  @Test
  void aSignatureAfterATurnedPageStandsWhereItMust(@TempDir Path own) throws Exception {
    Path golden = Path.of("src", "test", "goldens", "table-turned", "source.xml");
    String signed = "</table><closer><signed>A. Clerk</signed></closer>";
    String source = Files.readString(golden).replaceFirst("</table>", signed);
    Trial signing = new Trial(Files.writeString(own.resolve("signed.xml"), source), own);
    assertEquals(List.of(), signing.broken());
  }

  @Test
  void aMarginNumberIsMovedARow() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("4321").move(damage.find("4321").get(0), 0, -11.5);
              damage.put();
            });
    assertEquals(List.of("2 the number 4321 stands 11.5 pt off its line"), broken);
  }

  @Test
  void aMarginNumberStandsInTheTable() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("4321").move(damage.find("4321").get(0), -60, 0);
              damage.put();
            });
    assertTrue(broken.contains("2 the number 4321 stands in the wrong margin"), broken.toString());
  }

  @Test
  void aCellStandsOnTheRowAbove() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("719.0").move(damage.find("719.0").get(0), 0, 11.5);
              damage.put();
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).startsWith("4 "), broken.toString());
  }

  @Test
  void aRowSticksOut() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("Quay").move(damage.find("Quay").get(0), -30, 0);
              damage.put();
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).startsWith("4 \"Q\" at"), broken.toString());
    assertTrue(broken.get(0).endsWith("reaches out on the left"), broken.toString());
  }
}

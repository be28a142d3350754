package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.SmallTei;

/** The laws hold for tables of every kind: of figures, of those present, of a treaty. */
class TablesProofTest {
  @ParameterizedTest
  @ValueSource(strings = {"state-papers", "table-figures", "table-treaty", "account"})
  void tablesBreakNoLaw(String golden, @TempDir Path folder) throws Exception {
    Path source = Path.of("src", "test", "goldens", golden, "source.xml");
    assertEquals(List.of(), new Trial(source, folder).broken());
  }

  /** The second half of a row stands below the first, and the next row above that again. */
  @Test
  void aTableInTwoPartsBreaksNoLaw(@TempDir Path folder) throws Exception {
    String table =
        "<table>" + ("<row>" + "<cell>48</cell>".repeat(46) + "</row>").repeat(5) + "</table>";
    Path source = SmallTei.body(folder.resolve("wide.xml"), "<p>Sums.</p>" + table);
    assertEquals(List.of(), new Trial(source, folder).broken());
  }
}

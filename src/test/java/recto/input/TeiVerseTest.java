package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Edition;
import recto.edition.Verse;

class TeiVerseTest {
  @Test
  void looseLinesThatFollowEachOtherAreOneStanza() throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>
          <l>one</l>
          <l>two</l>
          <p>prose</p>
          <l>three</l>
        </div></body></text></TEI>
        """;
    Edition edition =
        InputFormats.read(
            new Source("verse.xml"), tei.getBytes(StandardCharsets.UTF_8), new Diagnostics());
    List<Integer> stanzas =
        edition.divisions().get(0).blocks().stream()
            .filter(Verse.class::isInstance)
            .map(block -> ((Verse) block).lines().size())
            .toList();
    assertEquals(List.of(2, 1), stanzas);
  }
}

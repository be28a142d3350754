package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;

/** People whom only the header lists, in a handout. */
class HandoutPeopleTest {
  private static final String RECORDS =
      "<teiHeader><profileDesc><particDesc><listPerson><person xml:id='p1'><persName><surname>Lind"
          + "</surname><forename>Ada</forename></persName><birth>1815</birth><occupation>miller"
          + "</occupation></person><person xml:id='p2'><persName>Ben Holm</persName></person>"
          + "</listPerson></particDesc></profileDesc></teiHeader>";

  @TempDir Path folder;

  @Test
  void arePrintedWhereTheTextNamesThem() throws IOException, PressException {
    Path source =
        Files.writeString(
            folder.resolve("a.xml"),
            "<TEI>"
                + RECORDS
                + "<text><body><div type='letter'><head>To Cy</head><p>Words of <persName ref='#p1'>"
                + "Ada</persName>.</p></div></body></text></TEI>");
    Path pages = folder.resolve("a.json");
    Diagnostics diagnostics = new Diagnostics();
    Press.typeset(Job.of(source).styled("handout"), pages, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    String text = Files.readString(pages);
    assertTrue(text.contains("Lind, Ada"), text);
    assertTrue(text.contains("* 1815, miller"), text);
    assertFalse(text.contains("Ben Holm"), text);
  }
}

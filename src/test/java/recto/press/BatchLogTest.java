package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch remembers of a source that it has set. */
class BatchLogTest {
  private static final String KEY = "0123456789abcdef";

  @TempDir Path folder;
  private Path source;
  private Path pdf;

  @BeforeEach
  void add() throws IOException {
    source = Files.writeString(folder.resolve("a, b.xml"), "<TEI/>");
    pdf = Files.writeString(folder.resolve("a, b.pdf"), "%PDF");
    Path picture = Files.writeString(folder.resolve("p: 1,2.png"), "picture");
    Map<String, String> pictures =
        BatchKey.pictures(source, List.of(picture.getFileName().toString(), "none.png"));
    BatchLog.in(folder).add("a, b.xml", new BatchLog.Entry(KEY, 3, 1, 2, 4, pictures));
  }

  private Optional<BatchLog.Entry> known() throws IOException {
    return Optional.ofNullable(BatchLog.in(folder).upToDate("a, b.xml", KEY, source, pdf));
  }

  @Test
  void whatWasSetIsKnown() throws IOException {
    BatchLog.Entry known = known().orElseThrow();
    assertEquals(3, known.pages());
    assertEquals(1, known.errors());
    assertEquals(2, known.warnings());
    assertNull(BatchLog.in(folder).upToDate("a, b.xml", "other", source, pdf));
    assertNull(BatchLog.in(folder).upToDate("c.xml", KEY, source, pdf));
  }

  @Test
  void aFileOfAnotherSizeIsNotTheOneThatWasWritten() throws IOException {
    Files.writeString(pdf, "%PDF cut");
    assertTrue(known().isEmpty());
    Files.delete(pdf);
    assertTrue(known().isEmpty());
  }

  @Test
  void aPictureThatChangesOrComesIsNoticed() throws IOException {
    Path late = Files.writeString(folder.resolve("none.png"), "here now");
    assertTrue(known().isEmpty());
    Files.delete(late);
    assertTrue(known().isPresent());
    Files.writeString(folder.resolve("p: 1,2.png"), "another");
    assertTrue(known().isEmpty());
  }

  @Test
  void linesOfAnotherHandArePassedOver() throws IOException {
    String lines = "spoilt\n\nk\tx\t0\t0\t4\t\tc.xml\nk\t1\t0\t0\t4\tnone\td.xml\n";
    Files.writeString(folder.resolve(".recto-batch"), lines, StandardOpenOption.APPEND);
    assertTrue(known().isPresent());
    assertNull(BatchLog.in(folder).upToDate("c.xml", "k", source, pdf));
    assertNull(BatchLog.in(folder).upToDate("d.xml", "k", source, pdf));
  }
}

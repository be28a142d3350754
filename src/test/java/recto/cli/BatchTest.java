package recto.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final FileTime OLD = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

  @TempDir Path folder;
  private Path sources;
  private Path pdfs;

  @BeforeEach
  void lay() throws IOException {
    sources = folder.resolve("in");
    Files.createDirectories(sources.resolve("below"));
    pdfs = folder.resolve("out");
    Files.writeString(sources.resolve("one.xml"), tei("The first text."));
    Files.writeString(sources.resolve("below/two.xml"), tei("The second text."));
  }

  private static String tei(String words) {
    return "<TEI><text><body><div><p>" + words + "</p></div></body></text></TEI>";
  }

  private Session batch(Object... more) {
    List<Object> words = new ArrayList<>(List.of("batch", sources, "-o", pdfs));
    words.addAll(Arrays.asList(more));
    return Session.of(words.toArray());
  }

  /** The lines of the table with single spaces and without seconds, its head left out. */
  private static List<String> table(Session session) {
    return session
        .out()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll(" +", " ").replaceAll(" \\d+\\.\\d\\d ", " "))
        .toList();
  }

  /** Makes the PDFs old, so that one written again shows. */
  private void age() throws IOException {
    for (String name : List.of("one.pdf", "below/two.pdf")) {
      Files.setLastModifiedTime(pdfs.resolve(name), OLD);
    }
  }

  private boolean old(String name) throws IOException {
    return Files.getLastModifiedTime(pdfs.resolve(name)).equals(OLD);
  }

  @Test
  void everySourceIsSetAsItWouldBeAlone() throws IOException {
    Session session = batch();
    Session.of("typeset", sources.resolve("one.xml"), "-o", folder.resolve("alone.pdf"));

    assertEquals(0, session.exit(), session.err());
    assertEquals(
        List.of("below/two.xml 1 0 0", "one.xml 1 0 0", "2 files: 2 set, 0 up to date, 0 not set"),
        table(session));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("alone.pdf")),
        Files.readAllBytes(pdfs.resolve("one.pdf")));
    assertTrue(Files.exists(pdfs.resolve("below/two.pdf")));
  }

  @Test
  void aBadSourceStopsNoOther() throws IOException {
    Files.writeString(sources.resolve("bad.xml"), "<TEI><text>");
    Files.writeString(sources.resolve("odd.xml"), tei("Not &there; at all."));

    Session session = batch("--quiet");

    assertEquals(1, session.exit());
    List<String> table = table(session);
    assertEquals("bad.xml - 1 0 not set", table.get(0));
    assertEquals("below/two.xml 1 0 0", table.get(1));
    assertTrue(table.get(2).matches("odd\\.xml 1 [1-9].*"), table.get(2));
    assertEquals("4 files: 3 set, 0 up to date, 1 not set", table.get(4));
    assertTrue(session.err().contains("bad.xml:1:"), session.err());
    assertFalse(Files.exists(pdfs.resolve("bad.pdf")));
    // What had errors keeps them when it is not set again.
    Session second = batch("--quiet");
    assertEquals(1, second.exit());
    assertTrue(table(second).get(2).matches("odd\\.xml 1 [1-9].* up to date"));
  }

  @Test
  void whatIsUpToDateIsLeftAlone() throws IOException {
    batch();
    age();

    Session second = batch();
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(second).get(2));
    assertTrue(old("one.pdf"));

    Files.writeString(sources.resolve("one.xml"), tei("Another text."));
    Session third = batch();
    assertEquals("2 files: 1 set, 1 up to date, 0 not set", table(third).get(2));
    assertFalse(old("one.pdf"));
    assertTrue(old("below/two.pdf"));

    Files.delete(pdfs.resolve("one.pdf"));
    assertEquals("2 files: 1 set, 1 up to date, 0 not set", table(batch()).get(2));
  }

  @Test
  void whatAnEditorAdjustsSetsASourceAnew() throws IOException {
    batch();
    Path beside = Files.writeString(sources.resolve("one.adjust.toml"), "# Nothing yet.\n");
    assertEquals("2 files: 1 set, 1 up to date, 0 not set", table(batch()).get(2));
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(batch()).get(2));
    Files.delete(beside);
    assertEquals("2 files: 1 set, 1 up to date, 0 not set", table(batch()).get(2));
  }

  @Test
  void adjustmentsOfOneSourceAreNotTakenForAll() {
    Session refused = batch("--adjust", folder.resolve("one.toml"));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("there is no option --adjust"), refused.err());
  }

  @Test
  void anotherStyleOrTheWordAgainSetsAllAnew() throws IOException {
    batch();
    age();
    assertEquals(
        "2 files: 2 set, 0 up to date, 0 not set", table(batch("--set", "page.lines=30")).get(2));
    assertFalse(old("one.pdf"));
    age();
    batch("--set", "page.lines=30", "--again");
    assertFalse(old("one.pdf"));
  }

  @Test
  void aFileBesideASourceSetsItAnew() throws IOException {
    batch("--set", "copyright-page=true");
    for (String name : List.of("one.book.toml", "one.handout.toml")) {
      age();
      Files.writeString(sources.resolve(name), "title = \"One\"\n");
      batch("--set", "copyright-page=true");
      assertFalse(old("one.pdf"), name);
      assertTrue(old("below/two.pdf"), name);
    }
  }

  /** Sets all, once more, and once more after a change: that one source is set anew, but once. */
  private void assertNoticed(Change change, Object... more) throws IOException {
    batch(more);
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(batch(more)).get(2));
    change.make();
    assertEquals("2 files: 1 set, 1 up to date, 0 not set", table(batch(more)).get(2));
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(batch(more)).get(2));
  }

  private interface Change {
    void make() throws IOException;
  }

  @Test
  void aPictureThatChangedGoesOrComesSetsItsSourceAnew() throws IOException {
    String figures =
        "<figure><graphic url=\"a b\"/></figure><figure><graphic url=\"c%2Cd.png\"/></figure>";
    Files.writeString(sources.resolve("one.xml"), tei("Two.</p>" + figures + "<p>Pictures."));
    Path picture = sources.resolve("a b.png");
    assertNoticed(() -> draw(picture, 20));
    assertNoticed(() -> draw(picture, 30));
    assertNoticed(() -> Files.delete(picture));
    assertNoticed(() -> draw(sources.resolve("c,d.png"), 30));
  }

  private static void draw(Path file, int wide) throws IOException {
    BufferedImage image = new BufferedImage(wide, 10, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(image, "png", file.toFile());
  }

  @Test
  void listsThatASidecarNamesSetItsSourceAnew() throws IOException {
    Path lists = Files.writeString(folder.resolve("people.xml"), tei("Nobody."));
    Files.writeString(sources.resolve("one.handout.toml"), "lists = [\"../people.xml\"]\n");
    assertNoticed(() -> Files.writeString(lists, tei("Somebody.")), "--style", "handout");
  }

  @Test
  void filesThatAStyleNamesSetAllAnew() throws IOException {
    Path design = Files.createDirectory(folder.resolve("design"));
    Path style = Files.writeString(design.resolve("own.toml"), "extends = \"base.toml\"\n");
    Path base = design.resolve("base.toml");
    Files.writeString(base, "faces.Own.regular = \"own.ttf\"\ntext.note.family = \"Own\"\n");
    Path font = design.resolve("own.ttf");
    Files.copy(Path.of("fonts/gentium-book-plus/GentiumBookPlus-Regular.ttf"), font);
    batch("--style", style);
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(batch("--style", style)).get(2));
    Path other = Path.of("fonts/noto-serif/NotoSerif-Regular.ttf");
    Files.copy(other, font, StandardCopyOption.REPLACE_EXISTING);
    assertEquals("2 files: 2 set, 0 up to date, 0 not set", table(batch("--style", style)).get(2));
    Files.writeString(base, "page.lines = 30\n");
    assertEquals("2 files: 2 set, 0 up to date, 0 not set", table(batch("--style", style)).get(2));
  }

  @Test
  void oneFileOfWordsForAllIsRefused() throws IOException {
    Path words = Files.writeString(folder.resolve("words.toml"), "title = \"One\"\n");
    Session session = batch("--metadata", words);
    assertEquals(2, session.exit());
    assertEquals(
        words
            + ": error: would give every source the same title; name each file for its source, as"
            + " in letter.book.toml beside letter.xml",
        session.err().strip());
    assertFalse(Files.exists(pdfs));
    assertFalse(Session.of("batch", "--help").out().contains("--metadata"));
  }

  @Test
  void aDamagedLogOnlyCostsTime() throws IOException {
    batch();
    age();
    Files.writeString(pdfs.resolve(".recto-batch"), "nonsense\na\tb\tc\td\te\tone.xml\n");

    assertEquals("2 files: 2 set, 0 up to date, 0 not set", table(batch()).get(2));
    assertFalse(old("one.pdf"));
  }

  @Test
  void sourcesOfOneNameHaveTheirOwnFiles() throws IOException {
    Files.writeString(sources.resolve("one.tei"), tei("The third text."));

    assertEquals(0, batch().exit());

    assertTrue(Files.exists(pdfs.resolve("one.pdf")));
    assertTrue(Files.exists(pdfs.resolve("one.xml.pdf")));
  }

  @Test
  void thePdfsMayLieAmongTheSources() throws IOException {
    Files.writeString(Files.createDirectory(sources.resolve(".hidden")).resolve("no.xml"), "<x/>");
    pdfs = sources;

    assertEquals("2 files: 2 set, 0 up to date, 0 not set", table(batch()).get(2));
    assertEquals("2 files: 0 set, 2 up to date, 0 not set", table(batch()).get(2));
  }

  @Test
  void whereNothingIsWrittenTheExitIsTwo() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    Session empty = Session.of("batch", none, "-o", pdfs);
    Session missing = Session.of("batch", folder.resolve("nowhere"), "-o", pdfs);
    Files.writeString(none.resolve("bad.xml"), "<TEI>");
    Session bad = Session.of("batch", none, "-o", pdfs);

    assertEquals(2, empty.exit());
    assertTrue(empty.err().contains("holds no source"), empty.err());
    assertEquals(2, missing.exit());
    assertTrue(missing.err().contains("is no folder"), missing.err());
    assertEquals(2, bad.exit());
  }

  @Test
  void aSourceIsSetAgainWhenAFileThatItIncludesHasChanged() throws IOException {
    String piece = "<p xmlns='http://www.tei-c.org/ns/1.0'>%s</p>";
    Files.writeString(
        sources.resolve("one.xml"),
        tei(
            "a <include xmlns='http://www.w3.org/2001/XInclude' href='../in/more/b.xml'/>"
                + "<include xmlns='http://www.w3.org/2001/XInclude' href='more/c.xml'/>"));
    Files.createDirectories(sources.resolve("more"));
    Files.writeString(sources.resolve("more/b.xml"), piece.formatted("b"));
    assertEquals(1, batch().exit());
    age();
    batch();
    assertTrue(old("one.pdf"));
    Files.writeString(sources.resolve("more/b.xml"), piece.formatted("other"));
    batch();
    assertFalse(old("one.pdf"));
    age();
    Files.writeString(sources.resolve("more/c.xml"), piece.formatted("c"));
    assertEquals(0, batch().exit());
    assertFalse(old("one.pdf"));
    assertTrue(old("below/two.pdf"));
  }
}

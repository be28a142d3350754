package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;

class ExplainTest {
  private static final String LETTER = "seeds/208-gorbachev-to-reagan.xml";

  @Test
  void aPageSaysWhereItEndsAndWhatOtherBreaksWouldCost() {
    Session session = Session.of("explain", LETTER, "--page", "1", "--quiet");
    assertEquals(0, session.exit());
    assertTrue(session.out().startsWith("page 1, recto, ends after \""), session.out());
    assertTrue(session.out().contains("* chosen             +0"), session.out());
    assertTrue(session.out().contains("1 line less"), session.out());
  }

  @Test
  void whatAnEditorAskedForIsSaid() {
    String file = "src/examples/208-gorbachev-to-reagan.adjust.toml";
    Session session = Session.of("explain", LETTER, "--page", "2", "--adjust", file, "--quiet");
    assertEquals(0, session.exit(), session.err());
    assertTrue(session.out().contains("  by hand: break, " + file + ":7:1"), session.out());
    assertTrue(session.out().contains("  pays nothing"), session.out());
  }

  @Test
  void pagesToLookAtAreCounted() {
    Session session = Session.of("explain", LETTER, "--quiet");
    assertEquals(0, session.exit());
    assertTrue(session.out().matches("(?s).*\\d+ pages? to look at\\R"), session.out());
  }

  @Test
  void aPageThatIsNotThereIsAnError() {
    Session session = Session.of("explain", LETTER, "--page", "99", "--quiet");
    assertEquals(2, session.exit());
    assertTrue(session.err().contains("there is no page 99"), session.err());
  }

  @Test
  void theFirstPageOfASectionHasItsOwnBreaks(@TempDir Path folder) throws Exception {
    String words = "<p>" + "Words that go on. ".repeat(400) + "</p>";
    String chapter = "<div type='chapter'><head>A chapter</head>" + words + "</div>";
    Path source = SmallTei.body(folder.resolve("two.xml"), chapter.repeat(2));
    Session session = Session.of("explain", source.toString(), "--page", "4", "--quiet");
    assertTrue(session.out().startsWith("page 4, verso, ends after"), session.out());
    assertTrue(session.out().contains("1 line less"), session.out());
  }
}

package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.input.InputFormats;
import recto.style.Stylesheets;

/** Which parts of the front matter of a book open a page. */
class FrontMatterTest {
  private static final String PLAYERS = "<div type='players'><p>Arne, a miller.</p></div>";
  private static final String PREFACE = "<div><head>To the reader</head><p>Read.</p></div>";

  @Test
  void partsWithoutHeadsFollowEachOther() throws Exception {
    assertEquals(List.of(3), sizes(PLAYERS + PLAYERS + "<set><p>A mill.</p></set>"));
  }

  @Test
  void aPartWithoutAHeadBelowOneThatHasOneOpensAPage() throws Exception {
    assertEquals(List.of(2, 1), sizes(PREFACE + PLAYERS));
    assertEquals(List.of(1, 2), sizes(PLAYERS + PREFACE));
    String dedication = "<div type='dedication'><p>To Birch.</p></div>";
    assertEquals(List.of(1, 1), sizes(dedication + PLAYERS));
  }

  /** How many passages the sections of such front matter have, before the text of a book. */
  private static List<Integer> sizes(String front) throws Exception {
    String body = "<body><div><head>One</head><p>" + "mill ".repeat(10_000) + "</p></div></body>";
    String tei = "<TEI><text><front>" + front + "</front>" + body + "</text></TEI>";
    Edition edition =
        InputFormats.read(
            new Source("front.xml"), tei.getBytes(StandardCharsets.UTF_8), new Diagnostics());
    return new GalleyMaker(Stylesheets.builtIn("book"), new Diagnostics())
        .galley(edition, Targets.of(edition)).sections().stream()
            .filter(section -> section.front() && !section.passages().isEmpty())
            .map(section -> section.passages().size())
            .toList();
  }
}

package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.page.Cause;
import recto.volume.PageReport;

/** Figures stay with their heads and captions. */
class FigureBreaksTest {
  @TempDir Path folder;

  @Test
  void noFigureIsPartedFromItsHeadOrCaption() throws Exception {
    StringBuilder text = new StringBuilder("<TEI><text><body>");
    for (int i = 1; i <= 14; i++) {
      text.append("<div type=\"section\"><head>Picture ").append(i).append("</head>");
      text.append("<figure><graphic width=\"").append(14 + i % 5 * 3).append("pc\"/>");
      text.append(i % 2 == 0 ? "<head>A caption</head>" : "").append("</figure>");
      text.append("<div><head>Below it</head><p>One line.</p></div></div>");
    }
    Path source = folder.resolve("pictures.xml");
    Files.writeString(source, text.append("</body></text></TEI>"));
    List<PageReport> pages = Press.explain(Job.of(source), "", new Diagnostics());
    for (PageReport page : pages) {
      assertEquals(0, page.bill().of(Cause.HEAD), () -> "page " + page.label());
      assertEquals(0, page.bill().of(Cause.KEPT), () -> "page " + page.label());
    }
    Path pdf = folder.resolve("pictures.pdf");
    assertTrue(Press.typeset(Job.of(source), pdf, new Diagnostics()).pages() > 4);
    assertTrue(Verification.of(source, pdf).result().verdict().holds(true), "proof");
  }
}

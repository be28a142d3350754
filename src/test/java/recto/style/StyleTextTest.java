package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Source;

class StyleTextTest {
  private static final Source PDF = new Source("book.pdf");

  private static void roundTrip(Stylesheet style) throws StyleException {
    String text = Stylesheets.text(style);
    assertEquals(style, new StylesheetReader().read(PDF, text), text);
  }

  private static Stylesheet book(List<String> overrides) throws StyleException {
    return new StylesheetReader(overrides).read("book");
  }

  @Test
  void theBookItselfIsOneLine() throws Exception {
    assertEquals("extends = \"book\"\n", Stylesheets.text(Stylesheets.builtIn("book")));
    assertEquals("extends = \"book\"\n", Stylesheets.text(Stylesheets.fromSource("book")));
    roundTrip(Stylesheets.builtIn("book"));
  }

  @Test
  void saysOnlyWhatDiffers() throws Exception {
    Stylesheet style =
        book(List.of("page.leading=12.5", "text.body.size=10", "looks.bold.caps=small"));
    assertEquals(
        """
        extends = "book"
        page.leading = 12.5
        text.body.size = 10
        looks.bold.caps = "small"
        """,
        Stylesheets.text(style));
    roundTrip(style);
  }

  @Test
  void extendsTheBuiltInStyleThatIsNearest() throws Exception {
    for (String name : Stylesheets.names()) {
      Stylesheet style = new StylesheetReader(List.of("text.quote.left=14.5")).read(name);
      String text = StyleText.extending(name) + "text.quote.left = 14.5\n";
      assertEquals(text, Stylesheets.text(style));
      roundTrip(style);
    }
  }

  @Test
  void aStyleWithoutPlacesNamesFilesAlone() throws Exception {
    Stylesheet style = book(List.of("faces.X.regular=fonts/x.ttf"));
    String text = "extends = \"book\"\nfaces.X.regular = \"%s\"\n";
    assertEquals(text.formatted("fonts/x.ttf"), Stylesheets.text(style));
    assertEquals(text.formatted("x.ttf"), Stylesheets.placeless(style));
  }

  @Test
  void whatStaysWhenTheBodyChangesIsSaid() throws Exception {
    Stylesheet style = book(List.of("text.body.align=left", "text.postscript.align=justify"));
    assertEquals(
        """
        extends = "book"
        text.body.align = "left"
        text.postscript.align = "justify"
        """,
        Stylesheets.text(style));
    roundTrip(style);
  }

  @Test
  void everythingTravels() throws Exception {
    roundTrip(
        book(
            List.of(
                "name=\"Ünïcode \\\"quoted\\\" \\\\ \\u0009 tab\"",
                "page.inner=19.05mm",
                "text.new.like=signature",
                "text.new.letterspacing=7",
                "text.newer.like=new",
                "text.signature.steps=[3, 2.5]",
                "text.body.colour=#123456",
                "looks.\"<supplied>\".before=[",
                "looks.oath.italic=false",
                "looks.strong.scale=1100",
                "looks.big={}",
                "paragraphs.oath=new",
                "divisions.oath.columns=2",
                "series.glosses.gap=3",
                "notes.order=[\"glosses\", \"editorial\"]",
                "gutter.900=72",
                "leaders.heads.rm=Cuntegn",
                "margin.spoken.en=\"page {number}\"",
                "index.continued.en=\"\"",
                "running.short.ch4=\"Short = shorter\"",
                "running.series.\"A. B\"=AB",
                "faces.X.regular=fonts/x.ttf",
                "protrusion.X.bold-italic.left.\"\\\"\"=250",
                "protrusion.X.regular.right.\"𝔄\"=-5",
                "editor-side.expansion=false",
                "contents=false",
                "line-costs.protrusion=false",
                "line-numbers.count=stanza")));
  }

  @Test
  void anyChangeOfLengthsTravelsExactly() throws Exception {
    List<String> keys =
        List.of(
            "page.inner",
            "page.measure",
            "text.body.first-indent",
            "text.body.size",
            "text.flush-left.right",
            "text.note.leading",
            "text.dateline.right",
            "margin.distance");
    for (long seed = 1; seed <= 8; seed++) {
      Random random = new Random(seed);
      List<String> overrides = new ArrayList<>();
      for (String key : keys) {
        if (random.nextBoolean()) {
          double base = key.equals("page.measure") ? 300 : key.equals("page.inner") ? 50 : 8;
          overrides.add(
              key + "=" + (base + random.nextDouble() * 4) + (random.nextBoolean() ? "pt" : ""));
        }
      }
      Stylesheet style = book(overrides);
      String text = Stylesheets.text(style);
      assertEquals(style, new StylesheetReader().read(PDF, text), "seed " + seed + "\n" + text);
      assertEquals(text, Stylesheets.text(new StylesheetReader().read(PDF, text)), "seed " + seed);
    }
  }

  @Test
  void aBrokenTextIsRefusedWithItsPlace() {
    StyleException refused =
        assertThrows(
            StyleException.class,
            () -> new StylesheetReader().read(PDF, "extends = \"book\"\npage"));
    String message = refused.diagnostics().get(0).toString();
    assertTrue(message.startsWith("book.pdf:2:5: error: "), message);
  }
}

package recto.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.folio.Colour;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;
import recto.unit.Length;

class StylesheetReaderTest {
  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Stylesheet style(String... lines) throws Exception {
    return new StylesheetReader().read(file("house.toml", lines).toString());
  }

  private static Stylesheet book(String... overrides) throws StyleException {
    return new StylesheetReader(List.of(overrides)).read("book");
  }

  private List<String> refused(String... lines) throws IOException {
    Path file = file("house.toml", lines);
    StyleException refused =
        assertThrows(StyleException.class, () -> new StylesheetReader().read(file.toString()));
    return StyleErrors.of(refused).stream()
        .map(each -> each.replace(file.toString(), "house"))
        .toList();
  }

  @Test
  void aFileSetsWhatDiffersFromTheBook() throws Exception {
    Stylesheet style = style("[page]", "measure = 300", "[text.note]", "size = 8.5");
    assertEquals("house", style.name());
    assertEquals(Length.points(300), style.page().measure());
    assertEquals(Length.points(8.5), style.text("note").look().size());
    assertEquals(Length.points(8.5), style.text("note-apparatus").look().size(), "like the note");
    assertEquals(Stylesheets.builtIn("book").divisions(), style.divisions());
  }

  @Test
  void whatIsLikeTheBodyFollowsTheBody() throws Exception {
    Stylesheet style = book("page.leading=12", "text.body.size=10", "text.body.family=Charis");
    assertEquals(Length.points(12), style.text("dateline").leading());
    assertEquals(Length.points(10), style.text("dateline").look().size());
    assertEquals(Length.points(10), style.text("dateline").right(), "1em of the new size");
    assertEquals(Length.points(24), style.text("heading-document").spaceBefore(), "2 lines");
    assertEquals(Length.points(12), style.text("heading-document").look().size(), "its own size");
    assertEquals("Charis", style.text("note").look().family());
  }

  @Test
  void aFileMayExtendAnother() throws Exception {
    file("base.toml", "[page]", "measure = 290", "[text.note]", "size = 8");
    Stylesheet style = style("extends = \"base.toml\"", "name = \"ours\"", "page.measure = 280");
    assertEquals("ours", style.name());
    assertEquals(Length.points(280), style.page().measure());
    assertEquals(Length.points(8), style.text("note").look().size());
  }

  @Test
  void aFileThatExtendsItselfIsRefused() throws Exception {
    file("base.toml", "extends = \"house.toml\"");
    List<String> errors = refused("extends = \"base.toml\"");
    assertEquals(1, errors.size());
    assertTrue(errors.get(0).contains("base.toml:1:1: error: "), errors.get(0));
    assertTrue(errors.get(0).contains("extends itself"), errors.get(0));
  }

  @Test
  void lengthsHaveUnits() throws Exception {
    Stylesheet style =
        book(
            "page.inner=20mm",
            "page.width=17cm",
            "text.body.first-indent=1.5em",
            "text.subhead.space-before=2 lines",
            "margin.distance=8pt");
    assertEquals(Length.millimetres(20), style.page().inner());
    assertEquals(Length.millimetres(170), style.page().width());
    assertEquals(Length.points(16.5), style.text("body").firstIndent());
    assertEquals(Length.points(13.5), style.text("note").firstIndent(), "of its own size");
    assertEquals(Length.points(26), style.text("subhead").spaceBefore());
    assertEquals(Length.points(8), style.margin().distance());
  }

  @Test
  void allThatIsWrongIsFoundAtOnce() throws Exception {
    assertEquals(
        List.of(
            "house:2:1: error: page has no key \"mesure\"; did you mean \"measure\"?",
            "house:3:1: error: page.lines cannot be \"many\"; write a whole number from 4 to 1000",
            "house:5:1: error: text.dateline.align cannot be \"rihgt\"; write \"justify\", \"left\","
                + " \"right\" or \"centre\"",
            "house:6:1: error: there is no table \"marign\"; did you mean \"margin\"?",
            "house:9:1: error: text.oath has no key \"keepnext\"; did you mean"
                + " \"keep-next\"?"),
        refused(
            "[page]",
            "mesure = 300",
            "lines = \"many\"",
            "[text.dateline]",
            "align = \"rihgt\"",
            "[marign]",
            "distance = 3",
            "[text.oath]",
            "keepnext = 3"));
  }

  @Test
  void aKeyInTheWrongPlaceIsShownItsRightOne() throws Exception {
    assertEquals(
        List.of("house:1:1: error: there is no key \"measure\"; did you mean page.measure?"),
        refused("measure = 300"));
    assertEquals(
        List.of("--set page=3: error: page is a table; set its keys, under [page]"),
        StyleErrors.of("page=3"));
    assertEquals(
        List.of("--set name.x=3: error: name is a key with one value, not a table"),
        StyleErrors.of("name.x=3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "inf", "-inf"})
  void whatIsNoNumberIsRefusedAsItIsWritten(String none) throws Exception {
    assertEquals(
        List.of(
            "house:2:1: error: page.lines cannot be "
                + none
                + "; write a whole number from 4 to 1000"),
        refused("[page]", "lines = " + none));
  }

  @Test
  void brokenTomlIsSaidToBeSo() throws Exception {
    List<String> errors = refused("[page", "measure = 300");
    assertTrue(errors.get(0).startsWith("house:1:6: error: not TOML: "), errors.get(0));
  }

  @Test
  void aStyleThatIsNotThereIsRefused() {
    StyleException none =
        assertThrows(StyleException.class, () -> new StylesheetReader().read("boook"));
    assertEquals(
        "boook: error: no built-in style is called \"boook\"; did you mean \"book\"?; there are"
            + " book, handout, large-print, reading-aid, and files that end in .toml",
        none.getMessage());
    StyleException file =
        assertThrows(StyleException.class, () -> new StylesheetReader().read("no/such.toml"));
    assertEquals(
        "no/such.toml: error: the style file cannot be read; is the path right?",
        file.getMessage());
  }

  @Test
  void aLookIsReplacedAsAWhole() throws Exception {
    Stylesheet style =
        style("[looks]", "bold = { italic = true }", "\"<supplied>\" = { before = \"[\" }");
    LookChange italic =
        new LookChange(null, true, false, null, null, null, null, null, null, null, null, "", "");
    assertEquals(italic, style.look("bold"), "no longer bold");
    assertEquals(italic, style.look("strong"), "which stands for bold");
    LookChange supplied = style.look("<supplied>");
    assertEquals("[", supplied == null ? "" : supplied.before());
  }

  @Test
  void fontFilesStartFromTheStyleFile() throws Exception {
    Stylesheet style =
        style("[faces]", "\"My Face\" = { regular = \"fonts/x.ttf\", italic = \"fonts/y.ttf\" }");
    FaceFiles face = style.faces().get("My Face");
    String fonts = folder.resolve("fonts").toString().replace('\\', '/');
    assertEquals(new FaceFiles(fonts + "/x.ttf", fonts + "/y.ttf", null, null), face);
  }

  @Test
  void aFamilyNeedsARegularFace() throws Exception {
    assertEquals(
        List.of("house:2:1: error: faces.X lacks \"regular\""),
        refused("[faces]", "X = { italic = \"y.ttf\" }"));
  }

  @Test
  void newTextStylesAndSeriesAreLikeTheFirst() throws Exception {
    Stylesheet style =
        style("[text.oath]", "italic = true", "[series.glosses]", "label = \"%s: \"");
    assertTrue(style.text("oath").look().italic());
    assertEquals(Length.points(18), style.text("oath").firstIndent());
    assertEquals(4, style.series().stream().map(SeriesStyle::name).toList().indexOf("glosses"));
    assertEquals("note", style.series("glosses").text());
  }

  @Test
  void gutterGrowsWithThePages() throws Exception {
    Stylesheet style = book();
    assertEquals(Length.points(54), style.inner(600));
    assertEquals(Length.points(63), style.inner(701));
    assertEquals(Length.points(63), style.inner(5000));
    assertEquals(
        List.of(
            "--set gutter.many=70: error: gutter.many is not a key here; write a number of pages"),
        StyleErrors.of("gutter.many=70"));
  }

  @Test
  void protrusionFallsBackToTheUprightFace() throws Exception {
    Stylesheet style = book("protrusion.\"EB Garamond\".bold.right.\".\"=600");
    assertEquals(600, style.protrusion(look("EB Garamond", true, false, Caps.NONE)).right('.'));
    assertEquals(700, style.protrusion(look("EB Garamond", true, true, Caps.NONE)).right('.'));
    assertEquals(650, style.protrusion(look("Other", true, false, Caps.NONE)).right('.'));
  }

  @Test
  void smallCapitalsAndSmallLettersHangOnTheirOwn() throws Exception {
    Stylesheet style = book("protrusion.\"*\".small.right.\".\"=777");
    assertEquals(550, style.protrusion(look("Other", false, true, Caps.SMALL)).right('.'));
    assertEquals(600, style.protrusion(look("Other", false, true, Caps.NONE)).right('.'));
    Look note = style.text("note").look();
    Look small = look("Other", false, false, Caps.NONE, note.size());
    assertEquals(777, style.protrusion(small).right('.'));
  }

  private static Look look(String family, boolean bold, boolean italic, Caps caps) {
    return look(family, bold, italic, caps, Length.points(11));
  }

  private static Look look(String family, boolean bold, boolean italic, Caps caps, long size) {
    return new Look(
        family,
        size,
        bold,
        italic,
        caps,
        Position.BASELINE,
        Figures.LINING,
        0,
        false,
        false,
        Colour.BLACK);
  }

  @Test
  void linesCanEndBetweenNotesThatAreRunIn() throws Exception {
    String wrong = "what stands between notes must begin with white, at which lines can end";
    for (String between : List.of("\"\"", "\"\u2016 \"", "\"\u00A0\"")) {
      List<String> errors = StyleErrors.of("series.apparatus.between=" + between);
      assertEquals(1, errors.size());
      assertTrue(errors.get(0).contains(wrong), errors.get(0));
    }
    String sign = book("series.apparatus.between=\" \u2016 \"").series("apparatus").between();
    assertEquals(" \u2016 ", sign);
  }

  @Test
  void aScriptHasItsUnicodeName() throws StyleException {
    String errors = StyleErrors.of("leading-by-script.arab-ish=1200").toString();
    assertTrue(errors.contains("there is no script"), errors);
    Stylesheet style = book("leading-by-script.thai=1500").ledFor("thai");
    assertEquals(Length.points(19.5), style.page().leading());
    assertEquals(Length.points(19.5), style.text("body").leading());
    assertEquals(Length.points(15.75), style.text("note").leading());
    assertEquals(28, style.page().lines(), "as many as there is room for");
    assertEquals(style, style.ledFor("thai"), "once");
  }
}

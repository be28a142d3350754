package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/** Files that a source includes, or takes entities from. */
class IncludedFilesTest {
  private static final String TEI = "xmlns='http://www.tei-c.org/ns/1.0'";
  private static final String XI = "xmlns:xi='http://www.w3.org/2001/XInclude'";

  @TempDir Path folder;
  private List<String> said = List.of();

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Reads a file with that body; what is said names files from its folder. */
  private Edition read(String body) throws IOException, SourceException {
    return whole("<TEI " + TEI + " " + XI + "><text><body>" + body + "</body></text></TEI>");
  }

  private Edition whole(String text) throws IOException, SourceException {
    file("a.xml", text);
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = InputFormats.read(folder.resolve("a.xml"), diagnostics);
    String before = folder + java.io.File.separator;
    said =
        diagnostics.sorted().stream()
            .map(Diagnostic::toString)
            .map(line -> line.replace(before, "").replace('\\', '/'))
            .toList();
    return edition;
  }

  private static String sketch(Edition edition) {
    return EditionSketch.of(edition.divisions());
  }

  @Test
  void setsWhatAnotherFileHoldsAndNamesItInWhatIsSaid() throws IOException, SourceException {
    file("parts/b.xml", "<div " + TEI + ">\n<head>B</head>\n<p>Two <what>x</what></p></div>");
    Edition edition =
        read("<div><p>One</p></div>\n<xi:include href='parts/b.xml'/>\n<div><p>Three</p></div>");
    assertEquals("div\n  p One\ndiv\n  head B\n  p Two x\ndiv\n  p Three\n", sketch(edition));
    assertEquals(
        List.of("parts/b.xml:3:8: note: element <what> is not known; its text is kept"), said);
  }

  @Test
  void includesPartsOfFilesAndFilesOfFiles() throws IOException, SourceException {
    file(
        "b.xml", "<TEI " + TEI + "><text><body><p xml:id='p1'>Un</p><p>No</p></body></text></TEI>");
    file(
        "in/c.xml",
        "<div "
            + TEI
            + " "
            + XI
            + "><xi:include href='d.xml'/><xi:include href='../e.txt' parse='text'/>"
            + "</div>");
    file("in/d.xml", "<p " + TEI + ">Deux <graphic url='x.png'/></p>");
    file("e.txt", "Trois & <quatre>");
    Edition edition =
        read("<div><xi:include href='b.xml' xpointer='p1'/></div><xi:include href='in/c.xml'/>");
    assertEquals(
        "div\n  p ^p1 Un\ndiv\n  p Deux [figure in/x.png]\n  p Trois & <quatre>\n"
            .replace("^p1 ", ""),
        sketch(edition));
    assertEquals(List.of(), said);
    assertEquals(4, edition.source().included().size());
  }

  @Test
  void saysWhyAFileIsNotIncluded() throws IOException, SourceException {
    file("b.xml", "<p " + TEI + " " + XI + "><xi:include href='c.xml'/></p>");
    file("c.xml", "<p " + TEI + " " + XI + "><xi:include href='b.xml'/>c</p>");
    file("bad.xml", "<p " + TEI + ">\n<b></p>");
    String include = "\n<xi:include href='%s'/>";
    StringBuilder body = new StringBuilder("<p>a</p>");
    for (String name : List.of("no.xml", "https://example.org/b.xml")) {
      body.append(include.formatted(name));
    }
    body.append("\n<xi:include href='/etc/hosts' parse='text'/>");
    for (String name : List.of("a.xml", "b.xml", "bad.xml")) {
      body.append(include.formatted(name));
    }
    read(body + "\n<xi:include href='b.xml' xpointer='no'/>");
    String not = " is to be included here and is not: ";
    assertEquals(
        List.of(
            "a.xml:2:1: error: the file \"no.xml\"" + not + "there is no such file",
            "a.xml:3:1: error: the file \"https://example.org/b.xml\""
                + not
                + "nothing is fetched from elsewhere; put the file beside the source",
            "a.xml:4:1: error: the file \"/etc/hosts\""
                + not
                + "only a file named from the folder of the source is read",
            "a.xml:5:1: error: the file \"a.xml\"" + not + "it would include itself",
            "a.xml:7:1: error: the file \"bad.xml\"" + not + "it is not well-formed",
            "a.xml:8:1: error: the file \"b.xml\""
                + not
                + "it has nothing that xpointer=\"no\" names",
            "bad.xml:2:6: error: <b> is still open but </p> closes here; <b> was opened on line 2",
            "c.xml:1:83: error: the file \"b.xml\"" + not + "it would include itself"),
        said);
  }

  @Test
  void readsNothingThatLiesElsewhereAndIsNoTei() throws IOException, SourceException {
    file("out/b.xml", "<secret>word</secret>");
    file("out/c.xml", "<p " + TEI + ">shared</p>");
    file(
        "in/a.xml",
        "<TEI "
            + TEI
            + " "
            + XI
            + "><text><body><p>a</p><xi:include href='../out/b.xml'/><xi:include"
            + " href='../out/b.xml' parse='text'/><xi:include href='../out/c.xml'/></body>"
            + "</text></TEI>");
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = InputFormats.read(folder.resolve("in/a.xml"), diagnostics);
    assertEquals("div\n  p a\n  p shared\n", sketch(edition));
    assertEquals(2, diagnostics.sorted().size());
    assertTrue(diagnostics.sorted().get(0).message().endsWith("it is not TEI"));
  }

  @Test
  void doesNotFollowInclusionsWithoutEnd() throws IOException, SourceException {
    String many = "<p " + TEI + " " + XI + ">";
    String next = "<xi:include href='%s.xml'/>".repeat(10) + "</p>";
    for (String[] file :
        new String[][] {{"b", "c"}, {"c", "d"}, {"d", "e"}, {"e", "f"}, {"f", "g"}}) {
      file(file[0] + ".xml", many + next.replace("%s", file[1]));
    }
    file("g.xml", "<p " + TEI + ">g</p>");
    read("<p>a</p><xi:include href='b.xml'/>");
    assertTrue(said.get(0).contains("more inclusions than is safe"), said.toString());
  }

  @Test
  void nestsNoDeeperThanOneFileMay() throws IOException, SourceException {
    for (int i = 0; i < 4; i++) {
      file(
          "n" + i + ".xml",
          "<p "
              + TEI
              + " "
              + XI
              + ">"
              + "<hi>".repeat(200)
              + "<xi:include href='n"
              + (i + 1)
              + ".xml'/>"
              + "</hi>".repeat(200)
              + "</p>");
    }
    read("<p>a</p><xi:include href='n0.xml'/>");
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains("elements would nest deeper than 500 levels"), said.get(0));
  }

  @Test
  void readsAnOldFileOfSeveralEntities() throws IOException, SourceException {
    file("two.xml", "<div1 id='c2'><head>Two</head>\n<p>More <what/></p></div1>");
    Edition edition =
        whole(
            "<!DOCTYPE TEI.2 SYSTEM 'tei2.dtd' [\n<!NOTATION png SYSTEM 'png'>\n"
                + "<!ENTITY map SYSTEM 'map.png' NDATA png>\n<!ENTITY two SYSTEM 'two.xml'>\n]>\n"
                + "<TEI.2><teiHeader/><text><body><div1><p>One</p><figure entity='map'/></div1>"
                + "&two;</body></text></TEI.2>");
    assertEquals(
        "div\n  p One\n  figure map.png\ndiv #c2\n  head Two\n  p More\n", sketch(edition));
    assertEquals(List.of("two.xml:2:9: note: element <what> is not known; its text is kept"), said);
  }

  @Test
  void setsAPieceByItself() throws SourceException {
    assertEquals(
        "div\n  head A\n  p b\n",
        Tei.file("<div " + TEI + "><head>A</head><p>b</p></div>").sketch());
    assertEquals("div\n  verse\n    l a\n", Tei.file("<lg><l>a</l></lg>").sketch());
    assertEquals(
        "div\n  p a\n", Tei.file("<surface><zone><line>a</line></zone></surface>").sketch());
  }
}

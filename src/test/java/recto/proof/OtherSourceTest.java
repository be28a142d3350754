package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;

/**
 * What is found in a file whose source differs in one thing from the one that it is held against.
 */
class OtherSourceTest {
  private static final String FILLER = "<p>Many words stand here, and more follow them.</p>";

  private static final String TEXT =
      """
      <div><head xml:id="h1">The first</head>
      <p>One word<note n="1" xml:id="n1">A first note.</note> and another<note n="2"
      xml:id="n2">The second of them.</note>, a third<note target="#n1"/> and a last<note
      target="#n2"/>.</p></div>
      <div><head xml:id="h2">The other</head>
      %s<p>Come: see <ref target="#h1">above</ref> and <ref target="https://example.org/a">there</ref>.</p></div>
      """
          .formatted(FILLER.repeat(60));

  @TempDir Path folder;

  /** What is found where {@code printed} was set in the place of {@code true}. */
  private List<String> found(String told, String printed) throws Exception {
    assertTrue(TEXT.contains(told), told);
    Path source = SmallTei.body(folder.resolve("true.xml"), TEXT);
    Path other = SmallTei.body(folder.resolve("other.xml"), TEXT.replace(told, printed));
    Path pdf = folder.resolve("other.pdf");
    Press.typeset(Job.of(other), pdf, new Diagnostics());
    return Trial.findings(source, pdf);
  }

  @Test
  void theSameSourceIsFaultless() throws Exception {
    assertEquals(List.of(), found("word", "word"));
  }

  @Test
  void aNoteIsLost() throws Exception {
    assertEquals(
        List.of(
            "1 note 2 is lost: \"Thesecondofthem.\"",
            "3 the call 2 is missing",
            "3 the call 2 is missing"),
        found("<note n=\"2\"\nxml:id=\"n2\">The second of them.</note>", ""));
  }

  @Test
  void aNoteIsAdded() throws Exception {
    assertEquals(
        List.of(
            "1 a note that the source does not have: \"New.\"", "3 the call 3 is not the source's"),
        found(" and another<", " and another<note n=\"3\">New.</note><"));
  }

  @Test
  void aCallTooMany() throws Exception {
    assertEquals(
        List.of("3 the call 2 is not the source's"),
        found("Come: see", "Come:<note target=\"#n2\"/> see"));
  }

  @Test
  void aCallTooManyAtTheEnd() throws Exception {
    assertEquals(
        List.of("3 the call 2 is not the source's"),
        found("above</ref> and", "above</ref><note target=\"#n2\"/> and"));
  }

  @Test
  void aCallIsLost() throws Exception {
    assertEquals(
        List.of("3 the call 1 is missing"), found("a third<note target=\"#n1\"/>", "a third"));
  }

  @Test
  void aCallStandsAtAnotherLetter() throws Exception {
    assertEquals(
        List.of("3 the call 1 stands at another letter"),
        found("a third<note target=\"#n1\"/> and", "a third and<note target=\"#n1\"/>"));
  }

  @Test
  void aCallStandsAtAnEarlierLetter() throws Exception {
    assertEquals(
        List.of("3 the call 1 stands at another letter"),
        found("a third<note target=\"#n1\"/> and", "a<note target=\"#n1\"/> third and"));
  }

  @Test
  void aReferenceLeadsToTheSamePlaceOfAnotherPage() throws Exception {
    String chapter = "<div type=\"chapter\" xml:id=\"%s\"><head>Words</head><p>Some.</p></div>";
    String text = "<div><p>See <ref target=\"#%s\">there</ref>.</p></div>";
    String rest = chapter.formatted("c1") + chapter.formatted("c2");
    Path source = SmallTei.body(folder.resolve("true.xml"), text.formatted("c1") + rest);
    Path other = SmallTei.body(folder.resolve("other.xml"), text.formatted("c2") + rest);
    Path pdf = folder.resolve("other.pdf");
    Press.typeset(Job.of(other), pdf, new Diagnostics());
    assertEquals(
        List.of("7 the reference to \"#c1\" leads to another place"), Trial.findings(source, pdf));
  }

  @Test
  void aCallLeadsToAnotherNote() throws Exception {
    assertEquals(
        List.of(), found("a third<note target=\"#n1\"/>", "a third<note target=\"#n2\" n=\"1\"/>"));
  }

  @Test
  void aReferenceLeadsToAnotherPlace() throws Exception {
    assertEquals(
        List.of("7 the reference to \"#h1\" leads to another place"),
        found("target=\"#h1\"", "target=\"#h2\""));
  }

  @Test
  void aReferenceIsNoLink() throws Exception {
    assertEquals(
        List.of("7 the reference to \"#h1\" is no link"),
        found("<ref target=\"#h1\">above</ref>", "above"));
  }

  @Test
  void anAddressIsAnother() throws Exception {
    assertEquals(
        List.of("7 the reference to \"https://example.org/a\" is no link"),
        found("example.org/a", "example.org/b"));
  }

  @Test
  void aLossIsToldFromTheBeginningOfItsWord() throws Exception {
    String told = "Come: see";
    Path source =
        SmallTei.body(folder.resolve("true.xml"), TEXT.replace(told, "To be some songs: see"));
    Path other = SmallTei.body(folder.resolve("other.xml"), TEXT.replace(told, "To be songs: see"));
    Path pdf = folder.resolve("other.pdf");
    Press.typeset(Job.of(other), pdf, new Diagnostics());
    assertEquals(List.of("1 lost \"some\""), Trial.findings(source, pdf));
  }

  @Test
  void aReferenceWithinAReferenceIsNoLinkOfItsOwn() throws Exception {
    Path source =
        SmallTei.body(
            folder.resolve("true.xml"),
            TEXT.replace(
                "above</ref> and", "above, <ref target=\"#h2\">not below</ref></ref> and"));
    Path pdf = folder.resolve("true.pdf");
    Press.typeset(Job.of(source), pdf, new Diagnostics());
    assertEquals(List.of(), Trial.findings(source, pdf));
  }
}

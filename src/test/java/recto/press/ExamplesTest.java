package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.ReadBack;
import recto.SmallTei;
import recto.diagnostic.Diagnostics;
import recto.handout.Order;
import recto.handout.Order.Copy;

/** The examples are set, proved, and say what they should. */
class ExamplesTest {
  private static final Path VOLUME =
      Path.of(System.getProperty("recto.samples", "../shared/samples"), "frus/frus1961-63v06.xml");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "handout | STUDENT | | Read lines 23–29.",
        "handout | TEACHER | | Answer: b) The policy of the United States",
        "large-print | STUDENT | | Read lines 23–29.",
        "reading-aid | STUDENT | | Read lines 23–29.",
        "handout | STUDENT | pages 886; lines 90-100 | Read lines 23–29.",
      })
  void theSeedLetterIsProved(String style, Copy copy, String excerpt, String said)
      throws Exception {
    Path source = Path.of("seeds", "208-gorbachev-to-reagan.xml");
    Path sidecar = Path.of("src", "examples", "208-gorbachev-to-reagan.handout.toml");
    Order order = new Order(sidecar, copy, excerpt == null ? "" : excerpt, 0);
    String text = proved(Job.of(source).styled(style).ordered(order), source);
    assertTrue(text.contains(said), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d63 | In lines 4–8 Khrushchev asks",
        "d65 | a rope and a knot in line 216.",
        "packet | Which two steps does Kennedy name in lines 19–27,",
      })
  void theVolumeIsProved(String name, String said) throws Exception {
    assumeTrue(Files.exists(VOLUME), "no " + VOLUME + "; -Drecto.samples names the folder");
    Path sidecar = Path.of("src", "examples", "frus1961-63v06-" + name + ".handout.toml");
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    String text = proved(Job.of(VOLUME).styled("handout").ordered(order), VOLUME);
    assertTrue(text.contains(said), text);
  }

  @Test
  void theAdjustmentsFitTheSeedLetter() throws Exception {
    Path source = Path.of("seeds", "208-gorbachev-to-reagan.xml");
    Path adjust = Path.of("src", "examples", "208-gorbachev-to-reagan.adjust.toml");
    Job job = Job.of(source).adjusted(adjust);
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(1, Press.explain(job, "2", diagnostics).get(0).adjustments().size());
    assertFalse(diagnostics.sorted().toString().contains("adjust.toml"), "something does not fit");
    String text = proved(job, source);
    assertTrue(text.contains("Volume V I have specially focused"), text);
  }

  private String proved(Job job, Path source) throws Exception {
    Path pdf = folder.resolve("handout.pdf");
    Press.typeset(job, pdf, new Diagnostics());
    assertTrue(Verification.of(source, pdf).result().verdict().holds(false), "proof");
    return ReadBack.lines(pdf).stream()
        .flatMap(List::stream)
        .map(line -> line + " ")
        .collect(Collectors.joining());
  }

  @Test
  void aFirstSidecarIsOneThatCanBeUsedAndIsNeverWrittenOver() throws Exception {
    Path source = Path.of("seeds", "208-gorbachev-to-reagan.xml");
    Path sidecar = folder.resolve("first.toml");
    assertEquals(sidecar, Press.sidecar(Job.of(source), sidecar));
    String text = Files.readString(sidecar);
    assertTrue(text.contains("#   Dobrynin, Anatoly F.: Soviet Ambassador"), text);
    assertTrue(text.contains("# Places: Washington"), text);
    assertTrue(text.contains("# from = \"Soviet General Secretary Gorbachev\""), text);
    Files.writeString(
        sidecar, text.replaceAll("(?m)^# (?=\\[source|\\[\\[question|ask|space)", ""));
    Order order = new Order(sidecar, Copy.STUDENT, "", 0);
    Job job = Job.of(source).styled("handout").ordered(order);
    String set = proved(job, source);
    assertTrue(set.contains("Questions 1. Read …."), set);
    Files.writeString(sidecar, "kept");
    try {
      Press.sidecar(Job.of(source), sidecar);
    } catch (PressException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("is there already and is kept"));
    }
    assertEquals("kept", Files.readString(sidecar));
    assertFalse(Files.exists(Path.of("seeds", "208-gorbachev-to-reagan.handout.toml")));
  }

  @Test
  void withheldTextIsDrawnAsLongAsItWasWhereTheStyleAsks() throws Exception {
    Path source =
        SmallTei.text(
            folder.resolve("withheld.xml"),
            "<body><div"
                + " type=\"document\" xml:id=\"d1\"><head>1. A</head><p>We learned [<hi"
                + " rend=\"italic\">3 lines not declassified</hi>] of it.</p><p>[<hi"
                + " rend=\"italic\">less than 1 line not declassified</hi>]</p></div></body>");
    Job job = Job.of(source).styled("handout");
    String words = proved(job, source);
    assertFalse(words.contains("\u2588"));
    String drawn = proved(job.set("handout.withheld-bars=true"), source);
    long blocks = drawn.chars().filter(c -> c == '\u2588').count();
    assertEquals(3 * 37 + 18, blocks, "three lines and a half of 37 blocks");
  }
}

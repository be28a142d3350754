package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recto.diagnostic.Span;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.style.TextStyle.Look;

/** The white that French has inside guillemets and before high signs. */
final class FrenchWhiteTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();

  @Test
  void whiteBeforeHighSignsIsThinInFrench() {
    assertEquals(1.0 / 6, whiteBeforeSemicolon("fr") / (double) Sample.BODY.look().size(), 0.001);
    assertEquals(whiteBeforeSemicolon("en"), whiteBeforeSemicolon("fr-CA"));
    assertTrue(whiteBeforeSemicolon("en") > whiteBeforeSemicolon("fr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"un \u00AB mot \u00BB", "un \u00AB\u00A0mot\u00A0\u00BB"})
  void whiteInsideGuillemetsIsThinInFrenchAndNeverBreaks(String text) {
    SetLine line = (SetLine) SAMPLE.lines(spoken(text, "fr")).get(0);
    for (int offset : new int[] {4, 8}) {
      Item white = line.setting().items()[line.setting().item(offset)];
      assertTrue(white.white() && !white.stretches());
      assertEquals(1.0 / 6, white.width() / (double) Sample.BODY.look().size(), 0.001);
    }
    Item english = ((SetLine) SAMPLE.lines(spoken(text, "en")).get(0)).setting().items()[3];
    assertTrue(english.stretches());
    for (Line each : BREAKER.lines(spoken((text + ", ").repeat(20), "fr"), Sample.points(90))) {
      assertFalse(Sample.text(each).endsWith("\u00AB"), Sample.text(each));
      assertFalse(Sample.text(each).startsWith("\u00BB"), Sample.text(each));
    }
  }

  private static Paragraph spoken(String text, String language) {
    Run run = new Run(Span.NONE, 0, text.length(), Sample.BODY.look(), language, 0, "", false);
    return new Paragraph(Span.NONE, text, List.of(run), List.of(), Sample.BODY, 0);
  }

  @Test
  void frenchSignsStandApartFromWordsOfAnotherLook() {
    assertEquals(Sample.BODY.look().size() / 8, wider("un mot", "; un", "fr"));
    assertEquals(Sample.BODY.look().size() / 8, wider("un \u00AB", "mot un", "fr"));
    assertEquals(0, wider("un 12", ":30 un", "fr"));
    assertEquals(0, wider("un mot", "; un", "en"));
  }

  /** How much wider a line is than its parts, of which the first is italic. */
  private static long wider(String first, String second, String language) {
    Look look = Sample.BODY.look();
    Look slanting = look.sloped(true);
    int parting = first.length();
    String text = first + second;
    List<Run> both =
        List.of(
            new Run(Span.NONE, 0, parting, slanting, language, 0, "", false),
            new Run(Span.NONE, parting, text.length(), look, language, 0, "", false));
    Run alone = new Run(Span.NONE, 0, parting, slanting, language, 0, "", false);
    Run rest = new Run(Span.NONE, 0, second.length(), look, language, 0, "", false);
    return width(text, both) - width(first, List.of(alone)) - width(second, List.of(rest));
  }

  private static long width(String text, List<Run> runs) {
    Paragraph paragraph = new Paragraph(Span.NONE, text, runs, List.of(), Sample.BODY, 0);
    SetLine line = (SetLine) SAMPLE.lines(paragraph).get(0);
    return Stream.of(line.setting().items()).mapToLong(Item::width).sum();
  }

  private static long whiteBeforeSemicolon(String language) {
    String text = "un mot ; un";
    Run spoken = new Run(Span.NONE, 0, text.length(), Sample.BODY.look(), language, 0, "", false);
    SetLine line =
        (SetLine)
            SAMPLE
                .lines(new Paragraph(Span.NONE, text, List.of(spoken), List.of(), Sample.BODY, 0))
                .get(0);
    Item white = line.setting().items()[line.setting().item(6)];
    assertTrue(white.white());
    return white.width();
  }
}

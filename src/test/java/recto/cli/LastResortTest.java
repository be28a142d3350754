package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LastResortTest {
  @Test
  void aFaultIsOneLineThatSaysHowToReportIt() {
    String said = said(new IllegalStateException("no\nway"), Map.of());

    assertEquals(1, said.lines().count(), said);
    assertTrue(said.startsWith("recto: this is a fault in Recto "), said);
    assertTrue(said.contains("IllegalStateException: no way at recto.cli.LastResortTest"), said);
    assertTrue(said.contains("RECTO_DEBUG=1"), said);
  }

  @Test
  void theTraceIsShownWhereItIsAskedFor() {
    String said = said(new IllegalStateException("no"), Map.of("RECTO_DEBUG", "1"));

    assertTrue(said.contains("\tat recto.cli.LastResortTest"), said);
  }

  @Test
  void lackOfMemoryIsSaidWithItsRemedyAlsoFromAWorker() {
    String said = said(new ExecutionException(new OutOfMemoryError("Java heap space")), Map.of());

    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains(" MB of memory were not enough"), said);
    assertTrue(said.contains("RECTO_JAVA_OPTS=-Xmx"), said);
    assertFalse(said.contains("fault"), said);
  }

  @Test
  void nestingBeyondTheStackIsSaidWithItsRemedy() {
    String said = said(new StackOverflowError(), Map.of());

    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains("nested too deep"), said);
    assertTrue(said.contains("RECTO_JAVA_OPTS=-Xss"), said);
  }

  @Test
  void causesThatGoRoundInACircleEnd() {
    Exception one = new IllegalStateException("one");
    Exception other = new IllegalStateException("other", one);
    one.initCause(other);

    String said = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> said(one, Map.of()));
    assertTrue(said.contains("IllegalStateException: one"), said);
  }

  private static String said(Throwable failure, Map<String, String> environment) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, environment);
    assertEquals(2, LastResort.say(failure, console));
    return err.toString();
  }
}

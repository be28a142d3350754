package recto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Progress.Work;

class ProgressBarTest {
  private final StringWriter said = new StringWriter();
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 500_000_000L);
  private final ProgressBar bar = ProgressBar.on(new PrintWriter(said), now::get);

  private void after(int milliseconds) {
    now.addAndGet(milliseconds * 1_000_000L);
  }

  @Test
  void shortWorkShowsNothing() {
    after(999);
    bar.at(Work.WRITING, 9, 10);
    bar.wipe();

    assertEquals("", said.toString());
  }

  @Test
  void longWorkIsShownAndWipedInTheEnd() {
    after(1000);
    bar.at(Work.COMPOSING, 1, 2);
    bar.at(Work.COMPOSING, 2, 2);
    after(100);
    bar.at(Work.WRITING, 16, 32);
    bar.wipe();

    String half = "=".repeat(15) + " ".repeat(15);
    String first = "composing [" + half + "] 50 %";
    String second = "writing   [" + half + "] 16 of 32 pages";
    assertEquals(
        "\r" + first + "\r" + second + "\r" + " ".repeat(second.length()) + "\r", said.toString());
  }

  @Test
  void aShorterLineCoversALongerOne() {
    after(2000);
    bar.at(Work.WRITING, 1, 10);
    after(200);
    bar.at(Work.COMPOSING, 1, 10);

    assertTrue(said.toString().endsWith("] 10 %" + " ".repeat(9)), said.toString());
  }
}

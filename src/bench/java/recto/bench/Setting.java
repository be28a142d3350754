package recto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import recto.diagnostic.Diagnostics;
import recto.press.ComposingRoom;
import recto.press.Job;
import recto.press.Outcome;
import recto.press.Press;
import recto.press.PressException;

/**
 * Pages a second when Java is warm: the whole way from a source to a file, once and again in one
 * composing room.
 *
 * <p>{@code mvn -Pbench test} sets the letter, {@code -Dbench.source=FILE} another source.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class Setting extends SourceBench {
  /** How many threads; 0 for one to each processor. */
  @Param({"1", "0"})
  public int jobs;

  private ComposingRoom room;
  private Job job;
  private Path file;

  /** What was set in an iteration; JMH makes it a rate. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Pages a second. */
    public long pages;
  }

  @Setup
  public void lay() throws IOException {
    room = new ComposingRoom();
    job = Job.of(Path.of(source));
    job = jobs == 0 ? job : job.workedBy(jobs);
    file = Files.createTempFile("recto", ".pdf");
  }

  @TearDown
  public void clear() throws IOException {
    room.close();
    Files.deleteIfExists(file);
  }

  @Benchmark
  public Outcome set(Count count) throws PressException {
    Outcome outcome = Press.typeset(room, job, file, new Diagnostics());
    count.pages += outcome.pages();
    return outcome;
  }
}

package recto.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recto.handout.Order;
import recto.sink.PdfProfile;

/** A job that is written down is the same job when it is read. */
class JobWordsTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("books");
  private static final Job PLAIN = Job.of(FOLDER.resolve("letter.xml")).workedBy(2);

  /** A job that asks for something else than the plain one in every way. */
  private static final Job OTHER =
      Job.of(FOLDER.resolve("below/other.xml"))
          .styled(FOLDER.resolve("own.toml").toString())
          .set("page.lines=30")
          .set("print.profile=\"" + slashed(FOLDER.resolve("press.icc")) + "\"")
          .set("faces.\"My Face\".regular = " + slashed(FOLDER.resolve("my.ttf")))
          .selecting("d1")
          .workedBy(3)
          .made(PdfProfile.PRINT)
          .dated(Instant.ofEpochSecond(86400))
          .on("a5")
          .ordered(new Order(FOLDER.resolve("class.toml"), Order.Copy.TEACHER, "lines 1-2", 2))
          .listing(FOLDER.resolve("pages.json"))
          .told(FOLDER.resolve("book.toml"))
          .adjusted(FOLDER.resolve("adjust.toml"));

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static Job again(Job job) {
    JobWords words = new JobWords(FOLDER);
    return words.job(words.of(job), job.workers());
  }

  @Test
  void everyComponentComesBack() throws ReflectiveOperationException {
    assertOther(PLAIN, OTHER);
    assertEquals(OTHER, again(OTHER));
    assertEquals(PLAIN, again(PLAIN));
  }

  /** A component that this test forgets would be alike in both. */
  private static void assertOther(Record plain, Record other) throws ReflectiveOperationException {
    for (RecordComponent each : plain.getClass().getRecordComponents()) {
      each.getAccessor().setAccessible(true);
      Object one = each.getAccessor().invoke(plain);
      Object two = each.getAccessor().invoke(other);
      assertNotEquals(one, two, each.getName());
      if (one instanceof Record inner && two instanceof Record outer) {
        assertOther(inner, outer);
      }
    }
  }

  @Test
  void noPathTellsOfTheFolder() {
    Map<String, String> words = new JobWords(FOLDER).of(OTHER);
    assertFalse(words.toString().contains(slashed(FOLDER)), words.toString());
    assertEquals("print.profile=\"press.icc\"", words.get("set 2"));
    assertEquals("faces.\"My Face\".regular = my.ttf", words.get("set 3"));
  }

  @Test
  void wordsWrittenBeforeThereWereSuchFilesServe() {
    JobWords words = new JobWords(FOLDER);
    Map<String, String> old = words.of(PLAIN);
    old.keySet().removeAll(List.of("metadata", "concordance", "adjust"));
    assertEquals(PLAIN, words.job(old, 2));
  }
}

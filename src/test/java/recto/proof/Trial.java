package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.press.Verification;

/** A source and the good file made of it, which is spoilt in ways to see what the laws say. */
final class Trial {
  private final Path source;
  private final Path good;
  private final Path bad;

  /** What is done to a good file. */
  interface Spoiling {
    void of(Damage damage) throws IOException;
  }

  /** Sets {@code source} in {@code folder}, with settings as in {@code page.lines=40}. */
  Trial(Path source, Path folder, String... settings) throws PressException {
    this.source = source;
    good = folder.resolve("good.pdf");
    bad = folder.resolve("bad.pdf");
    Press.typeset(Job.of(source).setting(List.of(settings)), good, new Diagnostics());
  }

  /** The verdict on the good file. */
  Verdict verdict() throws PressException {
    return Verification.of(source, good).result().verdict();
  }

  /** The laws that fail on the good file, each with its first finding. */
  List<String> broken() throws PressException {
    return broken(verdict());
  }

  /** The laws that fail once the file is spoilt, each with its first finding. */
  List<String> broken(Spoiling spoiling) throws IOException, PressException {
    try (Damage damage = new Damage(good)) {
      spoiling.of(damage);
      damage.save(bad);
    }
    return broken(Verification.of(source, bad).result().verdict());
  }

  /** All that the laws find in a file made of {@code source}, each with the number of its law. */
  static List<String> findings(Path source, Path pdf) throws IOException, PressException {
    List<String> findings = new ArrayList<>();
    for (Ruling ruling : Verification.of(source, pdf).result().verdict().rulings()) {
      ruling.findings().forEach(each -> findings.add(ruling.law() + " " + each.message()));
    }
    return findings;
  }

  /** That one law fails, whose number and first finding begin so. */
  static void assertOne(String beginning, List<String> broken) {
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).startsWith(beginning), broken.toString());
  }

  /** That one law fails, whose first finding ends so. */
  static void assertEnds(String end, List<String> broken) {
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).endsWith(end), broken.toString());
  }

  private static List<String> broken(Verdict verdict) {
    return verdict.rulings().stream()
        .filter(ruling -> !ruling.holds())
        .map(ruling -> ruling.law() + " " + ruling.findings().get(0).message())
        .toList();
  }
}

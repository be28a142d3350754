package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.diagnostic.Diagnostics;
import recto.press.Job;
import recto.press.Press;
import recto.press.PressException;
import recto.press.Verification;

/** Each law is broken on purpose, and no other fails. */
class ProofTest {
  private static final Path SEED = Path.of("seeds", "208-gorbachev-to-reagan.xml");

  @TempDir static Path folder;
  private static Path good = Path.of("");

  @BeforeAll
  static void set() throws PressException {
    good = folder.resolve("good.pdf");
    Press.typeset(Job.of(SEED), good, new Diagnostics());
  }

  /** What is done to a good file. */
  private interface Spoiling {
    void of(Damage damage) throws IOException;
  }

  /** The laws that fail once the letter is spoilt, each with its first finding. */
  private static List<String> broken(Spoiling spoiling) throws IOException, PressException {
    Path bad = folder.resolve("bad.pdf");
    try (Damage damage = new Damage(good)) {
      spoiling.of(damage);
      damage.save(bad);
    }
    return broken(Verification.of(SEED, bad).result().verdict());
  }

  private static List<String> broken(Verdict verdict) {
    return verdict.rulings().stream()
        .filter(ruling -> !ruling.holds())
        .map(ruling -> ruling.law() + " " + ruling.findings().get(0).message())
        .toList();
  }

  @Test
  void aGoodFileBreaksNoLaw() throws PressException {
    Verdict verdict = Verification.of(SEED, good).result().verdict();
    assertEquals(List.of(), broken(verdict));
    verdict.rulings().forEach(ruling -> assertTrue(ruling.checked() > 0, ruling.title()));
  }

  @Test
  void aWordIsDropped() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.page(0).erase(damage.find("transmit"));
              damage.put();
            });
    assertEquals(List.of("1 lost \"transmit\""), broken);
  }

  @Test
  void twoLettersAreExchanged() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              List<Damage.Spot> letters = damage.page(0).find("point");
              damage.exchange(letters.get(1), letters.get(2));
              damage.put();
            });
    assertEquals(List.of("1 \"io\" stands for \"oi\""), broken);
  }

  @Test
  void anAdditionIsNotMarked() throws Exception {
    List<String> broken =
        broken(
            damage ->
                damage.elements(
                    element -> {
                      if ("Lbl".equals(element.getNameAsString(COSName.S))) {
                        element.removeItem(COSName.C);
                      }
                    }));
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).startsWith("1 added and not marked so: \"1.\""), broken.toString());
  }
}

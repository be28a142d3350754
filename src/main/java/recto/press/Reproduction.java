package recto.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;

/**
 * A file set again from its manifest.
 *
 * @param result how what came out compares with what was made before
 * @param differences in what it was made of, and in the result, in one line each
 */
public record Reproduction(Result result, List<String> differences) {
  /** How two files compare. */
  public enum Result {
    /** Byte for byte the same. */
    SAME,
    /** The same content, written by another compressor. */
    SAME_CONTENT,
    DIFFERENT
  }

  public Reproduction {
    differences = List.copyOf(differences);
  }

  /**
   * Sets again what a manifest tells of, and compares.
   *
   * @param recto the version of Recto that does it
   * @throws PressException where the manifest cannot be used, or nothing can be set from it
   */
  public static Reproduction of(Path manifest, String recto, int workers, Diagnostics diagnostics)
      throws PressException {
    Manifest before = Manifest.read(manifest);
    ManifestMaker maker = new ManifestFile(manifest, recto).maker();
    Path folder = folder(manifest);
    try {
      Job told = maker.words().job(before.job(), workers);
      boolean json = Format.of(Path.of(before.result().file())) == Format.JSON;
      Path file = folder.resolve(json ? "again.json" : "again.pdf");
      Job job =
          told.listing(told.concordance() == null ? null : folder.resolve("concordance.json"));
      return compared(
          before,
          Press.set(job, file, diagnostics, Progress.UNSEEN, bound -> maker.of(job, bound, file)));
    } catch (IllegalArgumentException e) {
      throw new PressException(manifest, String.valueOf(e.getMessage()), e);
    } finally {
      remove(folder);
    }
  }

  private static Reproduction compared(Manifest before, Manifest again) {
    List<String> differences = new ArrayList<>(before.differences(again));
    Manifest.Result was = before.result();
    Manifest.Result is = again.result();
    if (was.concordance().equals(is.concordance())) {
      if (was.bytes().equals(is.bytes())) {
        return new Reproduction(Result.SAME, differences);
      }
      if (!was.content().isEmpty() && was.content().equals(is.content())) {
        return new Reproduction(Result.SAME_CONTENT, differences);
      }
    }
    if (differences.isEmpty()) {
      differences.add("all that it is made of is the same, but the result is another");
    }
    return new Reproduction(Result.DIFFERENT, differences);
  }

  private static Path folder(Path manifest) throws PressException {
    try {
      return Files.createTempDirectory("recto-again");
    } catch (IOException e) {
      throw new PressException(manifest, "no temporary folder can be made: " + Output.reason(e), e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}

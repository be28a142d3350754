package recto.press;

import java.util.List;
import recto.edition.Edition;

/**
 * What was set.
 *
 * @param edition the part of the edition that was asked for
 * @param pages how many pages it has
 * @param files pictures that it shows and files that it includes, or lacks, as the source names
 *     them
 */
public record Outcome(Edition edition, int pages, List<String> files) {
  public Outcome {
    files = List.copyOf(files);
  }
}

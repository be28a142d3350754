package recto.press;

import java.util.List;
import recto.edition.Edition;

/**
 * What was set.
 *
 * @param edition the part of the edition that was asked for
 * @param pages how many pages it has
 * @param pictures that it shows or lacks, as the source names them
 */
public record Outcome(Edition edition, int pages, List<String> pictures) {
  public Outcome {
    pictures = List.copyOf(pictures);
  }
}

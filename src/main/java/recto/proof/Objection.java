package recto.proof;

import java.util.List;

/**
 * Something that would be objected to.
 *
 * @param standard whose requirement it is
 * @param check the name of the requirement
 * @param error false for advice
 * @param message what is wrong and what to do
 * @param pages the indexes from 0 of the pages where it is so; empty for the file as a whole
 */
public record Objection(
    PreflightStandard standard, String check, boolean error, String message, List<Integer> pages) {
  public Objection {
    pages = List.copyOf(pages);
  }
}

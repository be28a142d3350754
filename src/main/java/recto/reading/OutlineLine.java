package recto.reading;

import java.util.Optional;

/**
 * A line of the outline.
 *
 * @param depth 0 for the outermost
 * @param place where it leads; empty where that place does not exist
 */
public record OutlineLine(int depth, String title, Optional<Place> place) {}

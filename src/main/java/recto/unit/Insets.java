package recto.unit;

/** Distances from the four edges of a rectangle, in scaled points. */
public record Insets(long top, long right, long bottom, long left) {}

package leaning.util;

/** Lives in no room of the house. */
public record Odds() {}

package leaning.cli;

/** Stands on top, and keeps the law. */
public record Roof(int height) {}

package leaning.unit;

import leaning.cli.Roof;

/** Looks from the bottom to the top. */
public record LooksUp(Roof[] roofs) {}

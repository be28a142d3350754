package recto.line;

import recto.shape.WordCache;

/**
 * What one worker makes words with.
 *
 * @param cache the glyphs it shapes
 * @param places room for the places of the word in the making
 */
record Bench(WordCache cache, Places places) {}

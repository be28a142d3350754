package recto.style;

import recto.style.LineNumberStyle.Margin;

/**
 * Notes in the margin. Lengths are scaled points.
 *
 * @param side the margin they stand in
 * @param width of their lines
 * @param distance from the text to them
 * @param gap the least white between two of them, and between one and a number
 * @param room the least width of that margin in a book that has such notes; its text gives way
 * @param longest how many letters one may have; a longer one stands at the foot
 */
public record MarginNoteStyle(
    Margin side, long width, long distance, long gap, long room, int longest) {}

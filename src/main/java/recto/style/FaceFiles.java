package recto.style;

import org.jspecify.annotations.Nullable;

/**
 * The font files of a family that a style brings along, installed or not.
 *
 * @param regular the path of its upright face; relative paths start from the working directory
 * @param italic of its italic, or null where it has none
 * @param bold of its bold, or null
 * @param boldItalic of its bold italic, or null
 */
public record FaceFiles(
    String regular, @Nullable String italic, @Nullable String bold, @Nullable String boldItalic) {}

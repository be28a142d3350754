package recto.shape;

/**
 * A letter that no font has.
 *
 * @param offset of the letter in its word
 * @param codePoint the letter
 */
public record Missing(int offset, int codePoint) {}

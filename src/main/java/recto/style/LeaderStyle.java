package recto.style;

/**
 * The dots that lead from words to a number, in a contents or a table. Lengths are scaled points.
 *
 * @param sign what is repeated
 * @param distance from sign to sign
 * @param numberWidth the column of numbers at the right of a contents
 */
public record LeaderStyle(String sign, long distance, long numberWidth) {}

package recto.shape;

import recto.font.HarfBuzzFace;

/**
 * Letters of a word that one face sets in one script and direction.
 *
 * @param start offset in the word of its first letter
 * @param end offset after its last letter
 * @param script HarfBuzz's number for the script
 * @param scale its size in thousandths of the type size
 */
record Piece(int start, int end, HarfBuzzFace face, int script, boolean rtl, int scale) {
  Piece part(int from, int to) {
    return new Piece(from, to, face, script, rtl, scale);
  }
}

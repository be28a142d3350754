/** Words to glyphs. */
@NullMarked
package recto.shape;

import org.jspecify.annotations.NullMarked;

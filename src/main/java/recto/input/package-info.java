/** Files to editions. */
@NullMarked
package recto.input;

import org.jspecify.annotations.NullMarked;

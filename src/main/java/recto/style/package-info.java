/** Page design as data. */
@NullMarked
package recto.style;

import org.jspecify.annotations.NullMarked;

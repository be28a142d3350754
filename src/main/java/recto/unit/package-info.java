/** Exact lengths in scaled points. */
@NullMarked
package recto.unit;

import org.jspecify.annotations.NullMarked;

/** Folios to files. */
@NullMarked
package recto.sink;

import org.jspecify.annotations.NullMarked;

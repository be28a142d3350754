/** The finished page: a display list with its logical structure. */
@NullMarked
package recto.folio;

import org.jspecify.annotations.NullMarked;

/** Pages to sheets: booklets, signatures, several pages to a side. */
@NullMarked
package recto.imposition;

import org.jspecify.annotations.NullMarked;

/** Lines, notes and margins to pages. */
@NullMarked
package recto.page;

import org.jspecify.annotations.NullMarked;

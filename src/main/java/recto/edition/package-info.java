/** The text of an edition, its structure and its witnesses; not one word of layout. */
@NullMarked
package recto.edition;

import org.jspecify.annotations.NullMarked;

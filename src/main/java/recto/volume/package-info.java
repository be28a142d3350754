/**
 * What needs the whole book: places, page numbers, running heads, and the binding of drafts to
 * folios.
 */
@NullMarked
package recto.volume;

import org.jspecify.annotations.NullMarked;

/** An edition and a stylesheet to paragraphs in reading order. */
@NullMarked
package recto.galley;

import org.jspecify.annotations.NullMarked;

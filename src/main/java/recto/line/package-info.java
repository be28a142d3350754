/** Paragraphs to lines. */
@NullMarked
package recto.line;

import org.jspecify.annotations.NullMarked;

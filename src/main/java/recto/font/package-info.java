/** Immutable faces, their metrics, and fallback by script. */
@NullMarked
package recto.font;

import org.jspecify.annotations.NullMarked;

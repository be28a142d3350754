/** Wires the stages: one call from a source to a finished file. */
@NullMarked
package recto.press;

import org.jspecify.annotations.NullMarked;

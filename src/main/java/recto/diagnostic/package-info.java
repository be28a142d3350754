/** What is wrong in a source, where, and what to do about it. */
@NullMarked
package recto.diagnostic;

import org.jspecify.annotations.NullMarked;

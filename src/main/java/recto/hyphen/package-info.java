/** Where a word of a language may be broken: Liang's patterns, compiled at build time. */
@NullMarked
package recto.hyphen;

import org.jspecify.annotations.NullMarked;

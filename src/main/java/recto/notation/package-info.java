/** How data files are written: JSON to and from text, strings and keys of TOML. */
@NullMarked
package recto.notation;

import org.jspecify.annotations.NullMarked;

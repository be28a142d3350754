/** The command line. */
@NullMarked
package recto.cli;

import org.jspecify.annotations.NullMarked;

/** Laws, measurement and preflight over the reading of a finished PDF. */
@NullMarked
package recto.proof;

import org.jspecify.annotations.NullMarked;

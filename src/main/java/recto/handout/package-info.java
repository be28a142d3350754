/** What a teacher adds to a document: the sidecar, and the copies that are made with it. */
@NullMarked
package recto.handout;

import org.jspecify.annotations.NullMarked;

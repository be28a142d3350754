/** A finished PDF read back: words, rules, tags and links with their places; pages to images. */
@NullMarked
package recto.reading;

import org.jspecify.annotations.NullMarked;

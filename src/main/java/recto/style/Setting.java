package recto.style;

import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * A value as a style file writes it, and where.
 *
 * @param value a String, Long, Double, Boolean, or a List of these; anything else fits no key
 * @param below the setting of a lower layer that it overrides, or null
 */
record Setting(Object value, Source source, Span span, @Nullable Setting below) {

  Setting over(@Nullable Setting lower) {
    return lower == null ? this : new Setting(value, source, span, lower);
  }
}

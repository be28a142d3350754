package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.util.HashMap;
import java.util.Map;
import org.lwjgl.system.MemoryUtil;
import recto.font.HarfBuzzFace;

/**
 * What one worker shapes with: a HarfBuzz buffer and room for letters, outside the heap. Named for
 * the composing stick. Used by one thread at a time.
 */
final class Stick {
  private static final int FEATURE_BYTES = 16;
  private static final int INFO_BYTES = 20;
  private static final int MOST_FEATURES = 24;

  private final long buffer;
  private final long features;
  private final long count;
  private final Map<String, Long> languages = new HashMap<>();
  private long letters;
  private int room;
  private boolean emptied;

  Stick() {
    buffer = hb_buffer_create();
    features = MemoryUtil.nmemAllocChecked(FEATURE_BYTES * MOST_FEATURES + 4);
    count = features + FEATURE_BYTES * MOST_FEATURES;
  }

  /** Takes the letters that {@link #shape} shapes parts of. */
  void letters(String text) {
    if (emptied) {
      throw new IllegalStateException("a word is shaped after its font library was closed");
    }
    int length = text.length();
    if (length > room) {
      MemoryUtil.nmemFree(letters);
      room = Math.max(64, 2 * length);
      letters = MemoryUtil.nmemAllocChecked(2L * room);
    }
    for (int i = 0; i < length; i++) {
      MemoryUtil.memPutShort(letters + 2L * i, (short) text.charAt(i));
    }
  }

  /**
   * Shapes the letters from {@code start} to {@code end} of {@code length}; returns how many
   * glyphs.
   */
  int shape(
      HarfBuzzFace face,
      int length,
      int start,
      int end,
      int script,
      boolean rtl,
      String language,
      Features wanted) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_flags(
        buffer,
        HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES | HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE);
    hb_buffer_set_direction(buffer, rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, script);
    hb_buffer_set_language(buffer, language(language));
    nhb_buffer_add_utf16(buffer, letters, length, start, end - start);
    nhb_shape(face.address(), buffer, features, write(wanted));
    return hb_buffer_get_length(buffer);
  }

  private long language(String tag) {
    if (tag.isEmpty()) {
      return 0;
    }
    Long known = languages.get(tag);
    if (known == null) {
      known = hb_language_from_string(tag);
      languages.put(tag, known);
    }
    return known;
  }

  /** Writes the features for HarfBuzz: what it does unasked is put off where not wanted. */
  private int write(Features wanted) {
    int number = 0;
    for (Feature feature : FEATURES) {
      boolean on = wanted.has(feature);
      if (feature.tag() != 0
          && on != (feature == Feature.KERNING || feature == Feature.LIGATURES)) {
        number = write(number, feature.tag(), on);
        if (feature == Feature.LIGATURES) {
          number = write(number, CONTEXTUAL_LIGATURES, false);
        }
      }
    }
    return number;
  }

  private int write(int number, int tag, boolean on) {
    long at = features + (long) FEATURE_BYTES * number;
    MemoryUtil.memPutInt(at, tag);
    MemoryUtil.memPutInt(at + 4, on ? 1 : 0);
    MemoryUtil.memPutInt(at + 8, 0);
    MemoryUtil.memPutInt(at + 12, -1);
    return number + 1;
  }

  private static final Feature[] FEATURES = Feature.values();
  private static final int CONTEXTUAL_LIGATURES = 'c' << 24 | 'l' << 16 | 'i' << 8 | 'g';

  /** The glyphs just shaped and the letters they start at. */
  void glyphs(int[] glyphs, int[] clusters) {
    long at = nhb_buffer_get_glyph_infos(buffer, count);
    for (int i = 0; i < glyphs.length; i++, at += INFO_BYTES) {
      glyphs[i] = MemoryUtil.memGetInt(at);
      clusters[i] = MemoryUtil.memGetInt(at + 8);
    }
  }

  /** Where they stand; true where an offset is not 0. */
  boolean positions(int[] advances, int[] xOffsets, int[] yOffsets) {
    long at = nhb_buffer_get_glyph_positions(buffer, count);
    int any = 0;
    for (int i = 0; i < advances.length; i++, at += INFO_BYTES) {
      advances[i] = MemoryUtil.memGetInt(at);
      xOffsets[i] = MemoryUtil.memGetInt(at + 8);
      yOffsets[i] = MemoryUtil.memGetInt(at + 12);
      any |= xOffsets[i] | yOffsets[i];
    }
    return any != 0;
  }

  /** Frees the memory. */
  void empty() {
    if (!emptied) {
      emptied = true;
      hb_buffer_destroy(buffer);
      MemoryUtil.nmemFree(features);
      MemoryUtil.nmemFree(letters);
    }
  }
}

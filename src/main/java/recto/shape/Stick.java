package recto.shape;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.util.HashMap;
import java.util.Map;
import org.lwjgl.system.MemoryUtil;
import recto.font.FontLibrary;

/**
 * What one worker shapes with: a HarfBuzz buffer and room for letters, outside the heap. Named for
 * the composing stick. Used by one thread at a time.
 */
final class Stick implements FontLibrary.Tenant {
  private static final String UNDETERMINED = "und";
  private static final int FEATURE_BYTES = 16;
  private static final int INFO_BYTES = 20;
  private static final int MOST_FEATURES = 24;
  private static final Feature[] FEATURES = Feature.values();

  private final long buffer;
  private final long features;
  private final long count;
  private final Map<String, Long> languages = new HashMap<>();
  private long letters;
  private int room;
  private boolean released;

  Stick() {
    buffer = hb_buffer_create();
    features = MemoryUtil.nmemAllocChecked(FEATURE_BYTES * MOST_FEATURES + 4);
    count = features + FEATURE_BYTES * MOST_FEATURES;
  }

  /** Takes the letters that {@link #shape} shapes parts of. */
  void letters(String text) {
    if (released) {
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

  /** Shapes {@code piece} of the {@code length} letters taken; returns how many glyphs. */
  int shape(Piece piece, int length, String language, Features wanted) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_flags(
        buffer,
        HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES | HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE);
    hb_buffer_set_direction(buffer, piece.rtl() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, piece.script());
    hb_buffer_set_language(buffer, language(language));
    nhb_buffer_add_utf16(buffer, letters, length, piece.start(), piece.end() - piece.start());
    nhb_shape(piece.face().address(), buffer, features, write(wanted));
    return hb_buffer_get_length(buffer);
  }

  /** True where the face joins a letter and its marks to one glyph, or moves each mark to it. */
  boolean placesMarks(String grapheme, Piece piece) {
    letters(grapheme);
    int size = shape(piece, grapheme.length(), "", Features.TEXT);
    long at = nhb_buffer_get_glyph_positions(buffer, count);
    for (int i = 1; i < size; i++) {
      long offsets = at + (long) INFO_BYTES * i + 8;
      if (MemoryUtil.memGetInt(offsets) == 0 && MemoryUtil.memGetInt(offsets + 4) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The language of {@code tag}; Latin has none, since faces with forms of its own for it write a v
   * for every u, which is for an edition to decide.
   */
  private long language(String tag) {
    Long known = languages.get(tag);
    if (known == null) {
      boolean latin = tag.equals("la") || tag.startsWith("la-") || tag.equals("lat");
      known = hb_language_from_string(tag.isEmpty() || latin ? UNDETERMINED : tag);
      languages.put(tag, known);
    }
    return known;
  }

  /** Writes the features for HarfBuzz: what it does unasked is put off where not wanted. */
  private int write(Features wanted) {
    int number = 0;
    for (Feature feature : FEATURES) {
      boolean on = wanted.has(feature);
      if (on != feature.unasked() && feature.tag() != 0) {
        number = write(number, feature.tag(), on);
        if (feature.second() != feature.tag()) {
          number = write(number, feature.second(), on);
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

  /** The glyphs just shaped and the letters they start at. */
  void glyphs(int[] glyphs, int[] clusters) {
    long at = nhb_buffer_get_glyph_infos(buffer, count);
    for (int i = 0; i < glyphs.length; i++, at += INFO_BYTES) {
      glyphs[i] = MemoryUtil.memGetInt(at);
      clusters[i] = MemoryUtil.memGetInt(at + 8);
    }
  }

  /** How far the pen moves after each; true where one of them has an offset. */
  boolean advances(int[] advances) {
    long at = nhb_buffer_get_glyph_positions(buffer, count);
    int any = 0;
    for (int i = 0; i < advances.length; i++, at += INFO_BYTES) {
      advances[i] = MemoryUtil.memGetInt(at);
      any |= MemoryUtil.memGetInt(at + 8) | MemoryUtil.memGetInt(at + 12);
    }
    return any != 0;
  }

  /** Their offsets to the right and upwards. */
  void offsets(int[] x, int[] y) {
    long at = nhb_buffer_get_glyph_positions(buffer, count);
    for (int i = 0; i < x.length; i++, at += INFO_BYTES) {
      x[i] = MemoryUtil.memGetInt(at + 8);
      y[i] = MemoryUtil.memGetInt(at + 12);
    }
  }

  @Override
  public void release() {
    if (!released) {
      released = true;
      hb_buffer_destroy(buffer);
      MemoryUtil.nmemFree(features);
      MemoryUtil.nmemFree(letters);
    }
  }
}

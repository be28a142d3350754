package recto.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.OpenType;

/** A face held by HarfBuzz, its tables outside the heap. */
public final class HarfBuzzFace implements Face {
  private static final int PAGE = 256;
  private static final int MOST_TABLES = 64;

  private final FontHeader header;
  private final int size;
  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int capHeight;
  private final int xHeight;
  private final int[] advances;

  /** Glyphs by code point, 256 to the page, each page filled when first asked for. */
  private final AtomicReferenceArray<char[]> pages =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);

  private final long data;
  private final long face;
  private final long font;
  private volatile boolean closed;

  /** A face of a font file's bytes. */
  HarfBuzzFace(FontHeader header, byte[] file) throws FontException {
    Natives.ready();
    this.header = header;
    size = file.length;
    data = MemoryUtil.nmemAllocChecked(size);
    MemoryUtil.memByteBuffer(data, size).put(file);
    long blob = nhb_blob_create(data, size, HB_MEMORY_MODE_READONLY, 0, 0);
    face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    hb_face_make_immutable(face);
    font = hb_font_create(face);
    hb_font_make_immutable(font);
    unitsPerEm = hb_face_get_upem(face);
    advances = advances(font, hb_face_get_glyph_count(face));
    try (MemoryStack stack = MemoryStack.stackPush()) {
      long extents = stack.ncalloc(4, 12, 4);
      nhb_font_get_h_extents(font, extents);
      ascent = MemoryUtil.memGetInt(extents);
      descent = MemoryUtil.memGetInt(extents + 4);
      capHeight = metric(stack, OpenType.HB_OT_METRICS_TAG_CAP_HEIGHT);
      xHeight = metric(stack, OpenType.HB_OT_METRICS_TAG_X_HEIGHT);
    }
  }

  /** The bytes of a font file with face {@code index} of a collection alone. */
  static byte[] single(byte[] collection, int index) throws FontException {
    Natives.ready();
    long from = MemoryUtil.nmemAllocChecked(collection.length);
    MemoryUtil.memByteBuffer(from, collection.length).put(collection);
    long blob = nhb_blob_create(from, collection.length, HB_MEMORY_MODE_READONLY, 0, 0);
    long face = hb_face_create(blob, index);
    long builder = hb_face_builder_create();
    try (MemoryStack stack = MemoryStack.stackPush()) {
      long count = stack.nint(MOST_TABLES);
      long tags = stack.nmalloc(4, 4 * MOST_TABLES);
      nhb_face_get_table_tags(face, 0, count, tags);
      for (int i = 0; i < MemoryUtil.memGetInt(count); i++) {
        int tag = MemoryUtil.memGetInt(tags + 4L * i);
        long table = hb_face_reference_table(face, tag);
        hb_face_builder_add_table(builder, tag, table);
        hb_blob_destroy(table);
      }
      long built = hb_face_reference_blob(builder);
      byte[] file = new byte[hb_blob_get_length(built)];
      MemoryUtil.memByteBuffer(nhb_blob_get_data(built, count), file.length).get(file);
      hb_blob_destroy(built);
      return file;
    } finally {
      hb_face_destroy(builder);
      hb_face_destroy(face);
      hb_blob_destroy(blob);
      MemoryUtil.nmemFree(from);
    }
  }

  private int metric(MemoryStack stack, int tag) {
    long at = stack.ncalloc(4, 1, 4);
    OpenType.nhb_ot_metrics_get_position_with_fallback(font, tag, at);
    return MemoryUtil.memGetInt(at);
  }

  private static int[] advances(long font, int glyphs) {
    int[] advances = new int[glyphs];
    long codes = MemoryUtil.nmemAllocChecked(8L * glyphs);
    try {
      for (int glyph = 0; glyph < glyphs; glyph++) {
        MemoryUtil.memPutInt(codes + 8L * glyph, glyph);
      }
      nhb_font_get_glyph_h_advances(font, glyphs, codes, 8, codes + 4, 8);
      for (int glyph = 0; glyph < glyphs; glyph++) {
        advances[glyph] = MemoryUtil.memGetInt(codes + 8L * glyph + 4);
      }
    } finally {
      MemoryUtil.nmemFree(codes);
    }
    return advances;
  }

  /**
   * The address of the HarfBuzz font, scaled to font units.
   *
   * @throws IllegalStateException where the library is closed
   */
  public long address() {
    if (closed) {
      throw new IllegalStateException(name() + " is used after its library was closed");
    }
    return font;
  }

  @Override
  public String name() {
    return header.postScriptName();
  }

  @Override
  public int unitsPerEm() {
    return unitsPerEm;
  }

  @Override
  public int ascent() {
    return ascent;
  }

  @Override
  public int descent() {
    return descent;
  }

  @Override
  public int capHeight() {
    return capHeight;
  }

  @Override
  public int xHeight() {
    return xHeight;
  }

  @Override
  public boolean bold() {
    return header.bold();
  }

  @Override
  public boolean italic() {
    return header.italic();
  }

  @Override
  public int glyph(int codePoint) {
    if (!Character.isValidCodePoint(codePoint)) {
      return 0;
    }
    char[] page = pages.getAcquire(codePoint / PAGE);
    if (page == null) {
      page = page(codePoint / PAGE);
    }
    return page[codePoint % PAGE];
  }

  private char[] page(int number) {
    long from = address();
    char[] page = new char[PAGE];
    try (MemoryStack stack = MemoryStack.stackPush()) {
      long glyph = stack.nmalloc(4, 4);
      for (int i = 0; i < PAGE; i++) {
        if (nhb_font_get_nominal_glyph(from, number * PAGE + i, glyph) != 0) {
          page[i] = (char) MemoryUtil.memGetInt(glyph);
        }
      }
    }
    pages.setRelease(number, page);
    return page;
  }

  @Override
  public int advance(int glyph) {
    return advances[glyph];
  }

  @Override
  public int glyphs() {
    return advances.length;
  }

  @Override
  public byte[] file() {
    address();
    byte[] file = new byte[size];
    MemoryUtil.memByteBuffer(data, size).get(file);
    return file;
  }

  /** Frees what lies outside the heap; nothing may be shaping with the face. */
  void close() {
    if (!closed) {
      closed = true;
      hb_font_destroy(font);
      hb_face_destroy(face);
      MemoryUtil.nmemFree(data);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}

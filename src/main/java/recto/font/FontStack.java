package recto.font;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Faces in order of preference for one look (family, weight, slope): the first that covers a letter
 * sets it.
 *
 * <p>The faces behind the first are loaded when a letter needs them. Shared by threads, compared by
 * identity: a {@link FontLibrary} makes one stack per look.
 */
public final class FontStack {
  private final FontLibrary library;
  private final HarfBuzzFace first;
  private final List<FontFile> fallbacks;
  private final AtomicReferenceArray<HarfBuzzFace> loaded;
  private final String remark;

  FontStack(FontLibrary library, HarfBuzzFace first, List<FontFile> fallbacks, String remark) {
    this.library = library;
    this.first = first;
    this.fallbacks = List.copyOf(fallbacks);
    this.remark = remark;
    loaded = new AtomicReferenceArray<>(fallbacks.size());
  }

  /** The face of choice. */
  public HarfBuzzFace first() {
    return first;
  }

  /** What the editor should know: that a weight or slope is lacking and what stands in for it. */
  public Optional<String> remark() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  /** The first face with a glyph for {@code codePoint}, or null where none has it. */
  public @Nullable HarfBuzzFace faceFor(int codePoint) {
    for (int i = 0; i < size(); i++) {
      if (covers(i, codePoint)) {
        return face(i);
      }
    }
    return null;
  }

  /** How many faces there are. */
  public int size() {
    return 1 + fallbacks.size();
  }

  /** True where face {@code index} has a glyph for {@code codePoint}; asking loads no face. */
  public boolean covers(int index, int codePoint) {
    if (index == 0) {
      return first.covers(codePoint);
    }
    HarfBuzzFace face = loaded.getAcquire(index - 1);
    return face == null
        ? Coverage.covers(fallbacks.get(index - 1).resource(), codePoint)
        : face.covers(codePoint);
  }

  /** Face {@code index}, 0 being the face of choice; loaded where it is not yet. */
  public HarfBuzzFace face(int index) {
    if (index == 0) {
      return first;
    }
    HarfBuzzFace face = loaded.getAcquire(index - 1);
    if (face == null) {
      face = load(fallbacks.get(index - 1));
      loaded.setRelease(index - 1, face);
    }
    return face;
  }

  private HarfBuzzFace load(FontFile file) {
    try {
      return library.face(file);
    } catch (FontException e) {
      throw new IllegalStateException("the jar is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return first.name();
  }
}

package recto.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one run: built in, from a file, or installed on the system; each is loaded when
 * first used.
 *
 * <p>Shared by threads. Closing it frees the memory its faces hold outside the heap, so nothing may
 * shape with them any more.
 */
public final class FontLibrary implements AutoCloseable {
  /** Memory outside the heap that ends with the library. */
  public interface Tenant {
    /** Frees the memory. */
    void release();
  }

  private final Map<String, FontStack> stacks = new HashMap<>();
  private final Map<FontFile, HarfBuzzFace> faces = new HashMap<>();
  private final List<Tenant> tenants = new ArrayList<>();
  private @Nullable InstalledFonts installed;
  private boolean closed;

  /**
   * The faces for a look.
   *
   * @param family the name of a built-in or installed family, or a font file (.ttf), whose fellows
   *     in the same folder give the other weights and slopes
   * @throws FontException where there is no such family or its font cannot be used
   */
  public synchronized FontStack stack(String family, boolean bold, boolean italic)
      throws FontException {
    requireOpen();
    String key = family.toLowerCase(Locale.ROOT) + "/" + Family.style(bold, italic);
    FontStack stack = stacks.get(key);
    if (stack == null) {
      stack = build(find(family), bold, italic);
      stacks.put(key, stack);
    }
    return stack;
  }

  /** The names of the built-in families. */
  public static List<String> builtIn() {
    return BuiltIn.families().stream().map(Family::name).toList();
  }

  /** Has {@code tenant} released before the faces are freed. */
  public synchronized void house(Tenant tenant) {
    requireOpen();
    tenants.add(tenant);
  }

  synchronized HarfBuzzFace face(FontFile file) throws FontException {
    requireOpen();
    HarfBuzzFace face = faces.get(file);
    if (face == null) {
      face = file.load();
      faces.put(file, face);
    }
    return face;
  }

  private FontStack build(Family family, boolean bold, boolean italic) throws FontException {
    FontFile file = family.nearest(bold, italic);
    HarfBuzzFace first = face(file);
    String remark = "";
    if (file.bold() != bold || file.italic() != italic) {
      remark =
          family.name()
              + " has no "
              + Family.style(bold, italic)
              + "; "
              + Family.style(file.bold(), file.italic())
              + " stands in for it";
    }
    List<FontFile> fallbacks = new ArrayList<>();
    for (Family fallback : BuiltIn.FALLBACKS) {
      FontFile next = fallback.nearest(bold, italic);
      if (!next.equals(file)) {
        fallbacks.add(next);
      }
    }
    return new FontStack(this, first, fallbacks, remark);
  }

  private Family find(String name) throws FontException {
    Optional<Family> builtIn = BuiltIn.family(name);
    if (builtIn.isPresent()) {
      return builtIn.get();
    }
    if (InstalledFonts.font(name)) {
      return ofFile(name);
    }
    if (installed == null) {
      installed = InstalledFonts.ofSystem();
    }
    Optional<Family> family = installed.family(name);
    if (family.isEmpty()) {
      throw new FontException(NearNames.unknown(name, builtIn(), installed.names()));
    }
    return family.get();
  }

  private Family ofFile(String name) throws FontException {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      if (!Files.isRegularFile(file)) {
        throw new FontException(
            "no font file " + file + "; give a path that starts where the style file lies");
      }
      FontFile face = FontFile.on(file).get(0);
      List<FontFile> faces = new ArrayList<>(List.of(face));
      Path parent = file.getParent();
      if (parent != null) {
        InstalledFonts.in(parent).family(face.family()).ifPresent(f -> faces.addAll(f.files()));
      }
      return new Family(face.family(), faces);
    } catch (IOException | InvalidPathException e) {
      throw new FontException(
          "cannot read the font " + name + ": " + e.getMessage() + "; use another file", e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the font library is closed");
    }
  }

  /** Frees the faces. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      for (Tenant tenant : tenants) {
        tenant.release();
      }
      for (HarfBuzzFace face : faces.values()) {
        face.close();
      }
    }
  }
}

package recto.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lwjgl.Version;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.Platform;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/**
 * The shaper's native libraries, copied once from the jar to a folder that only the user can write.
 *
 * <p>Each file appears whole, by a move, so that any number of programs may start at once.
 */
final class Natives {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  /** Why they cannot be had, or empty. */
  private static final String TROUBLE = prepare();

  private Natives() {}

  /**
   * Makes the libraries ready, once; called before anything that loads a class with native calls.
   *
   * @throws FontException where this system cannot run them
   */
  static void ready() throws FontException {
    if (!TROUBLE.isEmpty()) {
      throw new FontException(TROUBLE);
    }
  }

  private static String prepare() {
    Platform platform = Platform.get();
    String system =
        platform.getName().toLowerCase(Locale.ROOT)
            + "/"
            + Platform.getArchitecture().name().toLowerCase(Locale.ROOT);
    try {
      Configuration.MEMORY_ALLOCATOR.set("system");
      Path kept = UserFolders.cache().resolve("natives");
      boolean brief = !usable(kept);
      Path folder = brief ? Files.createTempDirectory("recto") : version(kept, system);
      List<Path> files =
          List.of(
              extract(folder, system + "/org/lwjgl/", "lwjgl"),
              extract(folder, system + "/org/lwjgl/harfbuzz/", "harfbuzz"));
      if (brief) {
        folder.toFile().deleteOnExit();
        for (Path file : files) {
          file.toFile().deleteOnExit();
        }
      }
      Configuration.LIBRARY_NAME.set(files.get(0).toString());
      Configuration.HARFBUZZ_LIBRARY_NAME.set(files.get(1).toString());
      return HarfBuzz.getLibrary().address() == 0 ? "the shaper's library is empty" : "";
    } catch (IOException e) {
      return "the shaper's library cannot be unpacked: "
          + e.getMessage()
          + "; make the cache folder or the temporary folder writable";
    } catch (LinkageError e) {
      return "the shaper does not run on "
          + system
          + ": "
          + e.getMessage()
          + "; use Linux with glibc, macOS or Windows";
    }
  }

  private static Path version(Path kept, String system) throws IOException {
    String version =
        Version.VERSION_MAJOR + "." + Version.VERSION_MINOR + "." + Version.VERSION_REVISION;
    return Files.createDirectories(kept.resolve(version + "-" + system.replace('/', '-')));
  }

  private static Path extract(Path folder, String resources, String name) throws IOException {
    String file = System.mapLibraryName(name);
    Path target = folder.resolve(file);
    if (!Files.exists(target)) {
      String resource = "/" + resources + file;
      try (InputStream in = Natives.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IOException(resource + " is not in the jar");
        }
        copy(in, folder, target);
      }
    }
    return target.toAbsolutePath();
  }

  private static void copy(InputStream in, Path folder, Path target) throws IOException {
    Path part = Files.createTempFile(folder, "part", null);
    try {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target);
      } catch (IOException e) {
        if (!Files.exists(target)) {
          throw e;
        }
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** True where the user's folder is there, or could be made, and is the user's alone. */
  private static boolean usable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder) && secured(folder);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static boolean secured(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return true;
    }
    PosixFileAttributes attributes =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isDirectory()) {
      return false;
    }
    if (!attributes.permissions().equals(OWNER_ONLY)) {
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
    return true;
  }
}

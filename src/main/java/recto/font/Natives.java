package recto.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.Locale;
import java.util.Set;
import org.lwjgl.Version;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.Platform;

/**
 * The shaper's native libraries, copied once from the jar to a folder that only the user can write.
 *
 * <p>Each file appears whole, by a move, so that any number of programs may start at once.
 */
final class Natives {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  static {
    prepare();
  }

  private Natives() {}

  /**
   * Makes the libraries ready, once; called before anything that loads a class with native calls.
   */
  static void ready() {}

  private static void prepare() {
    Platform platform = Platform.get();
    String system =
        platform.getName().toLowerCase(Locale.ROOT)
            + "/"
            + architecture(Platform.getArchitecture());
    Configuration.MEMORY_ALLOCATOR.set("system");
    try {
      Path folder =
          folder()
              .resolve(
                  Version.getVersion().replaceAll("[^0-9.].*", "")
                      + "-"
                      + system.replace('/', '-'));
      Files.createDirectories(folder);
      Configuration.LIBRARY_NAME.set(extract(folder, system + "/org/lwjgl/", "lwjgl"));
      Configuration.HARFBUZZ_LIBRARY_NAME.set(
          extract(folder, system + "/org/lwjgl/harfbuzz/", "harfbuzz"));
    } catch (IOException e) {
      throw new UncheckedIOException("the shaper's native library cannot be unpacked", e);
    }
  }

  private static String architecture(Platform.Architecture architecture) {
    return architecture.name().toLowerCase(Locale.ROOT);
  }

  private static String extract(Path folder, String resources, String name) throws IOException {
    String file = System.mapLibraryName(name);
    Path target = folder.resolve(file);
    if (!Files.exists(target)) {
      String resource = "/" + resources + file;
      try (InputStream in = Natives.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IOException("no shaper for this system: " + resource + " is not in the jar");
        }
        copy(in, folder, target);
      }
    }
    return target.toAbsolutePath().toString();
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

  /** The user's own folder for such files, or where there is none, a new one for this run. */
  private static Path folder() throws IOException {
    Path cache = UserFolders.cache().resolve("natives");
    try {
      Files.createDirectories(cache);
      if (Files.isWritable(cache) && secured(cache)) {
        return cache;
      }
    } catch (IOException | SecurityException e) {
      // falls through to a folder of this run
    }
    Path own = Files.createTempDirectory("recto");
    own.toFile().deleteOnExit();
    return own;
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

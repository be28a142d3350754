package recto.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;

/**
 * The files that a source is made of: its own, and those beside it that it includes or takes
 * entities from. Their lines are counted on. Nothing is ever fetched from the network.
 */
final class SourceFiles {
  private static final long MOST_BYTES = 1L << 28;

  private final Source main;
  private final @Nullable Path home;
  private final File own;
  private final List<Source.Included> included = new ArrayList<>();
  private final Map<Path, File> known = new HashMap<>();
  private long bytes;

  /** How many lines are counted so far, 0 until another file is asked for. */
  private int lines;

  /**
   * One of the files.
   *
   * @param path where it is, or null for a text that is no file
   * @param before how many lines are counted before its first
   */
  record File(Source source, @Nullable Path path, byte[] content, int before, String folder) {
    /** The place that is called {@code url} in it, seen from the source's own folder. */
    String seen(String url) {
      boolean whole = folder.isEmpty() || url.isEmpty() || url.startsWith("/");
      return whole || url.indexOf(':') > 0 ? url : folder + url;
    }
  }

  /** Why a file is not read. */
  static final class Unread extends Exception {
    private static final long serialVersionUID = 1L;

    Unread(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  SourceFiles(Source main, byte[] content) {
    this.main = main;
    this.home = path(main.name());
    this.own = new File(main, home, content, 0, "");
    this.bytes = content.length;
    if (home != null) {
      known.put(home, own);
    }
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The source's own file. */
  File own() {
    return own;
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  /** The source with all files that were read for it. */
  Source source() {
    return new Source(main.name(), included);
  }

  /** The file that {@code from} names so. */
  File open(String name, File from) throws Unread {
    Path path = placed(name, from);
    File before = known.get(path);
    if (before != null) {
      return before;
    }
    File file = read(path);
    known.put(path, file);
    return file;
  }

  private static Path placed(String name, File from) throws Unread {
    String plain = Pointer.unescaped(name);
    if (plain.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
      throw new Unread("nothing is fetched from elsewhere; put the file beside the source");
    }
    Path near = from.path();
    if (near == null) {
      throw new Unread("it is not known where the source itself is");
    }
    try {
      Path path = near.resolveSibling(plain).normalize();
      if (Path.of(plain).isAbsolute()) {
        throw new Unread("only a file named from the folder of the source is read");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new Unread("that is no name of a file");
    }
  }

  private File read(Path path) throws Unread {
    Path folder = home == null ? null : home.getParent();
    if (folder == null) {
      throw new Unread("it is not known where the source itself is");
    }
    if (lines == 0) {
      lines = lines(own.content());
    }
    if (!Files.isRegularFile(path)) {
      String seen = seen(folder, path);
      included.add(new Source.Included(near(seen), seen, lines++));
      throw new Unread("there is no such file");
    }
    try {
      bytes += Files.size(path);
      if (bytes > MOST_BYTES) {
        throw new Unread("all that is included is more than is safe to read");
      }
      byte[] content = Files.readAllBytes(path);
      String seen = seen(folder, path);
      String shown = near(seen);
      int before = lines;
      lines += lines(content);
      included.add(new Source.Included(shown, seen, before));
      int slash = seen.lastIndexOf('/');
      return new File(new Source(shown), path, content, before, seen.substring(0, slash + 1));
    } catch (IOException e) {
      throw new Unread("it cannot be read: " + e.getMessage());
    }
  }

  private static String seen(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** The name of a file as the editor's own would be given. */
  private String near(String seen) {
    String name = main.name();
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return name.substring(0, slash + 1) + seen;
  }

  /** True of a file in the source's own folder or below it. */
  boolean isNear(File file) {
    Path folder = home == null ? null : home.getParent();
    Path path = file.path();
    return folder != null && path != null && path.startsWith(folder);
  }

  private static int lines(byte[] content) {
    int lines = 1;
    for (byte octet : content) {
      if (octet == '\n' || octet == '\r') {
        lines++;
      }
    }
    return lines;
  }
}

package recto.font;

import java.nio.file.Path;
import java.util.Locale;

/** Where this user's files of a kind lie, by the custom of the system. */
final class UserFolders {
  private UserFolders() {}

  /** For what can be made again: XDG_CACHE_HOME, Library/Caches or LOCALAPPDATA. */
  static Path cache() {
    Path home = home();
    return switch (system()) {
      case WINDOWS ->
          variable("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("recto/cache");
      case MACOS -> home.resolve("Library/Caches/recto");
      case LINUX -> variable("XDG_CACHE_HOME", home.resolve(".cache")).resolve("recto");
    };
  }

  static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }

  /** The folder an environment variable names, or {@code otherwise}. */
  static Path variable(String name, Path otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }

  static OperatingSystem system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return OperatingSystem.WINDOWS;
    }
    return name.startsWith("mac") ? OperatingSystem.MACOS : OperatingSystem.LINUX;
  }

  /** The systems whose customs are known. */
  enum OperatingSystem {
    LINUX,
    MACOS,
    WINDOWS
  }
}

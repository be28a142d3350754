package recto.font;

import java.nio.file.Path;
import java.util.List;
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

  /** For fonts, the user's own before the system's. */
  static List<Path> fonts() {
    Path home = home();
    return switch (system()) {
      case WINDOWS ->
          List.of(
              variable("LOCALAPPDATA", home.resolve("AppData/Local"))
                  .resolve("Microsoft/Windows/Fonts"),
              variable("WINDIR", Path.of("C:/Windows")).resolve("Fonts"));
      case MACOS ->
          List.of(
              home.resolve("Library/Fonts"),
              Path.of("/Library/Fonts"),
              Path.of("/System/Library/Fonts"));
      case LINUX ->
          List.of(
              home.resolve(".fonts"),
              variable("XDG_DATA_HOME", home.resolve(".local/share")).resolve("fonts"),
              Path.of("/usr/local/share/fonts"),
              Path.of("/usr/share/fonts"));
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

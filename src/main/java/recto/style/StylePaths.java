package recto.style;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The files that a style names: its fonts, and the profile of a printing condition. */
final class StylePaths {
  private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc)");

  private StylePaths() {}

  /** Makes paths that start from {@code folder} start from the working directory. */
  static void from(Path folder, Layer style) {
    change(style, file -> folder.resolve(file).normalize().toString().replace('\\', '/'));
  }

  /** Leaves of each path the name of the file. */
  static void namesOnly(Layer style) {
    change(style, file -> file.substring(file.replace('\\', '/').lastIndexOf('/') + 1));
  }

  private static void change(Layer style, UnaryOperator<String> change) {
    for (Layer family : style.tableOrNone("faces").tables().values()) {
      family.settings().keySet().forEach(face -> change(family, face, change));
    }
    for (Layer text : style.tableOrNone("text").tables().values()) {
      Setting family = text.setting("family");
      if (family != null && isFont(family.value())) {
        change(text, "family", change);
      }
    }
    Layer print = style.tableOrNone("print");
    change(print, "profile", change);
  }

  private static boolean isFont(Object family) {
    return family instanceof String name && FONT.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static void change(Layer table, String key, UnaryOperator<String> change) {
    Setting setting = table.setting(key);
    if (setting != null && setting.value() instanceof String file && !file.isEmpty()) {
      table
          .settings()
          .put(key, new Setting(change.apply(file), setting.source(), setting.span(), null));
    }
  }
}

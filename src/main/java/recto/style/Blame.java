package recto.style;

import org.jspecify.annotations.Nullable;

/** Finds the setting that an error is about, among those of a complete style. */
final class Blame {
  private final Layer style;
  private final Problems problems;

  Blame(Layer style, Problems problems) {
    this.style = style;
    this.problems = problems;
  }

  /**
   * Reports an error that several settings make together, at the first of them that is the editor's
   * own and not the built-in style's.
   *
   * @param paths each the tables and the key of a setting
   */
  void error(String message, String[]... paths) {
    Setting first = null;
    for (String[] path : paths) {
      Setting setting = setting(path);
      if (setting != null && !setting.source().equals(Stylesheets.SOURCE)) {
        problems.error(setting, message);
        return;
      }
      first = first == null ? setting : first;
    }
    problems.error(
        first == null ? Stylesheets.SOURCE : first.source(),
        first == null ? style.span() : first.span(),
        message);
  }

  static String[] at(String... path) {
    return path;
  }

  /** The setting in force: the table's own, or that of the table which serves it. */
  @Nullable Setting setting(String... path) {
    Layer table = style;
    for (int i = 0; table != null && i < path.length - 1; i++) {
      table = table.table(path[i]);
    }
    String key = path[path.length - 1];
    Setting own = table == null ? null : table.setting(key);
    if (own != null || path.length != 3) {
      return own;
    }
    Layer group = style.table(path[0]);
    String model = group == null ? null : Group.model(path[0], group, path[1]);
    return model == null ? null : setting(path[0], model, key);
  }
}

package recto.style;

import org.jspecify.annotations.Nullable;
import recto.notation.TomlText;

/**
 * Reads the values of one table; a key that it lacks is looked for in the table it is like.
 *
 * <p>A value that does not fit its key is reported, and the one that it overrides is read instead.
 */
final class TableReader {
  private final String path;
  private final @Nullable Layer own;
  private final @Nullable TableReader like;
  private final Problems problems;

  /**
   * @param path the table's dotted name, for messages
   */
  TableReader(String path, @Nullable Layer own, @Nullable TableReader like, Problems problems) {
    this.path = path;
    this.own = own;
    this.like = like;
    this.problems = problems;
  }

  /** The value of {@code key}; a complete style has one. */
  <T> T value(String key, Kind<T> kind) {
    T value = optional(key, kind);
    if (value == null) {
      throw new IllegalStateException("the style has no usable " + name(key));
    }
    return value;
  }

  /** The value of {@code key}, or null where no table has one. */
  <T> @Nullable T optional(String key, Kind<T> kind) {
    Setting setting = own == null ? null : own.setting(key);
    while (setting != null) {
      T value = kind.read(setting.value());
      if (value != null) {
        return value;
      }
      problems.error(
          setting,
          name(key)
              + " cannot be "
              + PlainLines.value(setting.value())
              + "; write "
              + kind.wanted());
      setting = setting.below();
    }
    return like == null ? null : like.optional(key, kind);
  }

  /** Reports a key of a table whose keys are free within limits. */
  void wrongKey(String key, String wanted) {
    Setting setting = own == null ? null : own.setting(key);
    if (setting != null) {
      problems.error(setting, name(key) + " is not a key here; write " + wanted);
    }
  }

  /** The setting in force for {@code key}, or null. */
  @Nullable Setting setting(String key) {
    Setting setting = own == null ? null : own.setting(key);
    return setting != null || like == null ? setting : like.setting(key);
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + TomlText.key(key);
  }
}

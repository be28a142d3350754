package recto.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;
import recto.unit.Length;

/**
 * Resolves text styles: what a style does not set, the style that it is {@code like} decides, and
 * at last {@code body}.
 */
final class TextStyles {
  static final String ROOT = "body";

  private static final Kind<Boolean> FLAG = new Kind.Flag();
  private static final Kind<String> WORDS = new Kind.Words();
  private static final Kind<Align> ALIGN = new Kind.Word<>(List.of(Align.values()));
  private static final Kind<Caps> CAPS = new Kind.Word<>(List.of(Caps.values()));
  private static final Kind<Position> POSITION = new Kind.Word<>(List.of(Position.values()));
  private static final Kind<Figures> FIGURES = new Kind.Word<>(List.of(Figures.values()));
  private static final Kind<Integer> LINES = new Kind.Whole(0, 20);
  private static final Kind<Integer> SPACING = new Kind.Whole(-200, 2000);
  private static final long POINT = Length.POINT;

  private final Layer tables;
  private final long line;
  private final Problems problems;
  private final Map<String, TableReader> readers = new HashMap<>();

  /**
   * @param tables the text styles' tables by name
   * @param line the leading of the page's grid, in scaled points
   */
  TextStyles(Layer tables, long line, Problems problems) {
    this.tables = tables;
    this.line = line;
    this.problems = problems;
  }

  Map<String, TextStyle> all() {
    Map<String, TextStyle> styles = new LinkedHashMap<>();
    for (String name : tables.tables().keySet()) {
      styles.put(name, style(name, reader(name, null)));
    }
    return styles;
  }

  /** The style that {@code name} is like, as written; null for the root. */
  static @Nullable String like(Layer tables, String name) {
    if (name.equals(ROOT)) {
      return null;
    }
    Layer table = tables.table(name);
    Setting like = table == null ? null : table.setting("like");
    return like != null && like.value() instanceof String words ? words : ROOT;
  }

  private TableReader reader(String name, @Nullable Chain from) {
    TableReader known = readers.get(name);
    if (known != null) {
      return known;
    }
    Layer own = tables.table(name);
    String parent = like(tables, name);
    if (parent != null && (tables.table(parent) == null || Chain.holds(from, parent))) {
      Setting like = own == null ? null : own.setting("like");
      if (like != null) {
        problems.error(like, wrongLike(name, parent));
      }
      parent = ROOT;
    }
    TableReader above = parent == null ? null : reader(parent, new Chain(name, from));
    TableReader reader = new TableReader("text." + PlainLines.key(name), own, above, problems);
    readers.put(name, reader);
    return reader;
  }

  private String wrongLike(String name, String parent) {
    return tables.table(parent) == null
        ? "there is no text style \"" + parent + "\"" + Nearest.hint(parent, tables.tables())
        : "\"" + name + "\" is like \"" + parent + "\", which is like \"" + name + "\" in turn";
  }

  /** The names of the styles that wait for the one they are like. */
  private record Chain(String name, @Nullable Chain before) {
    static boolean holds(@Nullable Chain chain, String name) {
      for (Chain each = chain; each != null; each = each.before) {
        if (each.name.equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  private TextStyle style(String name, TableReader table) {
    long size = table.value("size", lengths(Units.PLAIN, POINT, 1000 * POINT));
    Units units = new Units(size, line);
    Kind<Long> white = lengths(units, 0, 5000 * POINT);
    return new TextStyle(
        name,
        look(table, size),
        table.value("leading", lengths(units, POINT, 2000 * POINT)),
        table.value("align", ALIGN),
        table.value("first-indent", lengths(units, -1000 * POINT, 1000 * POINT)),
        table.value("left", white),
        table.value("right", white),
        table.value("space-before", white),
        table.value("space-after", white),
        table.value("keep-next", LINES),
        table.value("keep-previous", LINES),
        table.value("keep-together", FLAG),
        table.value("widows", LINES),
        table.value("orphans", LINES),
        table.value("hyphenate", FLAG),
        table.value("balanced", FLAG),
        table.value("steps", new Kind.Many<>(white)));
  }

  private static Look look(TableReader table, long size) {
    return new Look(
        table.value("family", WORDS),
        size,
        table.value("bold", FLAG),
        table.value("italic", FLAG),
        table.value("caps", CAPS),
        table.value("position", POSITION),
        table.value("figures", FIGURES),
        table.value("letterspacing", SPACING),
        table.value("underline", FLAG),
        table.value("strike", FLAG),
        table.value("colour", new Kind.Colours()));
  }

  private static Kind<Long> lengths(Units units, long least, long most) {
    return new Kind.Lengths(units, least, most);
  }
}

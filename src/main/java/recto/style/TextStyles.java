package recto.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;
import recto.unit.Length;

/** Reads text styles, each resolved through those that it is like. */
final class TextStyles {
  private static final Kind<Boolean> FLAG = new Kind.Flag();
  private static final Kind<String> WORDS = new Kind.Words();
  private static final Kind<Align> ALIGN = new Kind.Word<>(List.of(Align.values()));
  private static final Kind<Caps> CAPS = new Kind.Word<>(List.of(Caps.values()));
  private static final Kind<Position> POSITION = new Kind.Word<>(List.of(Position.values()));
  private static final Kind<Figures> FIGURES = new Kind.Word<>(List.of(Figures.values()));
  private static final Kind<Integer> LINES = new Kind.Whole(0, 20);
  private static final Kind<Integer> SPACING = new Kind.Whole(-200, 2000);
  private static final long POINT = Length.POINT;

  private final Group group;
  private final long line;

  /**
   * @param line the leading of the page's grid, in scaled points
   */
  TextStyles(Group group, long line) {
    this.group = group;
    this.line = line;
  }

  Map<String, TextStyle> all() {
    Map<String, TextStyle> styles = new LinkedHashMap<>();
    for (Map.Entry<String, TableReader> each : group.readers().entrySet()) {
      styles.put(each.getKey(), style(each.getKey(), each.getValue()));
    }
    return styles;
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
        table.value("beside", FLAG),
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

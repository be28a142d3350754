package recto.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Position;

/** Reads what words of {@code rend} and elements change; a word may stand for another. */
final class LookChanges {
  /** The keys of a look. */
  static final Set<String> KEYS =
      Set.of(
          "bold",
          "italic",
          "toggle-italic",
          "caps",
          "position",
          "figures",
          "letterspacing",
          "underline",
          "strike",
          "scale",
          "family",
          "before",
          "after");

  private static final Kind<Caps> CAPS = new Kind.Word<>(List.of(Caps.values()));
  private static final Kind<Position> POSITION = new Kind.Word<>(List.of(Position.values()));
  private static final Kind<Figures> FIGURES = new Kind.Word<>(List.of(Figures.values()));
  private static final Kind<Integer> SPACING = new Kind.Whole(-200, 2000);
  private static final Kind<Integer> SCALE = new Kind.Whole(100, 10_000);

  private final Tables tables;

  LookChanges(Tables tables) {
    this.tables = tables;
  }

  Map<String, LookChange> all() {
    Map<String, LookChange> looks = new LinkedHashMap<>();
    for (Map.Entry<String, TableReader> each : tables.inner("looks").entrySet()) {
      looks.put(each.getKey(), look(each.getValue()));
    }
    TableReader reader = tables.reader("looks");
    for (Map.Entry<String, Setting> each : tables.layer("looks").settings().entrySet()) {
      String other = reader.optional(each.getKey(), Tables.WORDS);
      LookChange look = other == null ? null : looks.get(other);
      if (look != null) {
        looks.put(each.getKey(), look);
      } else if (other != null) {
        Map<String, Layer> words = tables.layer("looks").tables();
        tables
            .problems()
            .error(
                each.getValue(),
                "no look is called \"" + other + "\"" + Nearest.hint(other, words));
      }
    }
    return looks;
  }

  private static LookChange look(TableReader table) {
    return new LookChange(
        table.optional("bold", Tables.FLAG),
        table.optional("italic", Tables.FLAG),
        Boolean.TRUE.equals(table.optional("toggle-italic", Tables.FLAG)),
        table.optional("caps", CAPS),
        table.optional("position", POSITION),
        table.optional("figures", FIGURES),
        table.optional("letterspacing", SPACING),
        table.optional("underline", Tables.FLAG),
        table.optional("strike", Tables.FLAG),
        table.optional("scale", SCALE),
        table.optional("family", Tables.WORDS),
        words(table.optional("before", Tables.WORDS)),
        words(table.optional("after", Tables.WORDS)));
  }

  private static String words(@Nullable String words) {
    return words == null ? "" : words;
  }
}

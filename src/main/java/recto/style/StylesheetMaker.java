package recto.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.notation.TomlText;
import recto.style.DivisionStyle.Start;
import recto.unit.Length;

/** Makes a stylesheet of the settings of a complete style. */
final class StylesheetMaker {
  /** The faces of a family, as font files name them. */
  static final Set<String> FACES = Set.of("regular", "italic", "bold", "bold-italic");

  /** Those that signs may hang by. */
  static final Set<String> HANGING =
      Set.of("regular", "italic", "bold", "bold-italic", "small-caps", "small");

  private final Tables tables;

  StylesheetMaker(Layer root, Problems problems) {
    this.tables = new Tables(root, problems);
  }

  Stylesheet make() {
    TableReader top = tables.top();
    PageTables pages = new PageTables(tables);
    PageStyle page = pages.page();
    Units units = new Units(0, page.leading());
    NoteTables notes = new NoteTables(tables, units);
    return new Stylesheet(
        top.value("name", Tables.WORDS),
        page,
        new TextStyles(tables.group("text"), page.leading()).all(),
        new LookChanges(tables).all(),
        tables.free("paragraphs", Tables.WORDS),
        divisions(units),
        notes.series(),
        pages.margin(units),
        pages.running(),
        CostTables.lines(tables.reader("line-costs"), units),
        CostTables.pages(tables.reader("page-costs")),
        pages.lineNumbers(units),
        pages.marginNotes(units),
        notes.apparatus(),
        pages.leaders(units),
        pages.tables(units),
        pages.figures(units),
        pages.print(),
        ReferenceTables.references(tables),
        ReferenceTables.index(tables),
        ReferenceTables.concordance(tables),
        tables.free("leading-by-script", new Kind.Whole(500, 3000)),
        pages.sheet(),
        faces(),
        protrusion(),
        pages.gutters(),
        notes.betweenCalls(),
        tables.free("editor-side", Tables.FLAG),
        new QuotationStyle(
            tables.free("quotations", Tables.FLAG),
            tables.free("quotation-marks", new Kind.Quotes())),
        top.value("contents", Tables.FLAG),
        new LeavesStyle(
            top.value("half-title", Tables.FLAG),
            top.value("title-page", Tables.FLAG),
            top.value("copyright-page", Tables.FLAG),
            top.value("front-runs-on", Tables.FLAG)),
        top.value("gap-mark", Tables.WORDS),
        top.value("link-template", Tables.WORDS),
        top.value("language", Tables.WORDS),
        pages.handout(units),
        tables.free("handout-words", Tables.WORDS),
        pages.papers());
  }

  private Map<String, DivisionStyle> divisions(Units units) {
    Kind<Long> sink = new Kind.Lengths(units, 0, 14_400 * Length.POINT);
    Kind<Start> start = new Kind.Word<>(List.of(Start.values()));
    Map<String, DivisionStyle> divisions = new LinkedHashMap<>();
    for (Map.Entry<String, TableReader> each : tables.group("divisions").readers().entrySet()) {
      TableReader table = each.getValue();
      divisions.put(
          each.getKey(),
          new DivisionStyle(
              table.value("start", start),
              table.value("head", Tables.WORDS),
              table.value("columns", new Kind.Whole(1, 2)),
              table.value("running-mark", Tables.FLAG),
              table.value("outline", Tables.FLAG),
              table.value("depth", new Kind.Whole(1, 6)),
              table.value("bare", Tables.FLAG),
              table.value("sink", sink)));
    }
    return divisions;
  }

  private Map<String, FaceFiles> faces() {
    Map<String, FaceFiles> faces = new LinkedHashMap<>();
    for (Map.Entry<String, TableReader> each : tables.inner("faces").entrySet()) {
      TableReader table = each.getValue();
      String regular = table.optional("regular", Tables.WORDS);
      if (regular == null) {
        Layer own = tables.layer("faces").table(each.getKey());
        tables.missing(own, "faces." + TomlText.key(each.getKey()), "regular");
        continue;
      }
      faces.put(
          each.getKey(),
          new FaceFiles(
              regular,
              table.optional("italic", Tables.WORDS),
              table.optional("bold", Tables.WORDS),
              table.optional("bold-italic", Tables.WORDS)));
    }
    return faces;
  }

  private Map<String, Protrusion> protrusion() {
    Map<String, Protrusion> protrusion = new LinkedHashMap<>();
    for (Map.Entry<String, Layer> family : tables.layer("protrusion").tables().entrySet()) {
      for (Map.Entry<String, Layer> face : family.getValue().tables().entrySet()) {
        String name = family.getKey();
        String key = face.getKey().equals("regular") ? name : name + "/" + face.getKey();
        String path = "protrusion." + TomlText.key(name) + "." + face.getKey();
        protrusion.put(
            key,
            new Protrusion(
                signs(face.getValue(), path, "left"), signs(face.getValue(), path, "right")));
      }
    }
    return protrusion;
  }

  private Map<Integer, Integer> signs(Layer face, String path, String side) {
    Map<Integer, Integer> signs = new LinkedHashMap<>();
    Layer table = face.table(side);
    if (table == null) {
      return signs;
    }
    TableReader reader = new TableReader(path + "." + side, table, null, tables.problems());
    for (String sign : table.settings().keySet()) {
      Integer share = reader.optional(sign, new Kind.Whole(-1000, 1000));
      if (sign.codePointCount(0, sign.length()) != 1) {
        reader.wrongKey(sign, "one sign in quotes");
      } else if (share != null) {
        signs.put(sign.codePointAt(0), share);
      }
    }
    return signs;
  }
}

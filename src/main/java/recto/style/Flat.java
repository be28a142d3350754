package recto.style;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Colour;

/**
 * A stylesheet as the settings that say all of it, every value resolved, lengths in points; names
 * in alphabetical order.
 */
final class Flat {
  private static final Source NOWHERE = new Source("");

  /** The components of records, which are dear to ask for. */
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> kind) {
          return Arrays.stream(kind.getRecordComponents()).map(Component::of).toList();
        }
      };

  private final Layer root = new Layer(Span.NONE);

  private Flat() {}

  static Layer of(Stylesheet style) {
    Flat flat = new Flat();
    flat.top(style);
    flat.page(style);
    flat.text(style);
    flat.notes(style);
    flat.signs(style);
    return flat.root;
  }

  private void top(Stylesheet style) {
    put(root, "name", style.name());
    put(root, "language", style.language());
    put(root, "contents", style.contents());
    put(root, "half-title", style.leaves().halfTitle());
    put(root, "title-page", style.leaves().titlePage());
    put(root, "copyright-page", style.leaves().copyrightPage());
    put(root, "front-runs-on", style.leaves().frontRunsOn());
    put(root, "gap-mark", style.gapMark());
    put(root, "link-template", style.linkTemplate());
  }

  private void page(Stylesheet style) {
    record(table("page"), style.page());
    Layer gutter = table("gutter");
    for (Gutter each : style.gutters()) {
      put(gutter, Integer.toString(each.pages()), each.inner());
    }
    record(table("margin"), style.margin());
    map(inner(table("margin"), "spoken"), style.margin().spoken());
    record(table("line-numbers"), style.lineNumbers());
    record(table("margin-notes"), style.marginNotes());
    RunningStyle running = style.running();
    Layer heads = table("running");
    put(heads, "text", running.text());
    put(heads, "folio", running.folio());
    put(heads, "verso", running.verso());
    put(heads, "recto", running.recto());
    put(heads, "front-roman", running.frontRoman());
    map(inner(heads, "short"), running.shorter());
    map(inner(heads, "series"), running.series());
    record(table("leaders"), style.leaders());
    map(inner(table("leaders"), "heads"), style.leaders().heads());
    record(table("references"), style.references());
    record(table("index"), style.index());
    map(inner(table("index"), "continued"), style.index().continued());
    record(table("concordance"), style.concordance());
    record(table("handout"), style.handout());
    map(table("handout-words"), style.handoutWords());
    Layer papers = table("papers");
    for (Map.Entry<String, Paper> each : new TreeMap<>(style.papers()).entrySet()) {
      record(inner(papers, each.getKey()), each.getValue());
    }
    record(table("tables"), style.tables());
    record(table("figures"), style.figures());
    record(table("print"), style.print());
    map(table("leading-by-script"), style.leadingByScript());
    record(table("sheet"), style.sheet());
    record(table("line-costs"), style.lineCosts());
    record(table("page-costs"), style.pageCosts());
  }

  private void text(Stylesheet style) {
    Layer text = table("text");
    for (TextStyle each : new TreeMap<>(style.text()).values()) {
      Layer table = inner(text, each.name());
      record(table, each.look());
      record(table, each);
      table.settings().remove("name");
    }
    Layer looks = table("looks");
    for (Map.Entry<String, LookChange> each : new TreeMap<>(style.looks()).entrySet()) {
      Layer table = inner(looks, each.getKey());
      record(table, each.getValue());
      for (String key : List.of("toggle-italic", "before", "after")) {
        Object value = value(table, key);
        if (value.equals("") || value.equals(false)) {
          table.settings().remove(key);
        }
      }
    }
    map(table("paragraphs"), style.paragraphs());
    Layer divisions = table("divisions");
    for (Map.Entry<String, DivisionStyle> each : new TreeMap<>(style.divisions()).entrySet()) {
      record(inner(divisions, each.getKey()), each.getValue());
    }
  }

  private void notes(Stylesheet style) {
    Layer notes = table("notes");
    put(notes, "order", style.series().stream().map(SeriesStyle::name).toList());
    put(notes, "between-calls", style.betweenCalls());
    Layer series = table("series");
    for (SeriesStyle each : style.series()) {
      Layer table = inner(series, each.name());
      record(table, each);
      table.settings().remove("name");
    }
    record(table("apparatus"), style.apparatus());
    map(table("editor-side"), style.editorSide());
    map(table("quotations"), style.quotations().marked());
    map(table("quotation-marks"), style.quotations().marks());
  }

  private void signs(Stylesheet style) {
    Layer faces = table("faces");
    for (Map.Entry<String, FaceFiles> each : new TreeMap<>(style.faces()).entrySet()) {
      record(inner(faces, each.getKey()), each.getValue());
    }
    Layer protrusion = table("protrusion");
    for (Map.Entry<String, Protrusion> each : new TreeMap<>(style.protrusion()).entrySet()) {
      String name = each.getKey();
      int slash = name.lastIndexOf('/');
      String family = slash < 0 ? name : name.substring(0, slash);
      Layer face =
          inner(inner(protrusion, family), slash < 0 ? "regular" : name.substring(slash + 1));
      signs(inner(face, "left"), each.getValue().left());
      signs(inner(face, "right"), each.getValue().right());
    }
  }

  private static void signs(Layer table, Map<Integer, Integer> shares) {
    for (Map.Entry<Integer, Integer> each : new TreeMap<>(shares).entrySet()) {
      put(table, Character.toString(each.getKey()), each.getValue());
    }
  }

  private Layer table(String name) {
    return inner(root, name);
  }

  private static Layer inner(Layer layer, String name) {
    return layer.tableAt(name, Span.NONE);
  }

  private static void map(Layer table, Map<String, ?> values) {
    new TreeMap<String, Object>(values).forEach((key, value) -> put(table, key, value));
  }

  /** All components of {@code record} that are values; those that are records are left out. */
  private static void record(Layer table, Record record) {
    for (Component component : COMPONENTS.get(record.getClass())) {
      Object value = component.of(record);
      if (value != null && single(value)) {
        put(table, component.key(), value);
      }
    }
  }

  private static boolean single(Object value) {
    return value instanceof Colour || !(value instanceof Record || value instanceof Map);
  }

  private static void put(Layer table, String key, Object value) {
    table.settings().put(key, new Setting(written(value), NOWHERE, Span.NONE, null));
  }

  private static Object value(Layer table, String key) {
    Setting setting = table.setting(key);
    return setting == null ? "" : setting.value();
  }

  private static Object written(Object value) {
    if (value instanceof List<?> values) {
      List<Object> written = new ArrayList<>();
      values.forEach(each -> written.add(written(each)));
      return written;
    }
    if (value instanceof Integer number) {
      return Long.valueOf(number);
    }
    if (value instanceof Long length) {
      return PlainLines.points(length);
    }
    if (value instanceof Enum<?> word) {
      return Kind.Word.of(word);
    }
    return value instanceof Colour colour
        ? String.format(Locale.ROOT, "#%06x", colour.rgb())
        : value;
  }

  /** A component of a record. */
  private record Component(String key, Method accessor) {
    static Component of(RecordComponent component) {
      return new Component(key(component.getName()), component.getAccessor());
    }

    /** {@code firstIndent} as {@code first-indent}. */
    private static String key(String component) {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < component.length(); i++) {
        char c = component.charAt(i);
        if (Character.isUpperCase(c)) {
          key.append('-');
        }
        key.append(Character.toLowerCase(c));
      }
      return key.toString();
    }

    @Nullable Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

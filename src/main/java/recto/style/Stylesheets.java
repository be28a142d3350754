package recto.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;

/** The built-in styles. */
public final class Stylesheets {
  /** The style of a book on trimmed pages: 6 × 9 inches, notes at the foot. */
  public static final String BOOK = "book";

  /** What messages call the built-in styles; no file is called so. */
  static final Source SOURCE = new Source("built-in style");

  private static final List<String> NAMES = List.of(BOOK, "handout", "large-print", "reading-aid");

  /** Each built-in style once, when it is first asked for; they never change. */
  private static final Map<String, Stylesheet> READ = new ConcurrentHashMap<>();

  private Stylesheets() {}

  /** The names of the built-in styles. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The style called {@code name}.
   *
   * @throws IllegalArgumentException where none is called so
   */
  public static Stylesheet builtIn(String name) {
    Stylesheet known = READ.get(name);
    if (known != null) {
      return known;
    }
    byte[] compiled = resource(name, CompiledStyle.SUFFIX);
    Stylesheet style = compiled == null ? fromSource(name) : CompiledStyle.read(compiled);
    Stylesheet first = READ.putIfAbsent(name, style);
    return first == null ? style : first;
  }

  /** The style called {@code name}, made of its TOML. */
  static Stylesheet fromSource(String name) {
    Layer settings = layer(name);
    Problems problems = new Problems();
    Stylesheet style = new StylesheetMaker(settings, problems).make();
    new StyleCheck(style, settings, problems).check();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.found().toString());
    }
    return style;
  }

  /**
   * The commented TOML of the style called {@code name}: every key, its value and what it means.
   *
   * @throws IllegalArgumentException where none is called so
   */
  public static String source(String name) {
    byte[] source = resource(name, StyleFiles.SUFFIX);
    if (source == null) {
      throw new IllegalStateException(name + StyleFiles.SUFFIX + " is not in the jar");
    }
    return new String(source, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] resource(String name, String suffix) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no built-in style ".concat(name));
    }
    try (InputStream in = Stylesheets.class.getResourceAsStream(name.concat(suffix))) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@code style} as a style file: what differs from a built-in style, the shortest that can be.
   *
   * <p>The text is plain TOML and reads back to an equal stylesheet.
   */
  public static String text(Stylesheet style) {
    return text(style, true);
  }

  /** The same with its files called by their names alone, so that it is the same in any folder. */
  public static String placeless(Stylesheet style) {
    return text(style, false);
  }

  private static String text(Stylesheet style, boolean placed) {
    for (Map.Entry<String, Stylesheet> each : READ.entrySet()) {
      if (same(each.getValue(), style)) {
        return StyleText.extending(each.getKey());
      }
    }
    Layer want = Flat.of(style);
    if (!placed) {
      StylePaths.namesOnly(want);
    }
    String shortest = "";
    for (String name : NAMES) {
      int limit = shortest.isEmpty() ? Integer.MAX_VALUE : shortest.length();
      shortest = StyleText.extended(name).of(want, limit).orElse(shortest);
    }
    if (shortest.isEmpty()) {
      throw new IllegalArgumentException(style.name() + " extends no built-in style");
    }
    return shortest;
  }

  /** The very same: comparing all values would cost a short source more time than writing them. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Stylesheet one, Stylesheet other) {
    return one == other;
  }

  /** All settings of the built-in style called {@code name}, with those it extends. */
  static Layer layer(String name) {
    try {
      Layer own = PlainToml.read(SOURCE, source(name));
      Setting base = own.settings().remove("extends");
      return base == null ? own : StyleFiles.merged(layer(String.valueOf(base.value())), own);
    } catch (SourceException e) {
      throw new IllegalStateException(e);
    }
  }
}

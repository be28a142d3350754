package recto.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;

/** The built-in styles. */
public final class Stylesheets {
  /** The style of a book on trimmed pages: 6 × 9 inches, notes at the foot. */
  public static final String BOOK = "book";

  private static final List<String> NAMES = List.of(BOOK);

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
    Problems problems = new Problems();
    Stylesheet style = new StylesheetMaker(layer(name), problems).make();
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
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no built-in style " + name);
    }
    try (InputStream in = Stylesheets.class.getResourceAsStream(name + ".toml")) {
      if (in == null) {
        throw new IllegalStateException(name + ".toml is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of the built-in style called {@code name}. */
  static Layer layer(String name) {
    try {
      return PlainToml.read(new Source(name + ".toml"), source(name));
    } catch (SourceException e) {
      throw new IllegalStateException(e);
    }
  }
}

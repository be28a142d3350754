package recto.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Source;

class CompiledStyleTest {
  /** The names of classes that read TOML, or hold what was read. */
  private static final Pattern PARSING = Pattern.compile("tomlj|PlainToml|TomlFile|Layer");

  @Test
  void theCompiledStylesAreTheirSources() throws Exception {
    for (String name : Stylesheets.names()) {
      try (InputStream in = Stylesheets.class.getResourceAsStream(name + CompiledStyle.SUFFIX)) {
        assertNotNull(in, name);
        byte[] compiled = in.readAllBytes();
        assertEquals(Stylesheets.fromSource(name), CompiledStyle.read(compiled));
        assertArrayEquals(StyleCompiler.compiled(Stylesheets.fromSource(name)), compiled);
      }
    }
  }

  @Test
  void everyComponentIsCompiled() throws Exception {
    Stylesheet style =
        new StylesheetReader(
                List.of(
                    "faces.X.regular=x.ttf",
                    "faces.X.bold=y.ttf",
                    "running.short.ch4=Four",
                    "looks.odd={ figures = \"old-style\", letterspacing = 5, scale = 900,"
                        + " family = \"X\", before = \"<\" }",
                    "protrusion.X.italic.left.\"𝔄\"=7"))
            .read("book");
    assertNotEquals(Stylesheets.builtIn("book"), style);
    assertEquals(style, CompiledStyle.read(StyleCompiler.compiled(style)));
  }

  @Test
  void bothParsersReadTheSameSettings() throws Exception {
    for (String name : Stylesheets.names()) {
      Problems problems = new Problems();
      Layer full = TomlFile.read(new Source(name), Stylesheets.source(name), problems);
      assertEquals(List.of(), problems.found());
      Layer plain = PlainToml.read(new Source(name), Stylesheets.source(name));
      assertEquals(PlainLines.of(full), PlainLines.of(plain));
    }
  }

  @Test
  void theDefaultStyleNeedsNoTomlParser() throws Exception {
    try (Unparsed classes = new Unparsed()) {
      Class<?> sheets = classes.loadClass("recto.style.Stylesheets");
      Object book = sheets.getMethod("builtIn", String.class).invoke(null, "book");
      sheets.getMethod("text", book.getClass()).invoke(null, book);
      assertEquals(
          "extends = \"book\"\n", sheets.getMethod("text", book.getClass()).invoke(null, book));
      for (String loaded : classes.loaded()) {
        assertFalse(PARSING.matcher(loaded).find(), loaded);
      }
    }
  }
}

package recto.style;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/** Lays style files over the styles that they extend. */
final class StyleFiles {
  static final String SUFFIX = ".toml";

  /** Tables whose tables are replaced where a higher layer has them: a look is set as a whole. */
  private static final Set<String> REPLACED = Set.of("looks", "faces");

  private final Problems problems;
  private final List<Path> read = new ArrayList<>();
  private final Shape shape = Shape.of(Stylesheets.layer(Stylesheets.BOOK));

  StyleFiles(Problems problems) {
    this.problems = problems;
  }

  /** The files that were read. */
  List<Path> read() {
    return read;
  }

  /** {@code lower} under {@code upper}, whose settings hide its own. */
  static Layer merged(Layer lower, Layer upper) {
    Layer both = lower.under(upper);
    for (String name : REPLACED) {
      Layer below = lower.table(name);
      Layer above = upper.table(name);
      if (below != null && above != null) {
        both.tables().put(name, below.replacedBy(above));
      }
    }
    return both;
  }

  /** All settings of the style that the command line calls {@code style}. */
  Layer named(String style) {
    return named(style, null, new Source(style), Span.NONE, List.of());
  }

  private Layer named(
      String style, @Nullable Path folder, Source source, Span span, List<Path> extending) {
    if (Stylesheets.names().contains(style)) {
      return Stylesheets.layer(style);
    }
    if (style.endsWith(SUFFIX)) {
      return file(style, folder, source, span, extending);
    }
    problems.error(
        source,
        span,
        "no built-in style is called \""
            + style
            + "\""
            + Nearest.hint(style, new LinkedHashSet<>(Stylesheets.names()))
            + "; there are "
            + String.join(", ", Stylesheets.names())
            + ", and files that end in "
            + SUFFIX);
    return Stylesheets.layer(Stylesheets.BOOK);
  }

  private Layer file(
      String style, @Nullable Path folder, Source by, Span span, List<Path> extending) {
    try {
      Path path = folder == null ? Path.of(style) : folder.resolve(style).normalize();
      if (extending.contains(path)) {
        problems.error(by, span, path + " extends itself; name a built-in style at the end");
        return Stylesheets.layer(Stylesheets.BOOK);
      }
      read.add(path);
      Source source = new Source(path.toString());
      Problems syntax = new Problems();
      Layer written = TomlFile.read(source, Files.readString(path), syntax);
      syntax.found().forEach(problems::add);
      if (!syntax.isEmpty()) {
        return Stylesheets.layer(Stylesheets.BOOK);
      }
      if (written.setting("name") == null) {
        String name = String.valueOf(path.getFileName());
        String stem = name.substring(0, name.length() - SUFFIX.length());
        written.settings().put("name", new Setting(stem, source, Span.NONE, null));
      }
      List<Path> chain = new ArrayList<>(extending);
      chain.add(path);
      Path parent = path.getParent();
      return complete(written, source, parent == null ? Path.of("") : parent, chain);
    } catch (CharacterCodingException e) {
      String file = by.name().equals(style) ? "the style file" : style;
      problems.error(by, span, file + " is not UTF-8; save it as UTF-8");
    } catch (IOException | InvalidPathException e) {
      String file = by.name().equals(style) ? "the style file" : "the style file " + style;
      problems.error(by, span, file + " cannot be read; is the path right?");
    }
    return Stylesheets.layer(Stylesheets.BOOK);
  }

  /**
   * {@code written} over the style that it extends.
   *
   * @param folder where its paths start from
   * @param extending the files that led to it, and itself
   */
  Layer complete(Layer written, Source source, Path folder, List<Path> extending) {
    Layer fitting = new ShapeCheck(shape, source, problems).fitting(written);
    Setting base = fitting.settings().remove("extends");
    Layer lower;
    if (base == null) {
      lower = Stylesheets.layer(Stylesheets.BOOK);
    } else if (base.value() instanceof String name) {
      lower = named(name, folder, source, base.span(), extending);
    } else {
      problems.error(base, "extends wants the name of a style in quotes, as in \"book\"");
      lower = Stylesheets.layer(Stylesheets.BOOK);
    }
    StylePaths.from(folder, fitting);
    return merged(lower, fitting);
  }

  /** {@code style} under overrides, each as in {@code page.measure=300}. */
  Layer overridden(Layer style, List<String> overrides) {
    Layer together = new Layer(Span.NONE);
    for (String override : overrides) {
      Source source = new Source("--set " + override);
      try {
        Layer fitting = new ShapeCheck(shape, source, problems).fitting(override(source, override));
        together = together.under(fitting);
      } catch (SourceException e) {
        problems.error(source, Span.NONE, "no override; write key=value, as in page.measure=300");
      }
    }
    return merged(style, together);
  }

  private static Layer override(Source source, String override) throws SourceException {
    Layer written = parsed(source, override);
    if (written.setting("extends") != null) {
      throw SourceException.at(source, Span.NONE, "extends is no override");
    }
    return written;
  }

  /** A line as in a style file; a value that is none is words without their quotes. */
  private static Layer parsed(Source source, String override) throws SourceException {
    try {
      return PlainToml.line(source, override);
    } catch (SourceException e) {
      int equals = equalsSign(override);
      if (equals < 0) {
        throw e;
      }
      String words = PlainLines.value(override.substring(equals + 1).strip());
      return PlainToml.line(source, override.substring(0, equals) + "=" + words);
    }
  }

  /** Where the first equals sign outside quotes stands, or -1. */
  private static int equalsSign(String override) {
    boolean quoted = false;
    for (int i = 0; i < override.length(); i++) {
      char c = override.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }
}

package recto.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;

/**
 * Style files to stylesheets.
 *
 * <p>A style file sets what differs from the style that it extends: a built-in one, or another
 * file. Overrides lie over all. Everything that is wrong is found before a style is refused.
 */
public final class StylesheetReader {
  private final List<String> overrides;
  private final List<Path> files = new ArrayList<>();

  /** A reader of styles as they are. */
  public StylesheetReader() {
    this(List.of());
  }

  /**
   * A reader that lays overrides over the style.
   *
   * @param overrides each as in {@code page.measure=300}
   */
  public StylesheetReader(List<String> overrides) {
    this.overrides = List.copyOf(overrides);
  }

  /**
   * The style called {@code style}: the name of a built-in style, or the path of a style file.
   *
   * @throws StyleException where there is none, or anything is wrong in it
   */
  public Stylesheet read(String style) throws StyleException {
    if (overrides.isEmpty() && Stylesheets.names().contains(style)) {
      return Stylesheets.builtIn(style);
    }
    Problems problems = new Problems();
    StyleFiles reading = new StyleFiles(problems);
    Layer named = reading.named(style);
    files.addAll(reading.read());
    return stylesheet(named, problems);
  }

  /** The style files that were read. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * The style that travels in a PDF.
   *
   * @param text as {@link Stylesheets#text} writes it
   * @throws StyleException where anything is wrong in it
   */
  public Stylesheet read(Source source, String text) throws StyleException {
    Problems problems = new Problems();
    try {
      Layer written = PlainToml.read(source, text);
      Layer complete = new StyleFiles(problems).complete(written, source, Path.of(""), List.of());
      return stylesheet(complete, problems);
    } catch (SourceException e) {
      throw new StyleException(List.of(e.diagnostic()));
    }
  }

  private Stylesheet stylesheet(Layer style, Problems problems) throws StyleException {
    StyleFiles files = new StyleFiles(problems);
    Layer complete = files.overridden(style, overrides);
    Stylesheet stylesheet = new StylesheetMaker(complete, problems).make();
    new StyleCheck(stylesheet, complete, problems).check();
    if (!problems.isEmpty()) {
      throw new StyleException(problems.found());
    }
    return stylesheet;
  }
}

package recto.press;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import recto.style.Paper;
import recto.style.StyleException;
import recto.style.Stylesheet;
import recto.style.StylesheetReader;
import recto.style.Stylesheets;

/** The styles that a job may name. */
public final class Styles {
  private Styles() {}

  /** The names of the built-in styles. */
  public static List<String> names() {
    return Stylesheets.names();
  }

  /**
   * A style as TOML: a built-in one with every key and its comments, a style file as what differs
   * from the built-in style it goes back to.
   *
   * @throws PressException where there is no such style, or anything is wrong in it
   */
  public static String toml(String style) throws PressException {
    return names().contains(style)
        ? Stylesheets.source(style)
        : Stylesheets.text(read(style, List.of()));
  }

  /** The style of {@code job}, its settings applied. */
  static Stylesheet of(Job job) throws PressException {
    return of(job, job.style());
  }

  /** The style called {@code name}, with the settings and on the paper of {@code job}. */
  static Stylesheet of(Job job, String name) throws PressException {
    Stylesheet style = read(name, job.settings());
    if (job.paper().isEmpty()) {
      return style;
    }
    Paper paper = style.papers().get(job.paper());
    if (paper == null) {
      throw new PressException(
          Path.of("--paper " + job.paper()),
          "the style "
              + style.name()
              + " knows no such paper; it has "
              + String.join(", ", new TreeSet<>(style.papers().keySet())),
          null);
    }
    if (!style.page().on(paper).fits()) {
      throw new PressException(
          Path.of("--paper " + job.paper()),
          "the text of the style "
              + style.name()
              + " does not fit; set [papers."
              + job.paper()
              + "]",
          null);
    }
    return style.on(paper);
  }

  /** The files that the style of {@code job} is written in; none where it is built in. */
  static List<Path> files(Job job) throws PressException {
    StylesheetReader reader = new StylesheetReader(job.settings());
    try {
      reader.read(job.style());
    } catch (StyleException refused) {
      throw new PressException(refused.diagnostics(), refused);
    }
    return reader.files();
  }

  private static Stylesheet read(String style, List<String> settings) throws PressException {
    try {
      return new StylesheetReader(settings).read(style);
    } catch (StyleException refused) {
      throw new PressException(refused.diagnostics(), refused);
    }
  }
}

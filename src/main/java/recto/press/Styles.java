package recto.press;

import java.util.List;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
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
   * The commented TOML of a built-in style.
   *
   * @throws PressException where no built-in style is called {@code name}
   */
  public static String toml(String name) throws PressException {
    requireBuiltIn(name);
    return Stylesheets.source(name);
  }

  /** The style of {@code job}, its settings applied. */
  static Stylesheet of(Job job) throws PressException {
    try {
      return new StylesheetReader(job.settings()).read(job.style());
    } catch (StyleException refused) {
      throw new PressException(refused.diagnostics(), refused);
    }
  }

  private static void requireBuiltIn(String name) throws PressException {
    if (!names().contains(name)) {
      String message =
          "no style of this name is built in, only "
              + String.join(", ", names())
              + "; a style file ends in .toml";
      throw new PressException(
          List.of(new Diagnostic(new Source(name), Span.NONE, Severity.ERROR, message)), null);
    }
  }
}

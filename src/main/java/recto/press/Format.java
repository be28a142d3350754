package recto.press;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of file that are written. */
public enum Format {
  /** Pages to print and to read. */
  PDF,
  /** The same pages as text, to look into and to compare. */
  JSON;

  /** The kind that the name of a file asks for: JSON where it ends in ".json", else PDF. */
  public static Format of(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : PDF;
  }
}

package recto.galley;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import recto.edition.Figure;
import recto.style.FigureStyle;
import recto.unit.Length;

/**
 * How large a picture is on the page, in scaled points: as the source asks, else as its file says;
 * never wider than the measure or taller than the style allows, and always in its proportions.
 */
record PictureSize(long width, long height) {
  private static final double PIXELS = 96;
  private static final double MOST = 1000;

  /** The size of {@code file}. */
  static PictureSize of(Figure.Size asked, ImageFile file, long measure, FigureStyle style) {
    double scale = scale(asked.scale());
    return asked(asked, measure, (double) file.height() / file.width())
        .orElse(new PictureSize((long) (file.width() * scale), (long) (file.height() * scale)))
        .within(measure, style.tallest());
  }

  /** The size of the box that stands for a missing file. */
  static PictureSize placeholder(Figure.Size asked, long measure, FigureStyle style) {
    PictureSize usual = new PictureSize(style.placeholderWidth(), style.placeholderHeight());
    return asked(asked, measure, (double) usual.height / usual.width)
        .orElse(usual)
        .within(measure, style.tallest());
  }

  /** Scales down to {@code room}. */
  PictureSize within(long room, long tallest) {
    double scale = Math.min(1, Math.min((double) room / width, (double) tallest / height));
    return scale == 1
        ? this
        : new PictureSize(
            Math.max(1, (long) (width * scale)), Math.max(1, (long) (height * scale)));
  }

  private record Asked(long width, long height, double ratio) {
    PictureSize orElse(PictureSize usual) {
      if (width == 0 && height == 0) {
        return usual;
      }
      return new PictureSize(
          width > 0 ? width : Math.max(1, (long) (height / ratio)),
          height > 0 ? height : Math.max(1, (long) (width * ratio)));
    }
  }

  private static Asked asked(Figure.Size size, long measure, double ratio) {
    return new Asked(length(size.width(), measure), length(size.height(), 0), ratio);
  }

  /** A length as TEI writes it, or 0 where it is none; a number alone counts pixels. */
  private static long length(String written, long whole) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < plain.length()
        && (Character.isDigit(plain.charAt(end)) || plain.charAt(end) == '.')) {
      end++;
    }
    Double number = number(plain.substring(0, end));
    if (number == null) {
      return 0;
    }
    return switch (plain.substring(end).strip()) {
      case "", "px" -> Length.inches(number / PIXELS);
      case "pt" -> Length.points(number);
      case "pc", "pi" -> Length.points(12 * number);
      case "in" -> Length.inches(number);
      case "cm" -> Length.millimetres(10 * number);
      case "mm" -> Length.millimetres(number);
      case "%" -> (long) (whole * Math.min(100, number) / 100);
      default -> 0;
    };
  }

  private static double scale(String written) {
    boolean percent = written.strip().endsWith("%");
    Double number = number(written.strip().replace("%", ""));
    return number == null ? 1 : percent ? number / 100 : number;
  }

  private static @Nullable Double number(String figures) {
    try {
      double number = Double.parseDouble(figures);
      return number > 0 && number <= MOST * PIXELS ? (Double) number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}

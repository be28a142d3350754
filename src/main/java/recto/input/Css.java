package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few declarations of CSS that say how words look, and says them in plain words. */
final class Css {
  private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");
  private static final Set<String> ALIGNED = Set.of("center", "right", "left", "justify");
  private static final Set<String> RAISED = Set.of("top", "bottom", "middle");

  /** How wide a step of indent is, in ems, and an em in pixels. */
  private static final double STEP = 1.5;

  private static final double PIXELS = 16;
  private static final Pattern SET_IN =
      Pattern.compile(
          "(?:text-indent|margin-left|padding-left)\\s*:\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*(em|rem|px)");

  private Css() {}

  /** The plain words of a list of declarations, as in [italic, center]. */
  static List<String> words(String declarations) {
    if (declarations.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        String word = word(declaration.substring(0, colon).strip(), value);
        if (!word.isEmpty() && !words.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** True where the declarations hide the element. */
  static boolean hides(String declarations) {
    return words(declarations).contains("hidden");
  }

  private static String word(String property, String value) {
    return switch (property) {
      case "font-style" ->
          value.equals("italic") || value.equals("oblique")
              ? "italic"
              : value.equals("normal") ? "roman" : "";
      case "font-weight" -> BOLD.contains(value) ? "bold" : "";
      case "font-variant", "font-variant-caps" -> value.contains("small-caps") ? "smallcaps" : "";
      case "text-align", "float" -> ALIGNED.contains(value) ? value : "";
      case "text-decoration", "text-decoration-line" ->
          value.contains("underline")
              ? "underline"
              : value.contains("line-through")
                  ? "strikethrough"
                  : value.contains("overline") ? "overline" : "";
      case "vertical-align" ->
          value.equals("super")
              ? "superscript"
              : value.equals("sub") ? "subscript" : RAISED.contains(value) ? value : "";
      case "letter-spacing" -> value.startsWith("0") && !value.contains(".") ? "" : "letterspaced";
      case "text-transform" -> value.equals("uppercase") ? "allcaps" : "";
      case "text-indent" -> value.startsWith("-") ? "hanging" : "";
      case "display" -> value.equals("none") ? "hidden" : "";
      case "white-space" -> value.equals("nowrap") ? "nowrap" : "";
      case "border-top", "border-bottom", "border-left", "border-right" ->
          value.startsWith("0") || value.contains("none") ? "" : property;
      default -> value.equals("true") ? RendWords.usual(property) : "";
    };
  }

  /** By how many steps declarations set a line in, where they say it in ems or pixels. */
  static int steps(String declarations) {
    Matcher width = SET_IN.matcher(declarations);
    if (!width.find()) {
      return 0;
    }
    double ems = Double.parseDouble(width.group(1)) / (width.group(2).equals("px") ? PIXELS : 1);
    return (int) Math.round(ems / STEP);
  }
}

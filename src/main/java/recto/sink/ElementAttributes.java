package recto.sink;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import recto.folio.Element;
import recto.folio.Role;

/** What a structure element says of itself beside its kids (ISO 32000-1, 14.8.5 and 14.9). */
final class ElementAttributes {
  private static final Pattern LOWER_ROMAN = Pattern.compile("[ivxlcdm]+");

  private ElementAttributes() {}

  /**
   * @param kids the kids of an element
   * @param label what the label of a list item says
   */
  static void write(
      ContentBytes out,
      int index,
      List<Element> elements,
      IntFunction<int[]> kids,
      IntFunction<String> label) {
    Element element = elements.get(index);
    text(out, "/Lang", element.language());
    text(out, "/Alt", element.alternative());
    text(out, "/ActualText", element.actual());
    switch (element.role()) {
      case L ->
          out.put("/A<</O/List/ListNumbering").name(numbering(kids.apply(index), label)).put(">>");
      case NOTE, FIGURE -> out.put("/A<</O/Layout/Placement/Block>>");
      case TD, TH -> cell(out, index, elements, kids);
      default -> {}
    }
  }

  private static void text(ContentBytes out, String key, String text) {
    if (!text.isEmpty()) {
      out.put(key).text(text);
    }
  }

  private static void cell(
      ContentBytes out, int index, List<Element> elements, IntFunction<int[]> kids) {
    Element element = elements.get(index);
    boolean head = element.role() == Role.TH;
    if (!head && element.columns() == 1 && element.rows() == 1) {
      return;
    }
    out.put("/A<</O/Table");
    if (element.columns() > 1) {
      out.put("/ColSpan ").number(element.columns(), 0);
    }
    if (element.rows() > 1) {
      out.put("/RowSpan ").number(element.rows(), 0);
    }
    if (head) {
      out.put(headsRow(index, elements, kids) ? "/Scope/Row" : "/Scope/Column");
    }
    out.put(">>");
  }

  /** True where a heading cell shares its row with cells that are none. */
  private static boolean headsRow(int index, List<Element> elements, IntFunction<int[]> kids) {
    int row = elements.get(index).parent();
    return row >= 0
        && Arrays.stream(kids.apply(row)).anyMatch(e -> elements.get(e).role() == Role.TD);
  }

  private static String numbering(int[] kids, IntFunction<String> label) {
    for (int kid : kids) {
      String one = numbering(label.apply(kid).strip());
      if (!one.equals("None")) {
        return one;
      }
    }
    return "None";
  }

  /** The name that ISO 32000-1, table 347, has for labels like this one. */
  private static String numbering(String label) {
    String core = label.replaceAll("^[(\\[]+|[.):\\]]+$", "");
    if (core.isEmpty()) {
      return "None";
    }
    if (core.chars().allMatch(Character::isDigit)) {
      return "Decimal";
    }
    boolean upper = Character.isUpperCase(core.charAt(0));
    if (LOWER_ROMAN.matcher(core.toLowerCase(Locale.ROOT)).matches()) {
      return upper ? "UpperRoman" : "LowerRoman";
    }
    if (Character.isLetter(core.charAt(0))) {
      return upper ? "UpperAlpha" : "LowerAlpha";
    }
    return switch (core) {
      case "\u25E6", "\u25CB" -> "Circle";
      case "\u25AA", "\u25A0", "\u25FE" -> "Square";
      default -> "Disc";
    };
  }
}

package recto.sink;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;

/** What a structure element says of itself beside its kids (ISO 32000-1, 14.8.5 and 14.9). */
final class ElementAttributes {
  private static final Pattern LOWER_ROMAN = Pattern.compile("[ivxlcdm]+");

  private ElementAttributes() {}

  /**
   * @param kids the kids of an element
   * @param label what the label of a list item says
   */
  static void set(
      COSDictionary dictionary,
      int index,
      List<Element> elements,
      IntFunction<int[]> kids,
      IntFunction<String> label) {
    Element element = elements.get(index);
    text(dictionary, COSName.LANG, element.language());
    text(dictionary, COSName.ALT, element.alternative());
    text(dictionary, COSName.ACTUAL_TEXT, element.actual());
    if (element.origin() != Origin.SOURCE) {
      dictionary.setItem(COSName.C, Cos.name(element.origin().type()));
    }
    COSArray attributes = Cos.array();
    switch (element.role()) {
      case L -> attributes.add(numbering(kids.apply(index), label));
      case NOTE, FIGURE -> attributes.add(block());
      case TD, TH -> cell(attributes, index, elements, kids);
      default -> {}
    }
    if (attributes.size() > 0) {
      dictionary.setItem(COSName.A, attributes.size() == 1 ? attributes.get(0) : attributes);
    }
  }

  /** The attribute classes of elements whose letters are not the source's (14.7.5.2). */
  static COSDictionary classes() {
    COSDictionary classes = Cos.inner();
    for (Origin origin : Origin.values()) {
      if (origin != Origin.SOURCE) {
        COSDictionary property = Cos.inner();
        property.setItem(COSName.N, Cos.text("Origin"));
        property.setItem(COSName.V, Cos.text(origin.type()));
        COSDictionary attributes = owned("UserProperties");
        attributes.setItem(COSName.P, Cos.array(property));
        classes.setItem(Cos.name(origin.type()), attributes);
      }
    }
    return classes;
  }

  private static void text(COSDictionary dictionary, COSName key, String text) {
    if (!text.isEmpty()) {
      dictionary.setItem(key, Cos.text(text));
    }
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inner();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }

  private static COSDictionary block() {
    COSDictionary layout = owned("Layout");
    layout.setItem(Cos.name("Placement"), Cos.name("Block"));
    return layout;
  }

  private static void cell(
      COSArray attributes, int index, List<Element> elements, IntFunction<int[]> kids) {
    Element element = elements.get(index);
    COSDictionary table = owned("Table");
    if (element.columns() > 1) {
      table.setInt(Cos.name("ColSpan"), element.columns());
    }
    if (element.rows() > 1) {
      table.setInt(Cos.name("RowSpan"), element.rows());
    }
    if (element.role() == Role.TH) {
      table.setItem(
          Cos.name("Scope"), Cos.name(headsRow(index, elements, kids) ? "Row" : "Column"));
    }
    if (table.size() > 1) {
      attributes.add(table);
    }
  }

  /** True where a heading cell shares its row with cells that are none. */
  private static boolean headsRow(int index, List<Element> elements, IntFunction<int[]> kids) {
    int row = elements.get(index).parent();
    return row >= 0
        && Arrays.stream(kids.apply(row)).anyMatch(e -> elements.get(e).role() == Role.TD);
  }

  private static COSDictionary numbering(int[] kids, IntFunction<String> label) {
    String numbering = "None";
    for (int kid : kids) {
      String one = numbering(label.apply(kid).strip());
      if (!one.equals("None")) {
        numbering = one;
        break;
      }
    }
    COSDictionary list = owned("List");
    list.setItem(Cos.name("ListNumbering"), Cos.name(numbering));
    return list;
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

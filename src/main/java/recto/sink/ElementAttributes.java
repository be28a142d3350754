package recto.sink;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import recto.folio.Element;
import recto.folio.Origin;
import recto.folio.Role;

/** What a structure element says of itself beside its kids (ISO 32000-1, 14.8.5 and 14.9). */
final class ElementAttributes {
  private static final Pattern LOWER_ROMAN = Pattern.compile("[ivxlcdm]+");

  private final List<Element> elements;
  private final Groups kids;
  private final Shown shown;

  /**
   * @param kids the kids of each element
   */
  ElementAttributes(List<Element> elements, Groups kids, Shown shown) {
    this.elements = elements;
    this.kids = kids;
    this.shown = shown;
  }

  /** Puts the entries of an element's dictionary. */
  void put(int index, ContentBytes out) {
    Element element = elements.get(index);
    text("/Lang", element.language(), out);
    text("/Alt", element.alternative(), out);
    text("/ActualText", element.actual(), out);
    if (element.origin() != Origin.SOURCE) {
      out.put("/C/").put(element.origin().type());
    }
    switch (element.role()) {
      case L -> out.put("/A<</O/List/ListNumbering/").put(numbering(kids.of(index))).put(">>");
      case NOTE, FIGURE -> out.put("/A<</O/Layout/Placement/Block>>");
      case TD, TH -> cell(element, out);
      default -> {}
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

  private static void text(String key, String text, ContentBytes out) {
    if (!text.isEmpty()) {
      out.put(key).string(text);
    }
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inner();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }

  private void cell(Element element, ContentBytes out) {
    boolean heads = element.role() == Role.TH;
    if (!heads && element.columns() == 1 && element.rows() == 1) {
      return;
    }
    out.put("/A<</O/Table");
    if (element.columns() > 1) {
      out.put("/ColSpan ").number(element.columns(), 0);
    }
    if (element.rows() > 1) {
      out.put("/RowSpan ").number(element.rows(), 0);
    }
    if (heads) {
      out.put("/Scope/").put(headsRow(element.parent()) ? "Row" : "Column");
    }
    out.put(">>");
  }

  /** True of a row in which heading cells stand beside cells that are none. */
  private boolean headsRow(int row) {
    return row >= 0 && Arrays.stream(kids.of(row)).anyMatch(e -> elements.get(e).role() == Role.TD);
  }

  /** How the items of a list are numbered, by the first label that tells. */
  private String numbering(int[] items) {
    for (int item : items) {
      String numbering = numbering(label(item).strip());
      if (!numbering.equals("None")) {
        return numbering;
      }
    }
    return "None";
  }

  /** What the first label among an element's kids says. */
  private String label(int element) {
    for (int kid : kids.of(element)) {
      String label = shown.label(kid);
      if (label != null) {
        return label;
      }
    }
    return "";
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

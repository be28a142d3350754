package recto.input;

import java.util.List;
import java.util.Locale;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Rend;

/**
 * Formulas in MathML and simple ones in TeX, set in the line: a fraction as {@code a/b}, powers
 * raised, roots by a sign.
 */
final class TeiFormulas {
  private static final Rend RAISED = Rend.of("superscript");
  private static final Rend LOWERED = Rend.of("subscript");

  private final TeiReader reader;

  TeiFormulas(TeiReader reader) {
    this.reader = reader;
  }

  /**
   * A formula; one that is written in TeX is read as far as it can stand in a line, else printed as
   * it is written.
   */
  void formula(XmlNode node, Flow flow) {
    String notation = node.attribute("notation").toLowerCase(Locale.ROOT);
    boolean tex = notation.endsWith("tex") && isOnlyWords(node);
    XmlNode read = tex ? TexFormula.of(node) : node;
    if (read != node) {
      reader.anchor(node, flow);
      reader.read(read, flow);
      return;
    }
    if (tex && node.words().indexOf('\\') >= 0) {
      reader.report.count(
          Severity.WARNING, node.span(), "a formula in TeX is printed as it is written");
    }
    reader.phrases.plain(node, flow);
  }

  private static boolean isOnlyWords(XmlNode node) {
    return node.hasText() && node.children().stream().allMatch(XmlNode::isText);
  }

  /** Reads an element of MathML; false where it is none that is more than its words. */
  boolean read(XmlNode node, Flow flow) {
    List<XmlNode> parts = node.children().stream().filter(child -> !child.isText()).toList();
    if (parts.size() < 2 && !node.is("msqrt")) {
      return false;
    }
    switch (node.name) {
      case "mfrac" -> fraction(node, parts, flow);
      case "msup", "mover" -> shifted(parts, List.of(RAISED), flow);
      case "msub", "munder" -> shifted(parts, List.of(LOWERED), flow);
      case "msubsup", "munderover" -> shifted(parts, List.of(LOWERED, RAISED), flow);
      case "msqrt" -> {
        write("√", node, flow);
        bracketed(node, flow, parts.size() > 1 || node.words().length() > 1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fraction(XmlNode node, List<XmlNode> parts, Flow flow) {
    reader.report.count(
        Severity.NOTE, node.span(), "formulas are set in the line, fractions as a/b");
    for (XmlNode part : parts) {
      if (part != parts.get(0)) {
        write("/", node, flow);
      }
      bracketed(part, flow, part.words().length() > 1);
    }
  }

  private void bracketed(XmlNode node, Flow flow, boolean brackets) {
    if (brackets) {
      write("(", node, flow);
    }
    reader.children(node, flow);
    if (brackets) {
      flow.words(node.span()).glue();
      write(")", node, flow);
    }
  }

  private static void write(String sign, XmlNode node, Flow flow) {
    Words words = flow.words(node.span());
    words.text(sign, node.line, node.column);
    words.glue();
  }

  private void shifted(List<XmlNode> parts, List<Rend> rends, Flow flow) {
    for (int i = 0; i < parts.size(); i++) {
      XmlNode part = parts.get(i);
      if (i == 0 || i > rends.size()) {
        reader.read(part, flow);
        continue;
      }
      Span span = part.span();
      Rend rend = rends.get(i - 1);
      Words words = flow.words(span);
      words.glue();
      words.open(content -> new Inline.Styled(span, rend, "", content));
      reader.read(part, flow);
      words.close();
    }
  }
}

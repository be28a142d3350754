package recto.input;

/**
 * Writes out what records of books say by attributes alone: years, and from which page to which.
 */
final class RecordAttributes {
  private RecordAttributes() {}

  /** Writes out what stands below {@code root}. */
  static void settle(XmlNode root) {
    for (XmlNode record : root.find("biblStruct")) {
      for (XmlNode part : record.find("date", "biblScope", "citedRange")) {
        String said = part.first == null ? said(part) : "";
        if (!said.isEmpty()) {
          part.append(XmlNode.text(said, part.line, part.column, part));
        }
      }
    }
  }

  private static String said(XmlNode part) {
    if (part.is("date")) {
      return part.attribute("when");
    }
    String from = part.attribute("from");
    String to = part.attribute("to");
    return to.isEmpty() || to.equals(from) ? from : from + "–" + to;
  }
}

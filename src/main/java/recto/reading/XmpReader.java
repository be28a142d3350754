package recto.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the simple properties of an XMP packet. */
final class XmpReader {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private XmpReader() {}

  /** Properties by namespace and name in one; empty where the packet is no XML. */
  static Map<String, String> properties(InputStream packet) {
    Map<String, String> properties = new HashMap<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(packet)));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && is(xml, "Description")) {
          description(xml, properties);
        }
      }
      xml.close();
    } catch (XMLStreamException | IOException e) {
      return Map.copyOf(properties);
    }
    return properties;
  }

  /** The letters of a packet: of one with damaged bytes the XML parser would say so to the user. */
  private static String text(InputStream packet) throws IOException {
    byte[] bytes = packet.readAllBytes();
    boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE;
    return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
        .replaceFirst("^\\uFEFF", "");
  }

  private static void description(XMLStreamReader xml, Map<String, String> properties)
      throws XMLStreamException {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (namespace != null && !namespace.isEmpty() && !namespace.equals(RDF)) {
        properties.put(namespace + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getNamespaceURI() + xml.getLocalName();
        properties.putIfAbsent(name, value(xml));
      }
    }
  }

  /** The text of a property or of the first item in it. */
  private static String value(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder own = new StringBuilder();
    StringBuilder item = new StringBuilder();
    int depth = 1;
    int items = 0;
    int itemDepth = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (is(xml, "li") && items++ == 0) {
            itemDepth = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (items == 0 && depth == 1) {
            own.append(xml.getText());
          } else if (items == 1 && depth == itemDepth) {
            item.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return items > 0 ? item.toString() : own.toString();
  }

  private static boolean is(XMLStreamReader xml, String name) {
    return RDF.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name);
  }
}

package recto.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/**
 * Reads XML into a tree and trusts it with nothing: no other file is opened, no entity grows beyond
 * bounds, no nesting goes deeper than {@value #DEEPEST} elements.
 *
 * <p>Entities that the document itself declares are honoured. One that it does not, or that would
 * stand in another file, is reported and its name stays in the text.
 */
final class XmlTree {
  private static final int DEEPEST = 500;
  private static final int MOST_ENTITIES = 20_000;
  private static final int MOST_ATTRIBUTES = 500;
  private static final int LONGEST_ATTRIBUTE = 1 << 20;
  private static final int ENTITY_REPORTS = 50;

  /** How much more text than bytes there may be, through entities, before it is an attack. */
  private static final long GROWTH = 8;

  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Source source;
  private final Diagnostics diagnostics;
  private final Set<String> blocks;
  private final Set<String> aside;
  private final Map<String, String> names = new HashMap<>();

  private @Nullable XMLStreamReader reader;
  private String own = TEI;
  private int entities;
  private boolean standard;

  /**
   * @param blocks the elements that begin a line of their own
   * @param aside the elements whose content does not stand in the line, as notes
   */
  XmlTree(Source source, Diagnostics diagnostics, Set<String> blocks, Set<String> aside) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.blocks = blocks;
    this.aside = aside;
  }

  /** The root element of {@code content}. */
  XmlNode read(byte[] content) throws SourceException {
    XmlNode open = null;
    try {
      XMLStreamReader stream = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      reader = stream;
      XmlNode root = null;
      long letters = 0;
      int depth = 0;
      while (stream.hasNext()) {
        switch (stream.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw SourceException.at(
                  source, here(stream), "elements nest deeper than " + DEEPEST + " levels");
            }
            open = element(stream, open);
            if (root == null) {
              root = open;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            open = open == null ? null : open.parent;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
            if (open != null) {
              String text = stream.getText();
              letters += text.length();
              if (letters > GROWTH * (content.length + 10_000L)) {
                throw SourceException.at(
                    source, here(stream), "entities make the text grow beyond all measure");
              }
              Location start = stream.getLocation();
              open.append(XmlNode.text(text, start.getLineNumber(), start.getColumnNumber(), open));
            }
          }
          default -> {
            // Comments and processing instructions are no text.
          }
        }
      }
      stream.close();
      if (root == null) {
        throw SourceException.at(source, Span.NONE, "no element in it");
      }
      return root;
    } catch (XMLStreamException | RuntimeException e) {
      throw new XmlTrouble(source, content, open).in(e, reader);
    } finally {
      reader = null;
    }
  }

  private XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    XMLResolver nameInstead = (publicId, systemId, base, name) -> nameOf(name, systemId);
    XMLResolver nothing = (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // Support is on so that the resolver is asked; it never opens anything.
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    factory.setProperty(XMLInputFactory.RESOLVER, nameInstead);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nameInstead);
    factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, nameInstead);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_ENTITIES);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 20);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
    return factory;
  }

  private ByteArrayInputStream nameOf(@Nullable String entity, @Nullable String file) {
    String name = entity == null ? "?" : entity;
    String letter = StandardEntities.letter(name);
    if (!letter.isEmpty()) {
      if (!standard && reader != null) {
        diagnostics.note(
            source,
            here(reader),
            "entity &"
                + name
                + "; is not declared in the file; it and others like it are read as the standard"
                + " sets have them");
      }
      standard = true;
      return new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8));
    }
    if (entities++ < ENTITY_REPORTS && reader != null) {
      diagnostics.error(
          source,
          here(reader),
          file == null || file.isEmpty()
              ? "entity &"
                  + name
                  + "; is not declared in the file; declare it, or write the character"
              : "the text of entity &"
                  + name
                  + "; stands in another file, \""
                  + file
                  + "\", which is not read; put the text into one file, as xmllint --noent does");
    }
    return new ByteArrayInputStream(("&#38;" + name + ";").getBytes(StandardCharsets.UTF_8));
  }

  private XmlNode element(XMLStreamReader stream, @Nullable XmlNode parent) {
    String namespace = stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
    if (parent == null) {
      own = namespace;
    }
    boolean foreign =
        !namespace.equals(own)
            && !namespace.equals(TEI)
            && !namespace.contains("history.state.gov");
    Location start = stream.getLocation();
    XmlNode node =
        XmlNode.element(
            stream.getLocalName(),
            foreign,
            start.getLineNumber(),
            start.getColumnNumber(),
            parent,
            attributes(stream));
    if (parent != null) {
      parent.append(node);
      if (!foreign && blocks.contains(node.name)) {
        mark(parent);
      }
    }
    return node;
  }

  private void mark(XmlNode parent) {
    for (XmlNode up = parent; up != null && !up.holdsBlocks; up = up.parent) {
      if (aside.contains(up.name)) {
        return;
      }
      up.holdsBlocks = true;
    }
  }

  private String[] attributes(XMLStreamReader stream) {
    String[] pairs = new String[2 * stream.getAttributeCount()];
    for (int i = 0; i < pairs.length; i += 2) {
      String name = stream.getAttributeLocalName(i / 2);
      boolean xml = XML.equals(stream.getAttributeNamespace(i / 2));
      pairs[i] = xml ? once("xml:" + name) : name;
      pairs[i + 1] = once(stream.getAttributeValue(i / 2));
    }
    return pairs;
  }

  /** One string for all that are equal: keys and words of layout repeat thousands of times. */
  private String once(String value) {
    String known = names.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  /** Where the reading has come to. */
  private static Span here(XMLStreamReader stream) {
    Location at = ((XMLStreamReader2) stream).getLocationInfo().getCurrentLocation();
    return new Span(at.getLineNumber(), at.getColumnNumber());
  }
}

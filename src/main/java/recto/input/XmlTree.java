package recto.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/**
 * Reads XML into a tree and trusts it with nothing: no file is opened but entities in its folder,
 * no entity grows beyond bounds, no nesting goes deeper than {@value #DEEPEST} elements.
 *
 * <p>Entities that the document itself declares are honoured. One that it does not, or whose file
 * cannot be read, is reported and its name stays in the text.
 */
final class XmlTree {
  static final int DEEPEST = 500;
  private static final int MOST_ENTITIES = 20_000;
  private static final int MOST_ATTRIBUTES = 500;
  private static final int LONGEST_ATTRIBUTE = 1 << 20;

  /** How much more text than bytes there may be, through entities, before it is an attack. */
  private static final long GROWTH = 8;

  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String GENETIC = "http://www.tei-c.org/ns/geneticEditions";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final SourceFiles files;
  private final SourceFiles.File file;
  private final Source source;
  private final XmlEntities entities;
  private final Set<String> blocks;
  private final Set<String> aside;
  private final Map<String, String> names = new HashMap<>();

  private String own = TEI;

  /**
   * @param blocks the elements that begin a line of their own
   * @param aside the elements whose content does not stand in the line, as notes
   */
  XmlTree(
      SourceFiles files,
      SourceFiles.File file,
      Diagnostics diagnostics,
      Set<String> blocks,
      Set<String> aside) {
    this.files = files;
    this.file = file;
    this.source = file.source();
    this.entities = new XmlEntities(files, file, diagnostics);
    this.blocks = blocks;
    this.aside = aside;
  }

  /** The root element of the file. */
  XmlNode read() throws SourceException {
    byte[] content = file.content();
    XmlNode open = null;
    try {
      XMLStreamReader stream = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      entities.in(stream);
      XmlNode root = null;
      long letters = 0;
      int depth = 0;
      while (stream.hasNext()) {
        switch (stream.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw SourceException.at(
                  source,
                  XmlEntities.here(stream),
                  "elements nest deeper than " + DEEPEST + " levels");
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
              if (letters > GROWTH * (files.bytes() + 10_000L)) {
                throw SourceException.at(
                    source,
                    XmlEntities.here(stream),
                    "entities make the text grow beyond all measure");
              }
              Location start = stream.getLocation();
              open.append(XmlNode.text(text, line(start), start.getColumnNumber(), open));
            }
          }
          case XMLStreamConstants.DTD -> entities.learnPictures(stream);
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
      throw new XmlTrouble(entities.source(e), content, open, file.before())
          .in(e, entities.reader());
    } finally {
      entities.in(null);
    }
  }

  private XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    entities.resolve(factory);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_ENTITIES);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 20);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
    return factory;
  }

  private XmlNode element(XMLStreamReader stream, @Nullable XmlNode parent) {
    String namespace = stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
    if (parent == null) {
      own = namespace;
    }
    boolean foreign =
        !namespace.equals(own)
            && !namespace.equals(TEI)
            && !namespace.equals(GENETIC)
            && !namespace.contains("history.state.gov");
    Location start = stream.getLocation();
    String local = stream.getLocalName();
    String name = own.isEmpty() && namespace.isEmpty() ? SgmlNames.now(local) : local;
    XmlNode node =
        XmlNode.element(
            name,
            foreign,
            line(start),
            start.getColumnNumber(),
            parent,
            foreign ? attributes(stream) : entities.shown(name, attributes(stream)));
    node.tei = parent == null && namespace.equals(TEI);
    if (parent != null) {
      parent.append(node);
      if (!foreign && blocks.contains(node.name)) {
        mark(parent);
      }
    }
    return node;
  }

  /** Sees that the lines that begin in {@code node} are known of what stands around it. */
  void settle(XmlNode node) {
    XmlNode parent = node.parent;
    if (parent != null && (node.holdsBlocks || (!node.foreign && blocks.contains(node.name)))) {
      mark(parent);
    }
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
      String local = stream.getAttributeLocalName(i / 2);
      String name = own.isEmpty() ? SgmlNames.now(local) : local;
      boolean xml = XML.equals(stream.getAttributeNamespace(i / 2));
      pairs[i] = xml ? once("xml:" + name) : name;
      pairs[i + 1] = once(stream.getAttributeValue(i / 2));
    }
    return pairs;
  }

  /** The line of a place, counted on through all files. */
  private int line(Location at) {
    return entities.file(at).before() + at.getLineNumber();
  }

  /** One string for all that are equal: keys and words of layout repeat thousands of times. */
  private String once(String value) {
    String known = names.putIfAbsent(value, value);
    return known == null ? value : known;
  }
}

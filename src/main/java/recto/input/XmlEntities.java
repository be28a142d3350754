package recto.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import javax.xml.transform.stream.StreamSource;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/**
 * The entities of a file: letters of the old standard sets, texts in files beside the source, and
 * pictures. Of one that cannot be had the name stays in the text, and that is reported.
 */
final class XmlEntities {
  private static final int REPORTS = 50;
  private static final Set<String> PICTURES = Set.of("graphic", "figure", "media");

  private final SourceFiles files;
  private final SourceFiles.File own;
  private final Diagnostics diagnostics;

  /** The files of pictures that entities stand for. */
  private final Map<String, String> pictures = new HashMap<>();

  /** Files that entities stand in, by their addresses. */
  private final Map<String, SourceFiles.File> opened = new HashMap<>();

  private @Nullable XMLStreamReader reader;
  private int reported;
  private boolean standard;

  XmlEntities(SourceFiles files, SourceFiles.File own, Diagnostics diagnostics) {
    this.files = files;
    this.own = own;
    this.diagnostics = diagnostics;
  }

  /** Tells who reads the file now. */
  void in(@Nullable XMLStreamReader stream) {
    reader = stream;
  }

  @Nullable XMLStreamReader reader() {
    return reader;
  }

  /** Lets a factory ask here for entities, and for nothing else that stands in other files. */
  void resolve(WstxInputFactory factory) {
    XMLResolver undeclared = (publicId, systemId, base, name) -> nameOf(name, systemId, "");
    XMLResolver beside = (publicId, systemId, base, name) -> textOf(name, systemId);
    XMLResolver nothing = (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    factory.setProperty(XMLInputFactory.RESOLVER, undeclared);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, beside);
    factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, undeclared);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
  }

  /** The text of an entity that stands in another file; its name where that cannot be read. */
  private Object textOf(@Nullable String entity, @Nullable String name) {
    if (name == null || name.isEmpty()) {
      return nameOf(entity, name, "");
    }
    try {
      SourceFiles.File text = files.open(name, own);
      Path path = text.path();
      if (path == null || !files.isNear(text)) {
        return nameOf(entity, name, "it does not stand beside the source");
      }
      String address = path.toUri().toString();
      opened.put(address, text);
      return new StreamSource(new ByteArrayInputStream(text.content()), address);
    } catch (SourceFiles.Unread e) {
      return nameOf(entity, name, e.reason());
    }
  }

  private ByteArrayInputStream nameOf(
      @Nullable String entity, @Nullable String file, String reason) {
    String name = entity == null ? "?" : entity;
    String letter = StandardEntities.letter(name);
    XMLStreamReader stream = reader;
    if (!letter.isEmpty()) {
      if (!standard && stream != null) {
        diagnostics.note(
            own.source(),
            here(stream),
            "entity &"
                + name
                + "; is not declared in the file; it and others like it are read as the standard"
                + " sets have them");
      }
      standard = true;
      return bytes(letter);
    }
    if (reported++ < REPORTS && stream != null) {
      diagnostics.error(
          own.source(),
          here(stream),
          file == null || file.isEmpty()
              ? "entity &"
                  + name
                  + "; is not declared in the file; declare it, or write the character"
              : "the text of entity &"
                  + name
                  + "; stands in another file, \""
                  + file
                  + "\", which is not read: "
                  + reason);
    }
    return bytes("&#38;" + name + ";");
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the files of the pictures that the declarations name. */
  void learnPictures(XMLStreamReader stream) {
    if (stream.getProperty("javax.xml.stream.entities") instanceof List<?> entities) {
      for (Object each : entities) {
        if (each instanceof EntityDeclaration declared && declared.getNotationName() != null) {
          pictures.put(declared.getName(), own.seen(String.valueOf(declared.getSystemId())));
        }
      }
    }
  }

  /** The attributes of a picture with its file as it is seen from the source's folder. */
  String[] shown(String element, String[] attributes) {
    if (!PICTURES.contains(element)) {
      return attributes;
    }
    String[] shown = attributes;
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals("url")) {
        shown[i + 1] = own.seen(attributes[i + 1]);
      } else if (attributes[i].equals("entity") && pictures.containsKey(attributes[i + 1])) {
        shown = Arrays.copyOf(attributes, attributes.length + 2);
        shown[attributes.length] = "url";
        shown[attributes.length + 1] = pictures.get(attributes[i + 1]);
      }
    }
    return shown;
  }

  /** The file in which a place is. */
  SourceFiles.File file(Location at) {
    String address = opened.isEmpty() ? null : at.getSystemId();
    return address == null ? own : opened.getOrDefault(address, own);
  }

  /** The file that is to blame. */
  Source source(Exception trouble) {
    Location at = trouble instanceof XMLStreamException stream ? stream.getLocation() : null;
    return at == null ? own.source() : file(at).source();
  }

  /** Where the reading has come to. */
  static Span here(XMLStreamReader stream) {
    Location at = ((XMLStreamReader2) stream).getLocationInfo().getCurrentLocation();
    return new Span(at.getLineNumber(), at.getColumnNumber());
  }
}

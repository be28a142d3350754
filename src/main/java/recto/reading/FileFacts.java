package recto.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a PDF says of itself as a whole.
 *
 * @param version of the PDF format, as in "1.7"
 * @param language of the document, else empty
 * @param info the information dictionary
 * @param metadata the simple properties of the XMP packet: namespace and name in one, as in
 *     "http://www.aiim.org/pdfa/ns/id/part"; for an alternative or a list its first item
 * @param outputIntents the kinds of output the file is made for, as in "GTS_PDFA1", with their
 *     conditions
 * @param identifiers of the file, in hexadecimal: as first written, and as last changed
 * @param tagged true where the file says that its structure tells its content
 */
public record FileFacts(
    String version,
    String language,
    Map<String, String> info,
    Map<String, String> metadata,
    Map<String, String> outputIntents,
    List<String> identifiers,
    boolean tagged) {
  /** The namespace in which a book says how it was made. */
  public static final String MAKING = "https://recto-typesetter.org/ns/making/";

  public FileFacts {
    info = Map.copyOf(info);
    metadata = Map.copyOf(metadata);
    identifiers = List.copyOf(identifiers);
    outputIntents = Map.copyOf(outputIntents);
  }

  /** How the book was made: "selection", "style", …; empty where the file does not say. */
  public Map<String, String> making() {
    return metadata.entrySet().stream()
        .filter(e -> e.getKey().startsWith(MAKING))
        .collect(
            Collectors.toUnmodifiableMap(
                e -> e.getKey().substring(MAKING.length()), Map.Entry::getValue));
  }
}

package recto.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Edition;
import recto.edition.Metadata;

/** The formats that can be read, and the choice among them. */
public final class InputFormats {
  private static final List<InputFormat> ALL = List.of(new TeiFormat(), new LetterFormat());

  private InputFormats() {}

  /**
   * Reads the edition in {@code path} in the first format that accepts it.
   *
   * @throws SourceException where the file cannot be read or holds no edition
   */
  public static Edition read(Path path, Diagnostics diagnostics) throws SourceException {
    Source source = new Source(path.toString());
    return read(source, bytes(path, source), diagnostics);
  }

  /** Reads the edition in {@code content}, called {@code source} in messages. */
  public static Edition read(Source source, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    String other = Binary.kind(content);
    if (!other.isEmpty()) {
      throw SourceException.at(source, Span.NONE, other);
    }
    for (InputFormat format : ALL) {
      if (format.accepts(content)) {
        return format.read(source, content, diagnostics);
      }
    }
    throw SourceException.at(source, Span.NONE, "neither TEI XML nor a letter in plain text");
  }

  /**
   * What lists of persons, places and the like say that {@code path} holds beside its text; an
   * edition without divisions where it holds none.
   *
   * @throws SourceException where the file cannot be read
   */
  public static Edition records(Path path) throws SourceException {
    Source source = new Source(path.toString());
    byte[] content = bytes(path, source);
    TeiFormat tei = new TeiFormat();
    boolean listed = new String(content, StandardCharsets.ISO_8859_1).contains("listPerson");
    return listed && tei.accepts(content)
        ? tei.records(source, content)
        : new Edition(source, Metadata.EMPTY, List.of(), List.of(), List.of());
  }

  private static byte[] bytes(Path path, Source source) throws SourceException {
    if (Files.isDirectory(path)) {
      throw SourceException.at(source, Span.NONE, "is a folder; name a file in it");
    }
    if (!Files.exists(path)) {
      throw SourceException.at(source, Span.NONE, "no such file");
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw SourceException.at(source, Span.NONE, "cannot be read: " + e.getMessage());
    }
  }
}

package recto.sidecar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.notation.TomlText;

/** A file beside a source while it is read: all that is wrong in it is collected. */
public final class SidecarFile {
  private final Source source;
  private final TomlParseResult result;
  private final List<Diagnostic> problems = new ArrayList<>();

  private SidecarFile(Source source, TomlParseResult result) {
    this.source = source;
    this.result = result;
  }

  /**
   * The file of a kind that lies beside {@code edition} by its name: letter.xml, letter.KIND.toml.
   */
  public static Path beside(Path edition, String kind) {
    String name = String.valueOf(edition.getFileName());
    int dot = name.lastIndexOf('.');
    return edition.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + kind + ".toml");
  }

  /**
   * Opens a file.
   *
   * @throws SidecarException where it cannot be read or is not TOML
   */
  public static SidecarFile open(Path path) throws SidecarException {
    Source source = new Source(path.toString());
    try {
      SidecarFile file = new SidecarFile(source, Toml.parse(Files.readString(path)));
      for (TomlParseError error : file.result.errors()) {
        Span span = new Span(error.position().line(), error.position().column());
        file.wrong(span, TomlText.trouble(String.valueOf(error.getMessage())));
      }
      file.refuse();
      return file;
    } catch (CharacterCodingException e) {
      throw unreadable(source, "the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw unreadable(source, "the file cannot be read; is the path right?");
    }
  }

  private static SidecarException unreadable(Source source, String message) {
    return new SidecarException(
        List.of(new Diagnostic(source, Span.NONE, Severity.ERROR, message)));
  }

  public Source source() {
    return source;
  }

  /**
   * The whole of it.
   *
   * @param keys that it may hold
   */
  public SidecarTable table(Set<String> keys) {
    return new SidecarTable(result, "", keys, new Span(1, 1), this::wrong);
  }

  /** Says that something in it is wrong. */
  public void wrong(Span span, String message) {
    problems.add(new Diagnostic(source, span, Severity.ERROR, message));
  }

  /**
   * Ends the work where anything was wrong.
   *
   * @throws SidecarException with all of it
   */
  public void refuse() throws SidecarException {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Diagnostic::span));
      throw new SidecarException(problems);
    }
  }
}

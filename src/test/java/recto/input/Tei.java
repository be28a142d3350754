package recto.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Division;
import recto.edition.Edition;

/** A piece of TEI that was read, written down as a sketch of one line for each block. */
final class Tei {
  private final Edition edition;
  private final List<String> said;

  private Tei(Edition edition, Diagnostics diagnostics) {
    this.edition = edition;
    this.said = diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  /** Reads a whole file. */
  static Tei file(String xml) throws SourceException {
    return file(xml.getBytes(StandardCharsets.UTF_8));
  }

  static Tei file(byte[] content) throws SourceException {
    Diagnostics diagnostics = new Diagnostics();
    Edition edition = new TeiFormat().read(new Source("a.xml"), content, diagnostics);
    return new Tei(edition, diagnostics);
  }

  /** Reads what stands in a body. */
  static Tei body(String body) throws SourceException {
    return text("<body>" + body + "</body>");
  }

  /** Reads what stands in a text. */
  static Tei text(String text) throws SourceException {
    return file(
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text>" + text + "</text></TEI>");
  }

  Edition edition() {
    return edition;
  }

  /** The diagnostics, as printed. */
  List<String> said() {
    return said;
  }

  /** The whole edition, a line for each block. */
  String sketch() {
    return EditionSketch.of(edition.divisions());
  }

  /** The blocks of the only division. */
  String blocks() {
    List<Division> divisions = edition.divisions();
    if (divisions.size() != 1) {
      throw new AssertionError("not one division but " + divisions.size());
    }
    return EditionSketch.of(divisions.get(0).blocks());
  }

  /** What is left out, as {@code reason: text}. */
  List<String> omitted() {
    List<String> omitted = new ArrayList<>();
    edition.omissions().forEach(o -> omitted.add(o.reason() + ": " + o.text()));
    return omitted;
  }
}

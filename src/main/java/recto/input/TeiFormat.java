package recto.input;

import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Edition;

/** TEI P5 XML. */
final class TeiFormat implements InputFormat {
  @Override
  public String name() {
    return "TEI P5";
  }

  @Override
  public boolean accepts(byte[] content) {
    return false;
  }

  @Override
  public Edition read(Source source, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    throw SourceException.at(source, Span.NONE, "TEI is not read yet");
  }
}

package recto.input;

import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Edition;

/** A letter in plain text, as copied from the web site of the series. */
final class LetterFormat implements InputFormat {
  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public boolean accepts(byte[] content) {
    return false;
  }

  @Override
  public Edition read(Source source, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    throw SourceException.at(source, Span.NONE, "Letters are not read yet");
  }
}

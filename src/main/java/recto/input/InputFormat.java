package recto.input;

import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/** A way of writing an edition in a file. */
public interface InputFormat {

  /** True where {@code content} looks like this format; a glance at its beginning, not a parse. */
  boolean accepts(byte[] content);

  /**
   * Reads an edition. Where text is safe it goes on past what is wrong and says so; where text
   * would be lost it says so as an error.
   *
   * @throws SourceException where nothing can be read from {@code content}
   */
  Edition read(Source source, byte[] content, Diagnostics diagnostics) throws SourceException;
}

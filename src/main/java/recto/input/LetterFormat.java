package recto.input;

import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;

/**
 * A letter in plain text, as copied from the web site of the series, or any other plain text.
 *
 * <p>Of a letter the head, dateline, salutation, closing and signature are recognised by their
 * place and wording, notes by their numbers, calls by the order of the notes, original pages by
 * {@code [Page 886]}. Of other texts paragraphs, verse, {@code _italics_} and other emphasis and
 * heads of chapters are. What was inferred is said in the diagnostics.
 */
final class LetterFormat implements InputFormat {
  @Override
  public boolean accepts(byte[] content) {
    return !LetterBytes.looksLikeMarkup(content);
  }

  @Override
  public Edition read(Source source, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    LetterText text = LetterText.of(source, content, diagnostics);
    LetterScan scan = new LetterScan(source, text, diagnostics);
    return new LetterReader(source, scan.cleared(), diagnostics).edition(scan.omissions());
  }
}

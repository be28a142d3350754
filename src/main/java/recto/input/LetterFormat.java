package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.edition.Edition;
import recto.edition.Omission;

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
    LetterFrontMatter front = new LetterFrontMatter(text);
    LetterQuotes quotes = new LetterQuotes(front.cleared());
    LetterScan scan = new LetterScan(source, quotes.cleared(), diagnostics);
    LetterReader reader = new LetterReader(source, scan.cleared(), front, quotes, diagnostics);
    List<Omission> taken = new ArrayList<>(front.omissions());
    taken.addAll(quotes.omissions());
    taken.addAll(scan.omissions());
    return reader.edition(taken);
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.input.LetterPiece.Shape;

/**
 * Joins a paragraph that a page mark on a row of its own cut in two: one that ends without a stop
 * and goes on after the mark in the middle of a sentence.
 */
final class LetterSeams {
  private static final String SOFT_HYPHEN = "\u00AD";

  private LetterSeams() {}

  /** A paragraph longer than this is not made longer. */
  private static final int LONG = 20_000;

  static List<LetterPiece> joined(
      Source source, LetterText text, List<LetterPiece> pieces, Diagnostics diagnostics) {
    List<LetterPiece> joined = new ArrayList<>();
    int marks = 0;
    for (LetterPiece piece : pieces) {
      int before = joined.size() - 1 - marks;
      if (LetterMarks.only(piece.text())) {
        marks++;
        joined.add(piece);
      } else if (marks > 0 && before >= 0 && goesOn(joined.subList(before, joined.size()), piece)) {
        List<LetterPiece> parts = joined.subList(before, joined.size());
        LetterPiece mark = parts.get(1);
        diagnostics.note(
            source,
            text.span(mark.passage().place(0)),
            "the paragraph is taken to go on after [Page "
                + LetterMarks.in(mark.text()).get(0).label()
                + "]");
        LetterPassage passage = parts.get(0).passage();
        boolean broken = parts.get(0).text().endsWith(SOFT_HYPHEN);
        for (LetterPiece part : parts.subList(1, parts.size())) {
          passage = passage.and(part.passage(), !broken);
        }
        parts.set(0, parts.get(0).with(passage.and(piece.passage(), !broken)));
        parts.subList(1, parts.size()).clear();
        marks = 0;
      } else {
        marks = 0;
        joined.add(piece);
      }
    }
    return joined;
  }

  /** True where {@code after} goes on what the paragraph before the marks began. */
  private static boolean goesOn(List<LetterPiece> parts, LetterPiece after) {
    LetterPiece before = parts.get(0);
    if (before.shape() != Shape.PROSE || after.shape() != Shape.PROSE || after.label() != null) {
      return false;
    }
    String text = before.text();
    char end = text.charAt(text.length() - 1);
    char begin = after.text().charAt(0);
    boolean open = Character.isLetter(end) || ",-—".indexOf(end) >= 0 || text.endsWith(SOFT_HYPHEN);
    boolean together = after.blanks() == 0 && parts.get(1).blanks() == 0;
    boolean running = text.length() > 60 && text.length() < LONG && !LetterWords.standsAlone(text);
    return open && running && (Character.isLowerCase(begin) || together);
  }
}

package recto.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set apart in a plain text: a paragraph, a row that stands alone, or rows that are lines.
 *
 * @param shape how its rows belong together
 * @param centred true where its first row stands in the middle of the measure
 * @param steps for each row how far it is indented beyond the least indented, in steps of two
 *     columns
 * @param blanks how many blank rows stand before it
 * @param label the number or sign that begins it, as a note has it; or null
 */
record LetterPiece(
    LetterPassage passage,
    Shape shape,
    boolean centred,
    List<Integer> steps,
    int blanks,
    @Nullable LetterLabel label) {
  LetterPiece {
    steps = List.copyOf(steps);
  }

  /** How the rows of a piece belong together. */
  enum Shape {
    /** Running words; where the rows ended says nothing. */
    PROSE,
    /** Short rows that are lines of their own, as in an address. */
    LINES,
    /** Indented rows of uneven length, as in verse. */
    VERSE,
    /** Rows in columns, whose cells a tab parts. */
    COLUMNS
  }

  String text() {
    return passage.text();
  }

  /** How many letters its longest line has. */
  int longestLine() {
    int longest = 0;
    int from = 0;
    for (int i = 0; i <= passage.length(); i++) {
      if (i == passage.length() || passage.charAt(i) == '\n') {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }

  LetterPiece with(LetterPassage other) {
    return new LetterPiece(other, shape, centred, steps, blanks, label);
  }
}

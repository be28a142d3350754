package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Division.Matter;
import recto.edition.Heading;
import recto.edition.Rend;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.input.LetterPiece.Shape;

/** Divisions of a plain text that is no letter: what comes first, then chapters. */
final class LetterBook {
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_TITLE = 200;

  private final LetterBlocks blocks;
  private final List<Division> divisions = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private LetterPiece first;
  private boolean headed;

  private LetterBook(LetterBlocks blocks, LetterPiece first) {
    this.blocks = blocks;
    this.first = first;
  }

  static List<Division> divisions(List<LetterPiece> pieces, LetterBlocks blocks) {
    LetterBook book = new LetterBook(blocks, pieces.get(0));
    for (LetterPiece piece : pieces) {
      book.add(piece);
    }
    book.close();
    return book.divisions;
  }

  private void add(LetterPiece piece) {
    boolean title = content.isEmpty() && divisions.isEmpty() && isTitle(piece);
    if (!title && !isHead(piece)) {
      content.add(blocks.paragraph(piece));
      headed = false;
      return;
    }
    if (!content.isEmpty() && !headed) {
      close();
      first = piece;
    }
    content.add(blocks.heading(piece));
    headed = true;
  }

  private void close() {
    boolean preliminary = divisions.isEmpty();
    divisions.add(
        new Division(
            blocks.span(first),
            preliminary ? "" : "ch" + divisions.size(),
            preliminary ? "" : "chapter",
            "",
            "",
            Matter.BODY,
            "",
            Rend.NONE,
            null,
            content));
    content.clear();
  }

  private static boolean isTitle(LetterPiece piece) {
    return piece.text().length() <= LONGEST_TITLE
        && piece.shape() != Shape.VERSE
        && !piece.text().endsWith(".");
  }

  /** The head of a chapter: worded so, or in capitals with two blank rows above it. */
  private static boolean isHead(LetterPiece piece) {
    String text = piece.text();
    if (text.length() > LONGEST_HEAD || piece.blanks() == 0 || ",:;".indexOf(last(text)) >= 0) {
      return false;
    }
    return LetterWords.chapter(text) || (piece.blanks() > 1 && LetterWords.capitals(text));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** The words of the first heading, without calls; empty where there is none. */
  static String title(List<Division> divisions) {
    for (Block block : divisions.get(0).blocks()) {
      if (block instanceof Heading heading) {
        return Transcript.of(List.of(heading), Sides.SOURCE).text().replace('\n', ' ').strip();
      }
    }
    return "";
  }
}

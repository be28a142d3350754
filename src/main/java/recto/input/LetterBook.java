package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Division.Matter;
import recto.edition.Heading;
import recto.edition.Rend;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.input.LetterPiece.Shape;

/**
 * Divisions of a plain text that is no letter: what comes first, then chapters; what the file says
 * of itself before and after the book stands apart.
 */
final class LetterBook {
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NUMBER = 8;
  private static final Pattern NUMBER = Pattern.compile("(?:[IVXLC]+|[0-9]{1,3})\\.?");

  private final LetterBlocks blocks;
  private final LetterQuotes quotes;
  private final Set<LetterPassage> heads;

  /** True of a text in which dates stand by themselves, as above the entries of a diary. */
  private final boolean diary;

  private final List<Division> divisions = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private LetterPiece first;
  private boolean headed;

  /** True after a head that is but a number, or named as a chapter. */
  private boolean numbered;

  /** True after the row that says where the book begins in its file. */
  private boolean framed;

  /** True for the first piece of the book in its file. */
  private boolean begun;

  private LetterBook(
      List<LetterPiece> pieces,
      Set<LetterPassage> heads,
      LetterBlocks blocks,
      LetterQuotes quotes) {
    this.blocks = blocks;
    this.quotes = quotes;
    this.heads = heads;
    this.first = pieces.get(0);
    this.diary = pieces.stream().filter(this::isDay).limit(2).count() == 2;
  }

  /**
   * @param heads the words of pieces that the source marks as heads
   */
  static List<Division> divisions(
      List<LetterPiece> pieces,
      Set<LetterPassage> heads,
      LetterBlocks blocks,
      LetterQuotes quotes) {
    LetterBook book = new LetterBook(pieces, heads, blocks, quotes);
    for (int i = 0; i < pieces.size(); i++) {
      book.add(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null);
    }
    book.close();
    return book.divisions;
  }

  /** A piece that is nothing but a date, as above an entry of a diary. */
  private boolean isDay(LetterPiece piece) {
    return (piece.equals(first) || piece.blanks() > 0) && Dateline.of(piece.text()).isPresent();
  }

  private void add(LetterPiece piece, @Nullable LetterPiece next) {
    if (framed && LetterFrame.credits(piece.text())) {
      content.add(blocks.paragraph(piece));
      return;
    }
    if ((framed || LetterFrame.ends(piece.text())) && !content.isEmpty()) {
      begun = framed;
      close();
      first = piece;
    }
    framed = LetterFrame.begins(piece.text());
    boolean title = content.isEmpty() && (divisions.isEmpty() || begun) && isTitle(piece);
    boolean apart = title && begun;
    begun = false;
    if (!title && !isHead(piece, next) && !(numbered && isSecondHead(piece))) {
      boolean day = diary && isDay(piece);
      content.add(day ? blocks.dateline(piece) : blocks.paragraph(piece));
      headed = false;
      numbered = false;
      return;
    }
    numbered = !title && (isNumber(piece.text()) || LetterWords.numberedChapter(piece.text()));
    if (!content.isEmpty() && !headed) {
      close();
      first = piece;
    }
    content.add(blocks.heading(piece));
    headed = !apart;
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
            quotes.gathered(content)));
    content.clear();
  }

  private boolean isTitle(LetterPiece piece) {
    return piece.text().length() <= LONGEST_TITLE
        && piece.shape() != Shape.VERSE
        && piece.shape() != Shape.COLUMNS
        && ".,;".indexOf(last(piece.text())) < 0
        && !(diary && Dateline.of(piece.text()).isPresent());
  }

  /** The head of a chapter: marked, worded so, or in capitals with two blank rows above it. */
  private boolean isHead(LetterPiece piece, @Nullable LetterPiece next) {
    String text = piece.text();
    if (heads.contains(piece.passage())) {
      return true;
    }
    if (piece.shape() == Shape.COLUMNS) {
      return false;
    }
    if (text.length() > LONGEST_HEAD || piece.blanks() == 0 || ",:;".indexOf(last(text)) >= 0) {
      return false;
    }
    if (isNumber(text)) {
      boolean headed = next != null && next.blanks() > 0 && LetterWords.capitals(next.text());
      return piece.blanks() > (headed ? 1 : 2);
    }
    return (LetterWords.chapter(text) && !LetterWords.listed(text))
        || (piece.blanks() > 1 && LetterWords.capitals(text));
  }

  /** True of a Roman or other number and nothing else. */
  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
  }

  /** The words of a head whose number stands above them. */
  private static boolean isSecondHead(LetterPiece piece) {
    String text = piece.text();
    boolean one = piece.shape() == Shape.PROSE && text.length() <= LONGEST_HEAD;
    boolean ends = ",:;".indexOf(last(text)) >= 0 || (last(text) == '.' && text.length() > 40);
    return one && !ends && piece.blanks() > 0 && LetterWords.name(text.replaceAll("[.!?]$", ""));
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

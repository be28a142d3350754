package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.input.LetterPiece.Shape;
import recto.input.LetterText.Row;

/**
 * Parts a plain text into its pieces.
 *
 * <p>Blank rows part paragraphs. Within rows that stand together the question is whether they are
 * one paragraph that a program wrapped, or lines. A wrapped row ends where the next word had no
 * room: where that is so for most rows they are joined, else they are lines. A text with rows
 * longer than any program wraps at is not wrapped at all, and each of those rows is a paragraph.
 */
final class LetterPieces {
  /** Below this measure rows are lines. */
  private static final int NARROWEST = 40;

  /** A wrapped row may stay this much shorter than it need. */
  private static final int SLACK = 3;

  /** Rows up to this length that stand together in an unwrapped text are lines of one piece. */
  private static final int SHORT = 60;

  /** Rows set in so far are at the right, and lines. */
  private static final int FAR = 16;

  private static final int MOST_FAR = 8;

  /** The first row of a paragraph is set in by so many columns. */
  private static final int LEAST_INDENT = 2;

  private final String letters;
  private final LetterQuotes quotes;
  private final LetterColumns columns;
  private final int measure;

  /** How far the row is set in that is set in least. */
  private final int least;

  /** Whether rows that are set in begin paragraphs in the rows under way. */
  private boolean indented;

  private final List<LetterPiece> pieces = new ArrayList<>();

  private LetterPieces(LetterText text, LetterQuotes quotes, List<Row> rows) {
    this.letters = text.letters();
    this.quotes = quotes;
    this.columns = new LetterColumns(letters);
    this.measure = LetterMeasure.of(letters, rows);
    this.least = rows.stream().filter(row -> !row.blank()).mapToInt(Row::indent).min().orElse(0);
  }

  static List<LetterPiece> of(LetterText text, LetterQuotes quotes) {
    List<Row> rows = text.rows();
    LetterPieces parting = new LetterPieces(text, quotes, rows);
    int blanks = 0;
    int at = 0;
    while (at < rows.size()) {
      if (rows.get(at).blank()) {
        blanks++;
        at++;
        continue;
      }
      int end = at;
      while (end < rows.size() && !rows.get(end).blank()) {
        end++;
      }
      at = parting.together(rows, at, end, blanks);
      blanks = 0;
    }
    return parting.pieces;
  }

  /**
   * Pieces of rows that stand together, up to the end of those in columns; returns where that is.
   */
  private int together(List<Row> rows, int at, int end, int blanks) {
    List<Row> chunk = rows.subList(at, end);
    LetterColumns.Found found = isMailHead(chunk) ? null : columns.find(rows, at, end);
    if (found == null) {
      parted(chunk, blanks);
      return end;
    }
    parted(rows.subList(at, found.from()), blanks);
    pieces.add(columns.piece(rows, found, found.from() == at ? blanks : 0));
    return found.to();
  }

  /** Pieces of rows of which none stand in columns. */
  private void parted(List<Row> rows, int blanks) {
    if (rows.isEmpty()) {
      return;
    }
    int from = 0;
    indented = marksParagraphs(rows);
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || begins(rows, from, i)) {
        piece(rows.subList(from, i), from == 0 ? blanks : 0);
        from = i;
      }
    }
  }

  private boolean begins(List<Row> rows, int from, int at) {
    Row row = rows.get(at);
    Row before = rows.get(at - 1);
    if (row.length() > LetterMeasure.WIDEST
        || before.length() > LetterMeasure.WIDEST
        || quotes.depth(row.start()) != quotes.depth(before.start())) {
      return true;
    }
    if (LetterMarks.only(text(row)) || LetterMarks.only(text(before))) {
      return true;
    }
    if (LetterWords.standsAlone(text(row)) || LetterWords.standsAlone(text(before))) {
      return (isFar(before) && isFar(row))
          ? LetterWords.closing(text(row)) || LetterWords.closing(text(before))
          : !full(before, row);
    }
    if ((isItem(row) && isItem(rows.get(from))) || (indented && isIndented(row, before))) {
      return true;
    }
    Optional<LetterLabel> label = LetterLabel.of(text(row));
    return label.isPresent()
        && (!full(before, row)
            || row.indent() != before.indent()
            || follows(rows.get(from), label));
  }

  /** True of a row that begins as an item of a list does, with a sign and a space. */
  private boolean isItem(Row row) {
    return row.length() > 2
        && "-*•–+".indexOf(letters.charAt(row.start())) >= 0
        && letters.charAt(row.start() + 1) == ' '
        && Character.isLetterOrDigit(letters.charAt(row.start() + 2));
  }

  /**
   * True of rows among which a few are set in, each behind one that ends a sentence, or that all
   * begin with a tab: the first of their paragraphs.
   */
  private boolean marksParagraphs(List<Row> rows) {
    int least = rows.stream().mapToInt(Row::indent).min().orElse(0);
    int in = 0;
    int tabs = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean tab = row.start() > 0 && letters.charAt(row.start() - 1) == '\t';
      boolean wide = row.length() > SHORT / 2 || i + 1 == rows.size();
      tabs += tab && wide && (i == 0 || endsSentence(rows.get(i - 1))) ? 1 : 0;
      if (row.indent() >= least + LEAST_INDENT) {
        in++;
        boolean line = row.length() < NARROWEST && i + 1 < rows.size();
        if (line || (i > 0 && !endsSentence(rows.get(i - 1)))) {
          return false;
        }
      }
    }
    return rows.size() > 1 && ((in > 0 && 2 * in <= rows.size()) || tabs == rows.size());
  }

  private boolean isIndented(Row row, Row before) {
    return endsSentence(before)
        && (row.indent() >= before.indent() + LEAST_INDENT
            || (row.indent() > 0
                && row.indent() == before.indent()
                && letters.charAt(row.start() - 1) == '\t'));
  }

  private boolean endsSentence(Row row) {
    return ".?!:\"”’)]".indexOf(letters.charAt(row.end() - 1)) >= 0;
  }

  private boolean follows(Row first, Optional<LetterLabel> label) {
    return LetterLabel.of(text(first))
        .filter(one -> one.number() >= 0 && one.number() + 1 == label.orElseThrow().number())
        .isPresent();
  }

  private void piece(List<Row> rows, int blanks) {
    boolean wrapped = wrapped(rows);
    boolean far = rows.stream().allMatch(this::isFar);
    boolean verse = !wrapped && !far && rows.stream().allMatch(row -> row.indent() >= 2);
    Shape shape = wrapped ? Shape.PROSE : verse ? Shape.VERSE : Shape.LINES;
    if (shape == Shape.LINES && measure == 0 && rows.stream().anyMatch(r -> r.length() > SHORT)) {
      for (int i = 0; i < rows.size(); i++) {
        add(rows.subList(i, i + 1), Shape.PROSE, i == 0 ? blanks : 0);
      }
    } else {
      add(rows, rows.size() == 1 ? Shape.PROSE : shape, blanks);
    }
  }

  private void add(List<Row> rows, Shape shape, int blanks) {
    LetterPassage.Builder builder = new LetterPassage.Builder(rows.get(0).length() + 1);
    for (Row row : rows) {
      if (shape != Shape.PROSE) {
        builder.mark('\n');
      } else if (!joins(builder, row)) {
        builder.mark(' ');
      }
      builder.row(letters, row);
    }
    int least = rows.stream().mapToInt(Row::indent).min().orElse(0);
    List<Integer> steps = rows.stream().map(row -> (row.indent() - least + 1) / 2).toList();
    LetterPassage passage = builder.passage();
    if (passage.length() > 0) {
      boolean centred = rows.stream().allMatch(this::centred);
      LetterLabel label = LetterLabel.of(passage.text()).orElse(null);
      pieces.add(new LetterPiece(passage, shape, centred, steps, blanks, label));
    }
  }

  /** True where a word or a dash at the end of a row goes on in {@code next} without a space. */
  private boolean joins(LetterPassage.Builder before, Row next) {
    boolean lower = Character.isLowerCase(letters.charAt(next.start()));
    boolean dash = before.endsWith("--") || before.endsWith("—");
    boolean glued = dash && !before.endsWith(" --") && !before.endsWith(" —");
    return glued || before.endsWith("\u00AD") || (lower && before.endsInWordHyphen());
  }

  private boolean wrapped(List<Row> rows) {
    if (isMailHead(rows)
        || letters.charAt(rows.get(0).start()) == '|'
        || (rows.size() <= MOST_FAR && rows.stream().allMatch(this::isFar))) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (isBroken(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null)) {
        return true;
      }
    }
    int forced = 0;
    for (int i = 1; i < rows.size(); i++) {
      forced += full(rows.get(i - 1), rows.get(i)) ? 1 : 0;
    }
    return measure > 0 && 10 * forced >= 6 * (rows.size() - 1);
  }

  private boolean isFar(Row row) {
    return row.indent() - least >= FAR;
  }

  /** True of rows that say who wrote to whom, and of those behind a row that says so. */
  private boolean isMailHead(List<Row> rows) {
    return LetterWords.mailHead(text(rows.get(0)))
        || (rows.size() > 2
            && LetterWords.mailHead(text(rows.get(1)))
            && LetterWords.mailHead(text(rows.get(2))));
  }

  /** True where a word goes on from one row to the next, which no line of verse or a list does. */
  private boolean isBroken(Row row, @Nullable Row next) {
    char end = letters.charAt(row.end() - 1);
    return end == '\u00AD'
        || (end == '-'
            && next != null
            && row.length() > 1
            && Character.isLetter(letters.charAt(row.end() - 2))
            && Character.isLowerCase(letters.charAt(next.start())));
  }

  /** True where the first word of {@code next} had no room in {@code row}. */
  private boolean full(Row row, Row next) {
    return measure > 0
        && row.indent() + row.length() + 1 + LetterMeasure.firstWord(letters, next)
            > measure - SLACK;
  }

  private boolean centred(Row row) {
    if (LetterWords.ornament(text(row))) {
      return true;
    }
    int room = (measure == 0 ? LetterMeasure.USUAL : measure) - row.length();
    boolean tab = row.indent() == 8 && letters.charAt(row.start() - 1) == '\t';
    return row.indent() >= 8 && !tab && Math.abs(2 * row.indent() - room) <= 6;
  }

  private String text(Row row) {
    return letters.substring(row.start(), row.end());
  }
}

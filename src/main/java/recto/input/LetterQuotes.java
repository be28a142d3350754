package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recto.edition.Block;
import recto.edition.Omission;
import recto.edition.Quotation;
import recto.edition.Rend;
import recto.input.LetterText.Row;

/**
 * Rows that a sign marks as the words of another: {@code > so}, as messages and Markdown have them,
 * and {@code > > so} where those quote in turn. The signs leave the text; the rows are quotations.
 */
final class LetterQuotes {
  private static final char SIGN = '>';
  private static final int DEEPEST = 6;

  private final LetterText text;
  private final char[] letters;
  private final List<Omission> omissions = new ArrayList<>();

  /** How deep the words are quoted that stand on each marked line of the file. */
  private final Map<Integer, Integer> depths = new HashMap<>();

  LetterQuotes(LetterText text) {
    this.text = text;
    this.letters = text.letters().toCharArray();
    List<Row> rows = text.letters().indexOf(SIGN) < 0 ? List.of() : text.rows();
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size() && isMarked(rows.get(end))) {
        end++;
      }
      if (end > at + 1 || (end > at && isApart(rows, at))) {
        rows.subList(at, end).forEach(this::clear);
      }
      at = end + 1;
    }
  }

  /** The text without the signs; every letter stands where it stood. */
  LetterText cleared() {
    return depths.isEmpty() ? text : text.with(letters);
  }

  /** The signs that are left out. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** How deep the words are quoted at this offset; 0 where they are not. */
  int depth(int offset) {
    return depths.isEmpty() ? 0 : depths.getOrDefault(text.span(offset).line(), 0);
  }

  private boolean isMarked(Row row) {
    return !row.blank() && letters[row.start()] == SIGN && row.indent() < 4;
  }

  /** True of one marked row with a blank row on both sides. */
  private static boolean isApart(List<Row> rows, int at) {
    return (at == 0 || rows.get(at - 1).blank())
        && (at + 1 == rows.size() || rows.get(at + 1).blank());
  }

  private void clear(Row row) {
    int depth = 0;
    int at = row.start();
    while (at < row.end() && depth < DEEPEST && isSign(at)) {
      depth += letters[at] == SIGN ? 1 : 0;
      letters[at++] = ' ';
    }
    depths.put(text.span(row.start()).line(), depth);
    omissions.add(
        new Omission(
            text.span(row.start()), String.valueOf(SIGN).repeat(depth), "sign of a quoted row"));
  }

  private boolean isSign(int at) {
    return letters[at] == SIGN || letters[at] == ' ';
  }

  /** The blocks with those that are quoted within quotations. */
  List<Block> gathered(List<Block> blocks) {
    return depths.isEmpty() ? blocks : gathered(blocks, 0);
  }

  private List<Block> gathered(List<Block> blocks, int depth) {
    List<Block> gathered = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && depth(blocks.get(end)) > depth) {
        end++;
      }
      Block first = blocks.get(at);
      if (end == at) {
        gathered.add(first);
        at++;
      } else {
        List<Block> inner = gathered(blocks.subList(at, end), depth + 1);
        gathered.add(new Quotation(first.span(), Rend.NONE, inner));
        at = end;
      }
    }
    return gathered;
  }

  private int depth(Block block) {
    return depths.getOrDefault(block.span().line(), 0);
  }
}

package recto.galley;

import java.util.List;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Table;
import recto.style.TextStyle;

/**
 * Paragraphs in capitals above a table that are its title, with its unit in brackets or without.
 */
final class TableTitles {
  /** Letters in a title, at most. */
  private static final int LONGEST = 240;

  /** So many columns a table of figures has at the least. */
  private static final int COLUMNS = 3;

  private TableTitles() {}

  /** True where the paragraph {@code i} is the title of the table below it. */
  static boolean is(List<Block> blocks, int i) {
    boolean table = isTable(blocks, i + 1) || (isTable(blocks, i + 2) && isUnit(blocks, i + 1));
    return table && isParagraph(blocks, i) && isTitle((Prose) blocks.get(i));
  }

  /** True where it is the unit of such a table, as "(in thousands)", below its title. */
  static boolean unit(List<Block> blocks, int i) {
    return i > 0 && isTable(blocks, i + 1) && isUnit(blocks, i) && is(blocks, i - 1);
  }

  private static boolean isParagraph(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && prose.role() == Prose.Role.PARAGRAPH;
  }

  /** True of a table without a head; one of two columns may be a list, as of those present. */
  private static boolean isTable(List<Block> blocks, int i) {
    return i < blocks.size()
        && blocks.get(i) instanceof Table table
        && table.head() == null
        && table.rows().stream().anyMatch(row -> row.cells().size() >= COLUMNS);
  }

  private static boolean isUnit(List<Block> blocks, int i) {
    if (!isParagraph(blocks, i)) {
      return false;
    }
    String words = Plain.words(((Prose) blocks.get(i)).content()).strip();
    return words.startsWith("(") && words.endsWith(")");
  }

  private static boolean isTitle(Prose prose) {
    String words = Plain.words(prose.content());
    return Looks.stands(prose.rend()) != TextStyle.Align.CENTRE
        && words.length() <= LONGEST
        && words.chars().anyMatch(Character::isLetter)
        && prose.content().stream().allMatch(TableTitles::inCapitals);
  }

  /** True of words in capitals, large or small. */
  private static boolean inCapitals(Inline inline) {
    if (inline instanceof Inline.Styled styled) {
      return styled.rend().has("smallcaps") || isUpper(Plain.words(styled.content()));
    }
    return !(inline instanceof Inline.Text text) || isUpper(text.text());
  }

  private static boolean isUpper(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}

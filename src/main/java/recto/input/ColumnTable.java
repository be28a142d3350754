package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Table;

/**
 * A table of rows in columns. Two columns of running words, as of a letter and its translation,
 * become one row of two cells.
 */
final class ColumnTable {
  /** The words of a piece from one offset to another. */
  interface Words {
    List<Inline> of(int from, int to);
  }

  private static final Pattern FIGURES =
      Pattern.compile("[-–+($£€]{0,2}[0-9][0-9.,/½¼¾⅓⅔]*[)%]?|[-–—]|do\\.?|\"|”");

  private static final int LEAST_ROWS = 3;
  private static final int NARROWEST = 15;
  private static final int SLACK = 3;

  /** A cell of the source: its row and the offsets of its words. */
  private record Place(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final LetterPassage passage;
  private final Words words;
  private final LetterText text;
  private final List<List<Place>> rows = new ArrayList<>();

  /** Behind which rows white stands. */
  private final List<Integer> groups = new ArrayList<>();

  ColumnTable(LetterPassage passage, Words words, LetterText text) {
    this.passage = passage;
    this.words = words;
    this.text = text;
    List<Place> row = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= passage.length(); i++) {
      char c = i == passage.length() ? '\f' : passage.charAt(i);
      boolean ends = c == '\n' || c == '\f';
      if (ends || c == '\t') {
        row.add(new Place(from, i));
        from = i + 1;
      }
      if (ends) {
        rows.add(row);
        row = new ArrayList<>();
      }
      if (c == '\f') {
        groups.add(rows.size());
      }
    }
  }

  Table table() {
    List<Table.Row> printed = new ArrayList<>();
    List<Boolean> figures = figures();
    boolean headed = isHeaded(figures);
    int from = 0;
    for (int to : groups) {
      List<List<Place>> group = rows.subList(from, to);
      if (isFacing(group)) {
        List<Table.Cell> cells = List.of(column(group, 0), column(group, 1));
        printed.add(new Table.Row(span(group.get(0).get(0).from()), false, Rend.NONE, cells));
      } else {
        for (int i = from; i < to; i++) {
          printed.add(row(rows.get(i), headed && i == 0, figures));
        }
      }
      from = to;
    }
    return new Table(span(0), Rend.NONE, null, printed);
  }

  private Table.Row row(List<Place> row, boolean head, List<Boolean> figures) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int k = 0; k < row.size(); k++) {
      Place place = row.get(k);
      String role = head ? "label" : figures.get(k) ? "num" : "";
      cells.add(cell(place, role, words.of(place.from(), place.to())));
    }
    return new Table.Row(span(row.get(0).from()), head, Rend.NONE, cells);
  }

  private Span span(int at) {
    return text.span(passage.place(at));
  }

  private Table.Cell cell(Place place, String role, List<Inline> content) {
    Span span = span(place.from());
    Prose prose = new Prose(span, Prose.Role.PARAGRAPH, Rend.NONE, false, content);
    return new Table.Cell(
        span, role, 1, 1, Rend.NONE, content.isEmpty() ? List.of() : List.of(prose));
  }

  /** The words of a column, one behind the other. */
  private Table.Cell column(List<List<Place>> group, int column) {
    List<Inline> content = new ArrayList<>();
    Place before = null;
    for (List<Place> row : group) {
      Place place = row.get(column);
      if (place.length() == 0) {
        continue;
      }
      if (before != null && !goesOn(before, place)) {
        content.add(new Inline.Text(span(before.to()), " "));
      }
      content.addAll(words.of(place.from(), place.to()));
      before = place;
    }
    return cell(group.get(0).get(column), "", content);
  }

  private boolean goesOn(Place before, Place next) {
    return OldHyphen.ends(passage.text().substring(before.from(), before.to()))
        && Character.isLowerCase(passage.charAt(next.from()));
  }

  /** True of two columns in each of which words run on from row to row. */
  private boolean isFacing(List<List<Place>> group) {
    return group.size() >= LEAST_ROWS
        && group.stream().allMatch(row -> row.size() == 2)
        && runsOn(group, 0)
        && runsOn(group, 1);
  }

  private boolean runsOn(List<List<Place>> group, int column) {
    int widest = group.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    int full = 0;
    for (int i = 1; i < group.size(); i++) {
      Place before = group.get(i - 1).get(column);
      Place next = group.get(i).get(column);
      boolean lower = next.length() > 0 && Character.isLowerCase(passage.charAt(next.from()));
      full += lower && before.length() + 1 + firstWord(next) > widest - SLACK ? 1 : 0;
      full += !lower && before.length() + 1 + firstWord(next) > widest - 1 ? 1 : 0;
    }
    return widest >= NARROWEST && 2 * full > group.size() - 1;
  }

  private int firstWord(Place place) {
    int end = place.from();
    while (end < place.to() && passage.charAt(end) != ' ') {
      end++;
    }
    return end - place.from();
  }

  /** For each column whether all that stands in it below the first row is figures. */
  private List<Boolean> figures() {
    List<Boolean> figures = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int count = 0;
      boolean all = true;
      for (int i = 1; i < rows.size(); i++) {
        Place place = rows.get(i).get(column);
        boolean figure = isFigures(place);
        count += figure ? 1 : 0;
        all &= figure || place.length() == 0;
      }
      figures.add(all && count > 0);
    }
    return figures;
  }

  /** True where the first row has words above figures. */
  private boolean isHeaded(List<Boolean> figures) {
    for (int column = 0; column < figures.size(); column++) {
      Place first = rows.get(0).get(column);
      if (figures.get(column) && first.length() > 0 && !isFigures(first)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFigures(Place place) {
    return place.length() > 0
        && FIGURES.matcher(passage.text().substring(place.from(), place.to())).matches();
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Omission;
import recto.input.LetterText.Row;

/**
 * What a file of Markdown says of itself between two rows {@code ---} at its beginning, and the
 * rows of signs around what is to stand as it was typed. Both leave the text.
 */
final class LetterFrontMatter {
  private static final int MOST_ROWS = 60;
  private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]{0,40}):(?:\\s+(.*))?");
  private static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,})\\s?[\\w+-]*");

  private final LetterText text;
  private final List<Row> rows;
  private final char[] letters;
  private final Map<String, String> said = new HashMap<>();
  private final List<Omission> omissions = new ArrayList<>();

  LetterFrontMatter(LetterText text) {
    this.text = text;
    this.rows = text.rows();
    this.letters = text.letters().toCharArray();
    int end = end();
    if (end > 0) {
      for (Row row : rows.subList(0, end + 1)) {
        clear(row, "what the file says of itself to programs");
      }
    } else {
      said.clear();
    }
    fences();
  }

  /** The text without them; every letter stands where it stood. */
  LetterText cleared() {
    return omissions.isEmpty() ? text : text.with(letters);
  }

  /** What is left out. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** What is said under a name, as "title", or an empty string. */
  String said(String name) {
    return said.getOrDefault(name, "");
  }

  /** The row that ends what the file says of itself, or 0 where it says nothing. */
  private int end() {
    if (rows.isEmpty() || !words(rows.get(0)).equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(rows.size(), MOST_ROWS); i++) {
      String row = words(rows.get(i));
      if (row.equals("---") || row.equals("...")) {
        return said.isEmpty() ? 0 : i;
      }
      Matcher key = KEY.matcher(row);
      if (key.matches()) {
        String value = key.group(2) == null ? "" : key.group(2).strip();
        said.put(key.group(1).toLowerCase(Locale.ROOT), value.replaceAll("^(['\"])(.*)\\1$", "$2"));
      } else if (rows.get(i).indent() == 0 && !row.startsWith("- ") && !row.isEmpty()) {
        return 0;
      }
    }
    return 0;
  }

  /** Rows of backticks or tildes, where each that opens has one that closes. */
  private void fences() {
    List<Row> fences =
        rows.stream()
            .filter(row -> row.length() > 2 && "`~".indexOf(letters[row.start()]) >= 0)
            .filter(row -> FENCE.matcher(words(row)).matches())
            .toList();
    if (fences.size() % 2 == 0) {
      fences.forEach(row -> clear(row, "signs around what stands as it was typed"));
    }
  }

  private void clear(Row row, String reason) {
    if (!row.blank()) {
      omissions.add(new Omission(text.span(row.start()), words(row), reason));
      Arrays.fill(letters, row.start(), row.end(), ' ');
    }
  }

  private String words(Row row) {
    return text.letters().substring(row.start(), row.end());
  }
}

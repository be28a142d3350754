package recto.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.edition.Omission;
import recto.input.LetterText.Row;

/**
 * What a scan leaves in plain text: hyphens at the ends of rows within words, which become soft,
 * and numbers of pages on rows of their own, which become page marks.
 *
 * <p>A hyphen is soft where the whole word occurs elsewhere, where a part of it is but an ending,
 * or where the text breaks many words; it stays where the text has it within a row, or both parts
 * as words.
 */
final class LetterScan {
  private static final char SOFT = '\u00AD';
  private static final String HYPHENS = "-\u2010¬";

  /** So many broken words, and so many in a hundred rows, are the doing of a printer. */
  private static final int MANY = 3;

  private static final int SHARE = 4;

  private static final int LONGEST_PRINT = 24;
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)(?:page|seite|página|pagina|side|sida)\\s+[0-9]{1,3}\\s*"
              + "(?:/|of|von|de|di|sur|van|av|af)\\s*[0-9]{1,3}");

  private final Source source;
  private final LetterText text;
  private final Diagnostics diagnostics;
  private final List<Row> rows;
  private final List<Omission> omissions = new ArrayList<>();

  LetterScan(Source source, LetterText text, Diagnostics diagnostics) {
    this.source = source;
    this.text = text;
    this.diagnostics = diagnostics;
    this.rows = text.rows();
  }

  /** What is taken out of the text. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** The text without the traces of a scan; every letter stands where it stood. */
  LetterText cleared() {
    char[] letters = text.letters().toCharArray();
    prints(letters);
    Set<Row> numbers = new ScanNumbers(text, rows).mark(letters);
    if (numbers.isEmpty()) {
      numbers = heads(letters);
    } else {
      tell(numbers, "numbers on lines of their own, as %s");
    }
    if (numbers.isEmpty()) {
      typed(letters);
    }
    soften(letters, numbers);
    new BareNotes(text.letters(), rows).mark(letters);
    return text.with(letters);
  }

  private void typed(char[] letters) {
    List<TypedPages.Place> pages = new TypedPages(text.letters()).places();
    TypedPages.mark(pages, letters);
    if (!pages.isEmpty()) {
      TypedPages.Place first = pages.get(0);
      tell(
          first.start(),
          word(first.start(), first.end()),
          pages.size(),
          "numbers in brackets, as %s");
    }
  }

  /** Takes out what a program printed on each sheet, as "Page 2 of 3". */
  private void prints(char[] letters) {
    for (Row row : rows) {
      String words = row.length() > LONGEST_PRINT ? "" : word(row.start(), row.end());
      if (PRINTED.matcher(words).matches()) {
        omissions.add(new Omission(text.span(row.start()), words, "number of a printed sheet"));
        Arrays.fill(letters, row.start(), row.end(), ' ');
      }
    }
  }

  private Set<Row> heads(char[] letters) {
    Set<Row> heads = new ScanHeads(text, rows).mark(letters);
    for (Row head : heads) {
      String title = word(head.start(), head.end()).replaceAll("[0-9]", "").strip();
      omissions.add(
          new Omission(text.span(head.start()), title, "running head of the original page"));
    }
    if (!heads.isEmpty()) {
      tell(heads, "running heads with numbers, as \"%s\"");
    }
    return heads;
  }

  private void tell(Set<Row> pages, String what) {
    Row first = pages.iterator().next();
    String words = word(first.start(), first.end()).replaceAll("\\s+", " ");
    tell(first.start(), words, pages.size(), what);
  }

  private void tell(int place, String words, int count, String what) {
    diagnostics.note(
        source,
        text.span(place),
        what.formatted(words)
            + ", are read as those of the original pages"
            + (count == 1 ? "" : " (" + count + " times)"));
  }

  /** A word that is broken at the end of a row: where its hyphen and its second part stand. */
  private record Broken(int hyphen, String first, String second) {}

  private void soften(char[] letters, Set<Row> numbers) {
    List<Broken> all = new ArrayList<>();
    Row before = null;
    int joins = 0;
    boolean blank = false;
    boolean number = false;
    for (Row row : rows) {
      if (numbers.contains(row)) {
        number = true;
      } else if (row.blank()) {
        blank = true;
      } else {
        if (before != null && (!blank || number)) {
          joins++;
          int hyphen = before.end() - 1;
          if (isBroken(hyphen, row.start())) {
            all.add(new Broken(hyphen, lastWord(hyphen), firstWord(row)));
          }
        }
        before = row;
        blank = false;
        number = false;
      }
    }
    if (all.isEmpty()) {
      return;
    }
    Set<String> words = words(all);
    boolean printed = all.size() >= MANY && 100 * all.size() >= SHARE * joins;
    Broken shown = null;
    int count = 0;
    for (Broken each : all) {
      if (letters[each.hyphen] == '¬'
          || SoftHyphens.isSoft(each.first, each.second, words, printed)) {
        omissions.add(
            new Omission(
                text.span(each.hyphen),
                String.valueOf(letters[each.hyphen]),
                "hyphen at the end of an old line"));
        letters[each.hyphen] = SOFT;
        shown = shown == null ? each : shown;
        count++;
      }
    }
    if (shown != null) {
      diagnostics.note(
          source,
          text.span(shown.hyphen),
          "words broken at the ends of lines are joined, as \""
              + shown.first
              + shown.second
              + "\""
              + (count == 1 ? "" : " (" + count + " times)"));
    }
  }

  private boolean isBroken(int hyphen, int next) {
    String letters = text.letters();
    return hyphen > 0
        && HYPHENS.indexOf(letters.charAt(hyphen)) >= 0
        && Character.isLetter(letters.charAt(hyphen - 1))
        && Character.isLowerCase(letters.charAt(next));
  }

  private String lastWord(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.letters().charAt(start - 1))) {
      start--;
    }
    return word(start, end);
  }

  private String firstWord(Row row) {
    int end = row.start();
    while (end < row.end() && Character.isLetter(text.letters().charAt(end))) {
      end++;
    }
    return word(row.start(), end);
  }

  private String word(int start, int end) {
    return text.letters().substring(start, end);
  }

  /** All words of the text in small letters but the parts of broken ones. */
  private Set<String> words(List<Broken> broken) {
    Set<Integer> ends = new HashSet<>();
    broken.forEach(each -> ends.add(each.hyphen));
    Set<String> words = new HashSet<>();
    String letters = text.letters();
    int start = -1;
    boolean part = false;
    for (int i = 0; i <= letters.length(); i++) {
      boolean inside =
          i < letters.length()
              && (Character.isLetter(letters.charAt(i))
                  || (start >= 0 && letters.charAt(i) == '-' && !ends.contains(i)));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        boolean cut = ends.contains(i);
        if (!part && !cut) {
          words.add(letters.substring(start, i).toLowerCase(Locale.ROOT));
        }
        part = cut;
        start = -1;
      }
    }
    return words;
  }
}

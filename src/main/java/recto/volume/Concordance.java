package recto.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recto.edition.PageNumber;
import recto.style.ConcordanceStyle;

/**
 * The original pages and the pages on which they begin here, in groups in which no number stands
 * twice.
 */
public record Concordance(List<Group> groups) {

  /**
   * Original pages of one sequence, or of one document.
   *
   * @param document the document's head, or empty where they are of a sequence or of no document
   * @param id the document's id, or empty
   */
  public record Group(String document, String id, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An original page.
   *
   * @param original its number, in brackets where the text begins inside it
   * @param destination the place where it begins
   * @param here the number of the page of this book on which it begins
   * @param page the index of that page, from 0
   * @param note true where it begins in a note
   */
  public record Row(String original, String destination, String here, int page, boolean note) {}

  public Concordance {
    groups = List.copyOf(groups);
  }

  /**
   * @param by how pages are grouped; {@code NONE} like {@code EITHER}
   */
  static Concordance of(Locators locators, ConcordanceStyle.By by) {
    return switch (by) {
      case SEQUENCE -> sequences(locators);
      case DOCUMENT -> documents(locators);
      case NONE, EITHER -> {
        Concordance sequences = sequences(locators);
        yield sequences.repeats() ? documents(locators) : sequences;
      }
    };
  }

  /** True where more than every fourth number stands more than once. */
  private boolean repeats() {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Group group : groups) {
      for (Row row : group.rows()) {
        counts.merge(row.original(), 1, Integer::sum);
        all++;
      }
    }
    return (all - counts.size()) * 4 > all;
  }

  private static Concordance sequences(Locators locators) {
    List<Group> groups = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    PageNumber last = null;
    for (Locators.Original original : locators.originals()) {
      Optional<PageNumber> number = number(original.label());
      if (number.isPresent()) {
        if (last != null && !number.get().follows(last)) {
          groups.add(new Group("", "", rows));
          rows.clear();
        }
        last = number.get();
      }
      rows.add(row(original, locators));
    }
    if (!rows.isEmpty()) {
      groups.add(new Group("", "", rows));
    }
    return new Concordance(groups);
  }

  private static Concordance documents(Locators locators) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    String document = "";
    for (Locators.Original original : locators.originals()) {
      document = original.note() ? document : original.document();
      rows.computeIfAbsent(document, key -> new ArrayList<>()).add(row(original, locators));
    }
    List<Group> groups = new ArrayList<>();
    rows.forEach(
        (destination, list) ->
            groups.add(
                locators
                    .document(destination)
                    .map(head -> new Group(head.title(), head.id(), list))
                    .orElse(new Group("", "", list))));
    return new Concordance(groups);
  }

  private static Row row(Locators.Original original, Locators locators) {
    return new Row(
        original.label(),
        original.destination(),
        locators.label(original.page()),
        original.page(),
        original.note());
  }

  /** The last number of a label, which may be a range or stand in brackets. */
  private static Optional<PageNumber> number(String label) {
    String bare = label.replaceAll("[\\[\\]]", "");
    Optional<PageNumber> whole = PageNumber.of(bare);
    return whole.isPresent() ? whole : PageNumber.of(bare.replaceFirst("^.*[^0-9A-Za-z]", ""));
  }
}

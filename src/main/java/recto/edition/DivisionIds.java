package recto.edition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;
import recto.edition.Transcript.Part;

/** Finds divisions by their ids; a division is named by its place among the parts of the text. */
final class DivisionIds {
  private final Source source;
  private final List<Part> parts;
  private final List<String> ids;

  DivisionIds(Source source, List<Part> parts) {
    this.source = source;
    this.parts = parts;
    this.ids = parts.stream().map(part -> part.division().id()).toList();
  }

  /** The divisions that no other holds. */
  Set<Integer> outermost() {
    Set<Integer> outermost = new TreeSet<>();
    int next = 0;
    while (next < parts.size()) {
      outermost.add(next);
      next = parts.get(next).endPart();
    }
    return outermost;
  }

  /** The division with the id {@code term}, or those in the range that it writes. */
  Set<Integer> named(String term) throws SourceException {
    if (ids.contains(term)) {
      return Set.of(ids.indexOf(term));
    }
    String stranger = term;
    for (int i = 1; i < term.length() - 1; i++) {
      if (term.charAt(i) == '-' || term.charAt(i) == '–') {
        String first = term.substring(0, i).strip();
        String last = term.substring(i + 1).strip();
        if (ids.contains(first) && ids.contains(last)) {
          return range(term, first, last);
        }
        stranger = ids.contains(first) ? last : ids.contains(last) ? first : stranger;
      }
    }
    throw refused(unknown(stranger));
  }

  private Set<Integer> range(String term, String first, String last) throws SourceException {
    String prefix = prefix(first);
    if (!prefix.equals(prefix(last))) {
      throw refused("the range \"%s\" has ids of two kinds; name them one by one".formatted(term));
    }
    if (ids.indexOf(first) > ids.indexOf(last)) {
      throw refused("the range \"%s\" runs backwards; write %s-%s".formatted(term, last, first));
    }
    Set<Integer> range = new TreeSet<>();
    IntStream.rangeClosed(ids.indexOf(first), ids.indexOf(last))
        .filter(i -> counts(ids.get(i), prefix))
        .forEach(range::add);
    return range;
  }

  /** The letters of {@code id} before its number. */
  private static String prefix(String id) {
    int end = id.length();
    while (end > 0 && isFigure(id.charAt(end - 1))) {
      end--;
    }
    return id.substring(0, end);
  }

  private static boolean counts(String id, String prefix) {
    return id.startsWith(prefix)
        && id.length() > prefix.length()
        && isFigure(id.charAt(prefix.length()));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private SourceException refused(String message) {
    return SourceException.at(source, Span.NONE, message);
  }

  private String unknown(String id) {
    String nearest = "";
    int least = Math.max(2, id.length() / 3) + 1;
    for (String known : ids) {
      int distance = known.isEmpty() ? least : distance(id, known, least);
      if (distance < least) {
        least = distance;
        nearest = known;
      }
    }
    String nothing = "no division has the id \"%s\"".formatted(id);
    if (!nearest.isEmpty()) {
      return nothing + "; did you mean \"%s\"?".formatted(nearest);
    }
    List<String> named = ids.stream().filter(known -> !known.isEmpty()).toList();
    return named.isEmpty()
        ? nothing + ", nor any other"
        : nothing
            + "; the ids run from \"%s\" to \"%s\""
                .formatted(named.get(0), named.get(named.size() - 1));
  }

  /** How many letters must change to make one word of the other, or {@code most} if that many. */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) >= most) {
      return most;
    }
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= other.length(); k++) {
        int same = one.charAt(i - 1) == other.charAt(k - 1) ? diagonal : diagonal + 1;
        diagonal = row[k];
        row[k] = Math.min(same, 1 + Math.min(row[k], row[k - 1]));
      }
    }
    return Math.min(most, row[other.length()]);
  }
}

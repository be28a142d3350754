package recto.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Extract.Stretch;
import recto.edition.Letters;
import recto.edition.Prose;
import recto.edition.Sides;
import recto.edition.Transcript;
import recto.galley.LineMap;

/**
 * Which stretches of a document a teacher wants: {@code from WORDS … to WORDS}, {@code paragraphs
 * 2-4}, {@code pages 886-887} or {@code lines 12-40}; several parted by semicolons.
 */
final class Passages {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(paragraph|page|line)s?\\s+(\\S+?)(?:\\s*[-–—]\\s*(\\S+))?", Pattern.CASE_INSENSITIVE);

  private final Transcript transcript;
  private final Transcript.Part part;
  private final Quotations quotations;
  private final LineMap map;
  private final Sides sides;

  Passages(
      Transcript transcript,
      Transcript.Part part,
      Quotations quotations,
      LineMap map,
      Sides sides) {
    this.transcript = transcript;
    this.part = part;
    this.quotations = quotations;
    this.map = map;
    this.sides = sides;
  }

  /**
   * The stretches that {@code words} name, in order.
   *
   * @throws IllegalArgumentException where they name nothing in the document; the message says so
   */
  List<Stretch> named(String words) {
    List<Stretch> stretches = new ArrayList<>();
    for (String each : words.split(";", -1)) {
      if (!each.isBlank()) {
        stretches.add(one(each.strip()));
      }
    }
    stretches.sort(Comparator.comparingInt(Stretch::from));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch each : stretches) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to() >= each.from()) {
        Stretch before = joined.get(last);
        joined.set(last, new Stretch(before.from(), Math.max(before.to(), each.to())));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  private Stretch one(String words) {
    Matcher counted = COUNTED.matcher(words);
    if (counted.matches()) {
      String first = counted.group(2);
      String last = counted.group(3) == null ? first : counted.group(3);
      return switch (Character.toLowerCase(words.charAt(1))) {
        case 'i' -> lines(number(first), number(last));
        default ->
            words.toLowerCase(java.util.Locale.ROOT).startsWith("paragraph")
                ? paragraphs(number(first), number(last))
                : pages(first, last);
      };
    }
    return quoted(words);
  }

  private static int number(String figures) {
    if (!figures.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("\"" + figures + "\" is no number");
    }
    return Integer.parseInt(figures);
  }

  private Stretch quoted(String words) {
    String bare = words.replaceFirst("^from\\s+", "").replaceFirst("(…|\\.\\.\\.)\\s*to\\s+", "… ");
    Optional<Quotations.Found> found = quotations.find(bare, part.offset(), part.end());
    if (found.isEmpty()) {
      found = quotations.find(words, part.offset(), part.end());
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + words
              + "\" is not in the text; write from FIRST WORDS … to LAST WORDS as they stand there,"
              + " or paragraphs 2-4, pages 886-887, lines 12-40");
    }
    return letters(found.get().from(), found.get().to());
  }

  private Stretch letters(int from, int to) {
    return new Stretch(quotations.letters(from), quotations.letters(to));
  }

  private Stretch lines(int first, int last) {
    int from = quotations.letters(part.offset());
    int end = quotations.letters(part.end());
    int start = -1;
    int stop = -1;
    for (LineMap.Line line : map.lines()) {
      if (line.letter() >= from && line.letter() < end) {
        start = line.number() == first ? line.letter() : start;
        stop = line.number() == last + 1 ? line.letter() : stop;
      }
    }
    if (start < 0 || last < first) {
      throw new IllegalArgumentException("the text has no lines " + first + "–" + last);
    }
    return new Stretch(start, stop < 0 ? end : stop);
  }

  private Stretch pages(String first, String last) {
    int from = -1;
    int to = -1;
    List<Transcript.PageMark> pages = transcript.pages().subList(part.firstPage(), part.endPage());
    for (int i = 0; i < pages.size(); i++) {
      if (from < 0 && pages.get(i).label().equals(first)) {
        from = pages.get(i).offset();
      }
      if (pages.get(i).label().equals(last)) {
        to = i + 1 < pages.size() ? pages.get(i + 1).offset() : part.end();
      }
    }
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "the text has no original pages "
              + first
              + "–"
              + last
              + "; it has "
              + String.join(", ", pages.stream().map(Transcript.PageMark::label).toList()));
    }
    return letters(from, to);
  }

  private Stretch paragraphs(int first, int last) {
    int[] ends = {-1, -1, 0, quotations.letters(part.offset())};
    walk(part.division(), first, last, ends);
    if (ends[0] < 0 || ends[1] < 0 || last < first) {
      throw new IllegalArgumentException(
          "the text has no paragraphs " + first + "–" + last + "; it has " + ends[2]);
    }
    return new Stretch(ends[0], ends[1]);
  }

  /** Counts paragraphs: ends holds from, to, how many so far, letters so far. */
  private void walk(Division division, int first, int last, int[] ends) {
    for (Block block : division.blocks()) {
      if (block instanceof Division inner) {
        walk(inner, first, last, ends);
        continue;
      }
      int letters = 0;
      String text = Transcript.of(List.of(block), sides).text();
      for (int i = 0; i < text.length(); i++) {
        letters += Letters.counts(text.charAt(i)) ? 1 : 0;
      }
      if (block instanceof Prose prose && prose.role() == Prose.Role.PARAGRAPH) {
        ends[2] += prose.continued() ? 0 : 1;
        ends[0] = ends[2] == first && ends[0] < 0 ? ends[3] : ends[0];
      }
      ends[3] += letters;
      if (ends[2] >= first && ends[2] <= last) {
        ends[1] = ends[2] == last || ends[1] >= 0 || ends[2] >= first ? ends[3] : ends[1];
      }
    }
  }
}

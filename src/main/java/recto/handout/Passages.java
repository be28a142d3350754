package recto.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.edition.Excerpt.Stretch;
import recto.edition.Paragraphs;
import recto.edition.Prose;
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

  Passages(Transcript transcript, Transcript.Part part, Quotations quotations, LineMap map) {
    this.transcript = transcript;
    this.part = part;
    this.quotations = quotations;
    this.map = map;
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
            words.toLowerCase(Locale.ROOT).startsWith("paragraph")
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
    List<Prose> all = Paragraphs.of(part.division());
    if (first < 1 || last < first || last > all.size()) {
      throw new IllegalArgumentException(
          "the text has no paragraphs " + first + "–" + last + "; it has " + all.size());
    }
    int to = last == all.size() ? part.end() : offset(all.get(last));
    return letters(offset(all.get(first - 1)), to);
  }

  @SuppressWarnings("ReferenceEquality") // The transcript's blocks are those of its divisions.
  private int offset(Prose paragraph) {
    for (Transcript.Extent extent : transcript.extents()) {
      if (extent.block() == paragraph) {
        return extent.offset();
      }
    }
    throw new IllegalStateException("a paragraph without place at " + paragraph.span());
  }
}

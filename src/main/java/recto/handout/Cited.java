package recto.handout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Excerpt.Stretch;
import recto.edition.Transcript;
import recto.galley.LineMap;
import recto.sidecar.Said;

/**
 * What questions cite of one document, in the words that are printed: "lines 12–18", "page 886".
 */
final class Cited {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–—]\\s*(\\d{1,6}))?");

  private final Labels labels;
  private final Transcript transcript;
  private final Transcript.Part part;
  private final Quotations quotations;
  private final LineMap map;
  private final List<Stretch> kept;
  private final Source source;
  private final Diagnostics diagnostics;

  /**
   * @param kept the stretches that are set, or none for the whole
   * @param source the sidecar, which is to blame
   */
  Cited(
      Labels labels,
      Transcript transcript,
      Transcript.Part part,
      Quotations quotations,
      LineMap map,
      List<Stretch> kept,
      Source source,
      Diagnostics diagnostics) {
    this.labels = labels;
    this.transcript = transcript;
    this.part = part;
    this.quotations = quotations;
    this.map = map;
    this.kept = List.copyOf(kept);
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The lines where quoted words stand; nothing where they are not in the text, which is said. */
  Optional<String> quoted(Said quote) {
    Optional<Quotations.Found> found = quotations.find(quote.words(), part.offset(), part.end());
    if (found.isEmpty()) {
      wrong(
          quote.span(),
          "\"" + shortened(quote.words()) + "\" is not in the text; copy the words from it");
      return Optional.empty();
    }
    if (found.get().times() > 1) {
      diagnostics.note(
          source,
          quote.span(),
          "\""
              + shortened(quote.words())
              + "\" stands "
              + found.get().times()
              + " times in the text; the first is cited");
    }
    int at = quotations.letters(found.get().from());
    if (!kept.isEmpty() && kept.stream().noneMatch(each -> each.from() <= at && at < each.to())) {
      diagnostics.warning(
          source,
          quote.span(),
          "\"" + shortened(quote.words()) + "\" is in a part that the excerpt leaves out");
    }
    return lines(found.get());
  }

  private Optional<String> lines(Quotations.Found found) {
    int first = quotations.letters(found.from());
    int last = quotations.letters(found.to()) - 1;
    List<LineMap.Line> own = own();
    if (own.isEmpty() || first < own.get(0).letter()) {
      return Optional.empty();
    }
    return Optional.of(range(map.at(first).number(), map.at(last).number()));
  }

  /** The lines counted in this document. */
  private List<LineMap.Line> own() {
    int from = quotations.letters(part.offset());
    int to = quotations.letters(part.end());
    return map.lines().stream()
        .filter(line -> line.letter() >= from && line.letter() < to)
        .toList();
  }

  Optional<String> lines(Said said) {
    Matcher range = RANGE.matcher(said.words());
    if (!range.matches()) {
      wrong(said.span(), "lines are written as \"12\" or \"12–18\"");
      return Optional.empty();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    int most = own().stream().mapToInt(LineMap.Line::number).max().orElse(0);
    if (first < 1 || last < first || last > most) {
      wrong(said.span(), "there are no lines " + said.words() + "; the text has lines 1–" + most);
      return Optional.empty();
    }
    return Optional.of(range(first, last));
  }

  private String range(int first, int last) {
    return first == last
        ? labels.of("line") + "\u00A0" + first
        : labels.of("lines") + "\u00A0" + first + "–" + last;
  }

  Optional<String> page(Said said) {
    List<String> pages =
        transcript.pages().subList(part.firstPage(), part.endPage()).stream()
            .map(Transcript.PageMark::label)
            .toList();
    String[] ends = said.words().split("\\s*[-–—]\\s*", 2);
    for (String end : ends) {
      if (!pages.contains(end)) {
        wrong(
            said.span(),
            "no original page "
                + end
                + " is in the text; there are "
                + (pages.isEmpty() ? "none" : String.join(", ", pages)));
        return Optional.empty();
      }
    }
    return Optional.of(
        labels.of(ends.length > 1 ? "pages" : "page") + "\u00A0" + String.join("–", ends));
  }

  private void wrong(Span span, String message) {
    diagnostics.error(source, span, message);
  }

  private static String shortened(String quote) {
    return quote.length() < 60 ? quote : quote.substring(0, 57) + "…";
  }
}

package recto.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import recto.reading.PdfReading;
import recto.reading.ReadLine;
import recto.reading.ReadPage;
import recto.unit.Length;

/** Each number in the margin with the first words of its line: after the tick, if there is one. */
final class NumberedLines {
  private NumberedLines() {}

  /** As they stand in a file, page by page. */
  static List<String> of(Path pdf) throws Exception {
    List<String> numbered = new ArrayList<>();
    try (PdfReading reading = PdfReading.open(pdf)) {
      for (int i = 0; i < reading.pages(); i++) {
        ReadPage page = reading.page(i);
        for (ReadLine number : page.lines()) {
          if (number.right() < Length.points(80)) {
            ReadLine line =
                page.lines().stream()
                    .filter(
                        other ->
                            Math.abs(other.baseline() - number.baseline()) < Length.points(0.05))
                    .filter(other -> other.left() > Length.points(80))
                    .findFirst()
                    .orElseThrow();
            long from = tick(page, line);
            String first =
                line.words().stream()
                    .filter(word -> word.left() >= from)
                    .findFirst()
                    .orElseThrow()
                    .text();
            numbered.add(number.text() + " " + first);
          }
        }
      }
    }
    return numbered;
  }

  /** Where the last tick of a line stands, or its beginning. */
  private static long tick(ReadPage page, ReadLine line) {
    return page.rules().stream()
        .filter(rule -> rule.area().width() < Length.points(1))
        .filter(rule -> rule.area().height() < line.size() / 2)
        .filter(rule -> rule.area().y() < line.baseline())
        .filter(rule -> rule.area().y() > line.baseline() - line.size())
        .mapToLong(rule -> rule.area().x())
        .max()
        .orElse(0);
  }
}

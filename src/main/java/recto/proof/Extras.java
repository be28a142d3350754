package recto.proof;

import java.io.IOException;
import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Letters;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadMark;
import recto.reading.ReadPage;

/**
 * What a file has beside the letters on its pages: words that are read in their place, what a
 * viewer lays over them, and pictures.
 */
final class Extras {
  private final Evidence evidence;
  private final Findings findings;

  Extras(Evidence evidence, Findings findings) {
    this.evidence = evidence;
    this.findings = findings;
  }

  void check() throws IOException {
    for (int page = 0; page < evidence.reading().pages(); page++) {
      for (String kind : evidence.reading().remarksOf(page)) {
        findings.failed(page, Span.NONE, "a remark is laid over the page (" + kind + ")");
      }
    }
    for (ReadElement element : evidence.reading().structure().elements()) {
      if (!element.actual().isEmpty()) {
        spoken(element);
      }
      if (element.role().equals("Figure") && isBare(element)) {
        findings.failed(page(element), Span.NONE, "a picture is lost");
      }
    }
  }

  /** What is read in the place of an element's letters are these letters. */
  private void spoken(ReadElement element) throws IOException {
    StringBuilder letters = new StringBuilder();
    gather(element, letters);
    String drawn = Letters.of(letters.toString()).text();
    if (!drawn.isEmpty() && !Letters.of(element.actual()).text().equals(drawn)) {
      findings.failed(
          page(element),
          Span.NONE,
          "\"%s\" is read in the place of \"%s\""
              .formatted(shortened(element.actual()), shortened(drawn)));
    }
  }

  private static String shortened(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }

  private void gather(ReadElement element, StringBuilder letters) throws IOException {
    for (ReadElement.Kid kid : element.kids()) {
      if (kid instanceof ReadElement.Nested nested) {
        gather(evidence.reading().structure().element(nested.element()), letters);
      } else if (kid instanceof ReadElement.Content content) {
        letters.append(ReadGlyph.text(evidence.page(content.page()).glyphs(content.id())));
      }
    }
  }

  /** True of a picture's element where nothing is drawn: no picture, no frame, no letter. */
  private boolean isBare(ReadElement element) throws IOException {
    boolean drawn = false;
    for (ReadElement.Kid kid : element.kids()) {
      if (kid instanceof ReadElement.Content content) {
        drawn |= isDrawn(evidence.page(content.page()), content.id());
      }
    }
    return !drawn;
  }

  private static boolean isDrawn(ReadPage page, int id) {
    List<ReadMark> marks = page.marks();
    for (int m = 0; m < marks.size(); m++) {
      int mark = m;
      if (marks.get(m).id() == id) {
        return marks.get(m).from() < marks.get(m).to()
            || page.images().stream().anyMatch(image -> image.mark() == mark)
            || page.rules().stream().anyMatch(rule -> rule.mark() == mark);
      }
    }
    return false;
  }

  private int page(ReadElement element) {
    return evidence.reading().structure().page(element);
  }
}

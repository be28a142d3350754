package recto.line;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import recto.diagnostic.Diagnostics;
import recto.font.FontLibrary;
import recto.galley.Paragraph;

/** A line breaker of the book's style, kept with its fonts for the tests of one class. */
final class SampleBreaker implements AfterAllCallback {
  private final FontLibrary library = new FontLibrary();
  private final Diagnostics diagnostics = new Diagnostics();
  private final LineBreaker breaker = another(diagnostics);

  FontLibrary library() {
    return library;
  }

  LineBreaker breaker() {
    return breaker;
  }

  /** What it has said so far. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** One with the same fonts that has seen nothing yet. */
  LineBreaker another(Diagnostics said) {
    return new LineBreaker(new TypeCase(Sample.BOOK, new TypeStock(library), said, Sample.SOURCE));
  }

  /** The lines of a paragraph in the book's measure. */
  List<Line> lines(Paragraph paragraph) {
    return breaker.lines(paragraph, Sample.MEASURE);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    library.close();
  }
}

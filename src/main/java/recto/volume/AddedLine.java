package recto.volume;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.style.TextStyle;

/** Grows a paragraph of added words and links. */
final class AddedLine {
  private final TextStyle style;
  private final String language;
  private final int element;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph.Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  AddedLine(TextStyle style, String language, int element) {
    this.style = style;
    this.language = language;
    this.element = element;
  }

  AddedLine words(String words) {
    return link(words, element, "");
  }

  /** Words that lead to {@code target}. */
  AddedLine link(String words, int link, String target) {
    if (!words.isEmpty()) {
      int start = text.length();
      text.append(words);
      runs.add(
          new Paragraph.Run(
              Span.NONE, start, text.length(), style.look(), language, link, target, true));
    }
    return this;
  }

  AddedLine mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  Paragraph paragraph() {
    return new Paragraph(Span.NONE, text.toString(), runs, marks, style, element);
  }
}

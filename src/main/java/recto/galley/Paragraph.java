package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.folio.Ink;
import recto.style.TextStyle;

/**
 * A paragraph as text with looks and marks.
 *
 * @param text its letters, calls and labels; U+2028 where a line must end, U+00A0 where it must not
 * @param runs what holds from one offset to the next; they cover the text without gap, in order
 * @param marks what happens between letters, by rising offset
 * @param style how it is set; indents are already added up over the blocks around it
 * @param element its element in the structure tree
 * @param adjustments what an editor asks of it by hand
 * @param resumed what stands once more above it where a column begins with one of its lines
 */
public record Paragraph(
    Span span,
    String text,
    List<Run> runs,
    List<Mark> marks,
    TextStyle style,
    int element,
    List<Adjustment> adjustments,
    List<Paragraph> resumed)
    implements Passage {

  /** A paragraph that nobody adjusts, below nothing. */
  public Paragraph(
      Span span, String text, List<Run> runs, List<Mark> marks, TextStyle style, int element) {
    this(span, text, runs, marks, style, element, List.of(), List.of());
  }

  /**
   * Letters alike in look, language and meaning.
   *
   * @param start offset of its first letter
   * @param end offset after its last letter
   * @param language BCP 47 tag
   * @param element its element in the structure tree: the paragraph's, or one inside it
   * @param target the destination or URL it leads to, or empty
   * @param addition true where its letters are not the source's, as a note's number
   */
  public record Run(
      Span span,
      int start,
      int end,
      TextStyle.Look look,
      String language,
      int element,
      String target,
      boolean addition) {

    /** The same for other letters. */
    Run between(int from, int to) {
      return new Run(span, from, to, look, language, element, target, addition);
    }
  }

  public Paragraph {
    runs = List.copyOf(runs);
    marks = List.copyOf(marks);
    adjustments = List.copyOf(adjustments);
    resumed = List.copyOf(resumed);
    int end = 0;
    for (Run run : runs) {
      if (run.start() != end || run.end() <= run.start()) {
        throw new IllegalArgumentException("runs must cover the text in order");
      }
      end = run.end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("runs end at " + end + " of " + text.length());
    }
  }

  /**
   * Paragraphs one after the other as one.
   *
   * @param between letters put between two of them; they are no part of the text
   * @param style of the whole, and the look of these letters
   */
  public static Paragraph joined(List<Paragraph> paragraphs, String between, TextStyle style) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      if (!runs.isEmpty() && !between.isEmpty()) {
        int from = text.length();
        text.append(between);
        int to = text.length();
        runs.add(new Run(each.span(), from, to, style.look(), "", Ink.ARTIFACT, "", true));
      }
      int shift = text.length();
      text.append(each.text());
      for (Run run : each.runs()) {
        runs.add(run.between(run.start() + shift, run.end() + shift));
      }
      MovedMark moved = new MovedMark(offset -> offset + shift);
      each.marks().forEach(mark -> marks.add(mark.accept(moved)));
    }
    Paragraph first = paragraphs.get(0);
    return new Paragraph(first.span(), text.toString(), runs, marks, style, first.element());
  }

  @Override
  public Paragraph aligned(TextStyle.Align from, TextStyle.Align to) {
    return style.align() == from
        ? new Paragraph(span, text, runs, marks, style.aligned(to), element, adjustments, resumed)
        : this;
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.paragraph(this);
  }

  /** How many lines more than its best it is to have by an editor's hand. */
  public int looseness() {
    int sum = 0;
    for (Adjustment each : adjustments) {
      sum += each.looseness();
    }
    return sum;
  }

  /** True where a page is to begin with it by an editor's hand. */
  public boolean headsPage() {
    return adjustments.stream().anyMatch(each -> each.kind() == Adjustment.Kind.BREAK);
  }
}

package recto.page;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Mark;
import recto.galley.Panel;
import recto.galley.Paragraph;
import recto.galley.Passage;
import recto.galley.Picture;
import recto.galley.Tabular;
import recto.style.TextDraft;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** Passages of a table's cell, made smaller and set to the cell's side. */
final class Scaled {
  private Scaled() {}

  /** {@code passage} at {@code scale} thousandths of its size; figures go to the right. */
  static Passage cell(Passage passage, Tabular.Cell cell, int scale) {
    return passage.accept(
        new Passage.Cases<Passage>() {
          @Override
          public Passage paragraph(Paragraph paragraph) {
            boolean figures = cell.manner() == Tabular.Cell.Manner.FIGURES;
            Align align = figures ? Align.RIGHT : paragraph.style().align();
            return scale == 1000 && align == paragraph.style().align()
                ? paragraph
                : scaled(paragraph, scale, align);
          }

          @Override
          public Passage tabular(Tabular tabular) {
            return tabular;
          }

          @Override
          public Passage panel(Panel panel) {
            return panel;
          }

          @Override
          public Passage picture(Picture picture) {
            return picture;
          }
        });
  }

  private static Paragraph scaled(Paragraph paragraph, int scale, Align align) {
    List<Paragraph.Run> runs = new ArrayList<>();
    for (Paragraph.Run run : paragraph.runs()) {
      runs.add(run(run, run.start(), run.end(), scale));
    }
    TextStyle style = style(paragraph.style(), scale, align);
    return new Paragraph(
        paragraph.span(), paragraph.text(), runs, paragraph.marks(), style, paragraph.element());
  }

  /** A part of a paragraph, for measuring only: its marks stay behind. */
  static Paragraph part(Paragraph paragraph, int from, int to) {
    List<Paragraph.Run> runs = new ArrayList<>();
    for (Paragraph.Run run : paragraph.runs()) {
      int start = Math.max(run.start(), from);
      int end = Math.min(run.end(), to);
      if (start < end) {
        runs.add(run(run, start - from, end - from, 1000));
      }
    }
    List<Mark> none = List.of();
    String text = paragraph.text().substring(from, to);
    return new Paragraph(
        paragraph.span(), text, runs, none, paragraph.style(), paragraph.element());
  }

  private static Paragraph.Run run(Paragraph.Run run, int start, int end, int scale) {
    return new Paragraph.Run(
        run.span(),
        start,
        end,
        run.look().withSize(run.look().size() * scale / 1000),
        run.language(),
        run.element(),
        run.target(),
        run.addition());
  }

  private static TextStyle style(TextStyle text, int scale, Align align) {
    TextDraft scaled =
        text.draft()
            .look(text.look().withSize(text.look().size() * scale / 1000))
            .leading(text.leading() * Math.min(1000, scale + 60) / 1000)
            .align(align)
            .white(0, 0);
    return align == Align.RIGHT ? scaled.indents(0, 0, text.right()).style() : scaled.style();
  }
}

package recto.line;

import java.util.ArrayList;
import java.util.List;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.galley.Paragraph.Run;
import recto.line.Drawing.Justification;
import recto.line.PageSigns.Sign;
import recto.line.Setting.Readings;
import recto.style.MarginStyle;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/** Makes the signs of the original pages that begin in a paragraph. */
final class PageSignMaker {
  private final TypeCase types;
  private final Bench bench;
  private final MarginStyle margin;

  PageSignMaker(TypeCase types, Bench bench) {
    this.types = types;
    this.bench = bench;
    this.margin = types.style().margin();
  }

  PageSigns of(Paragraph paragraph) {
    boolean bracket = margin.mark() == MarginStyle.Mark.BRACKET;
    int rules =
        switch (margin.mark()) {
          case BAR -> 1;
          case DOUBLE_BAR -> 2;
          case BRACKET, MARGIN_ONLY, NONE -> 0;
        };
    if (rules == 0 && !bracket) {
      return PageSigns.NONE;
    }
    List<Sign> signs = new ArrayList<>(0);
    for (Mark mark : paragraph.marks()) {
      if (mark instanceof Mark.OriginalPage page) {
        int letter = letter(paragraph.text(), page.offset());
        boolean last = letter == paragraph.text().length();
        boolean again = !signs.isEmpty() && signs.get(signs.size() - 1).before() == letter;
        if (!last && bracket) {
          signs.add(bracketed(paragraph, page, letter));
        } else if (!last && page.bar() && !again) {
          signs.add(new Sign(letter, null, margin.barSpace()));
        }
      }
    }
    return signs.isEmpty()
        ? PageSigns.NONE
        : new PageSigns(signs, rules, margin.barWidth(), margin.barSpace());
  }

  /** The letter that the sign of a page belongs to, which begins at {@code offset}. */
  private static int letter(String text, int offset) {
    int letter = offset;
    while (letter < text.length() && Itemizer.white(text.charAt(letter))) {
      letter++;
    }
    return letter;
  }

  /** The number is parted from a word that it stands before, and not from the rest of one. */
  private Sign bracketed(Paragraph paragraph, Mark.OriginalPage page, int letter) {
    Run around = around(paragraph, letter);
    String words = page.label().startsWith("[") ? page.label() : "[" + page.label() + "]";
    Look look = look(around.look());
    Run run =
        new Run(page.span(), 0, words.length(), look, around.language(), page.element(), "", true);
    boolean opens = letter == 0 || Itemizer.white(paragraph.text().charAt(letter - 1));
    long space = types.of(around.look(), around.language()).blank(' ', 1).width();
    return new Sign(letter, line(words, run, paragraph), opens ? space : margin.barSpace());
  }

  private Line line(String words, Run run, Paragraph paragraph) {
    Type type = types.of(run.look(), run.language());
    Word word = type.word(words.toCharArray(), 0, words.length(), false, bench);
    Paragraph number =
        new Paragraph(
            run.span(), words, List.of(run), List.of(), paragraph.style().alone(), run.element());
    Setting setting =
        new Setting(
            number,
            new Item[] {word},
            new int[] {0, words.length()},
            null,
            false,
            PageSigns.NONE,
            Readings.NONE);
    return new SetLine(
        setting,
        0,
        words.length(),
        words.length(),
        Breaks.BARE,
        true,
        true,
        null,
        null,
        new Justification(0, 0, 0),
        0,
        word.width(),
        List.of());
  }

  private static Run around(Paragraph paragraph, int letter) {
    Run around = paragraph.runs().get(0);
    for (Run run : paragraph.runs()) {
      around = run.start() <= letter ? run : around;
    }
    return around;
  }

  /** Upright figures of the size that the style gives them, in the family of the letters around. */
  private Look look(Look around) {
    return new Look(
        around.family(),
        around.size() * margin.bracketSize() / 1000,
        false,
        false,
        Caps.NONE,
        Position.BASELINE,
        Figures.LINING,
        0,
        false,
        false,
        around.colour());
  }
}

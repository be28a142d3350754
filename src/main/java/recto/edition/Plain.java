package recto.edition;

import java.util.List;
import java.util.function.Function;

/** The words of a passage alone: no notes, no page breaks, a space for a line break. */
public final class Plain {
  private Plain() {}

  /** The words of {@code content} on one line, as the source has them. */
  public static String words(List<Inline> content) {
    return words(content, mark -> "");
  }

  /** The words of {@code content} on one line, with the quotation marks that {@code signs} says. */
  public static String words(List<Inline> content, Function<Inline.QuotationMark, String> signs) {
    return text(content, signs).replaceAll("\\s+", " ");
  }

  /** The words of each line of {@code content}, where the source breaks lines. */
  public static List<String> lines(List<Inline> content) {
    return List.of(text(content, mark -> "").split("\n", -1));
  }

  private static String text(List<Inline> content, Function<Inline.QuotationMark, String> signs) {
    Words words = new Words(signs);
    words.inlines(content);
    return words.all.toString().strip();
  }

  /** The words of heads and paragraphs, one after the other. */
  public static String blocks(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Heading head) {
        all.append(words(head.content())).append(' ');
      } else if (block instanceof Prose prose) {
        all.append(words(prose.content())).append(' ');
      }
    }
    return all.toString().strip();
  }

  private static final class Words extends Walk {
    private final StringBuilder all = new StringBuilder();
    private final Function<Inline.QuotationMark, String> signs;

    Words(Function<Inline.QuotationMark, String> signs) {
      this.signs = signs;
    }

    @Override
    public Walk text(Inline.Text text) {
      all.append(text.text());
      return this;
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
      all.append('\n');
      return this;
    }

    @Override
    public Walk quotationMark(Inline.QuotationMark mark) {
      all.append(signs.apply(mark));
      return this;
    }

    @Override
    public Walk inset(Inline.Inset inset) {
      return this;
    }
  }
}

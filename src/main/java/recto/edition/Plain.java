package recto.edition;

import java.util.List;
import java.util.function.Function;

/** The words of a passage alone: no notes, no page breaks, a space for a line break. */
public final class Plain {
  private Plain() {}

  /** The words of {@code content} on one line, as the source has them. */
  public static String words(List<Inline> content) {
    return onOneLine(new Words(mark -> "", true), content);
  }

  /**
   * What a head is called elsewhere, as in the contents: its words on one line without those that
   * are deleted, unless all are.
   *
   * @param signs the quotation marks
   */
  public static String title(List<Inline> content, Function<Inline.QuotationMark, String> signs) {
    String title = onOneLine(new Words(signs, false), content);
    return title.isEmpty() ? onOneLine(new Words(signs, true), content) : title;
  }

  private static String onOneLine(Words words, List<Inline> content) {
    String text = text(words, content);
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean white = white(text.charAt(i));
      if (!white || !white(text.charAt(i - 1))) {
        line.append(white ? ' ' : text.charAt(i));
      }
    }
    return line.toString();
  }

  /** True of the white that XML knows, and of the two feeds. */
  private static boolean white(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The words of each line of {@code content}, where the source breaks lines. */
  public static List<String> lines(List<Inline> content) {
    return List.of(text(new Words(mark -> "", true), content).split("\n", -1));
  }

  private static String text(Words words, List<Inline> content) {
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
    private final boolean deleted;

    Words(Function<Inline.QuotationMark, String> signs, boolean deleted) {
      this.signs = signs;
      this.deleted = deleted;
    }

    @Override
    public Walk editorial(Inline.Editorial editorial) {
      boolean left = !deleted && editorial.kind() == Inline.Editorial.Kind.DELETED;
      return left ? this : super.editorial(editorial);
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

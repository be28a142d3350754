package recto.edition;

import java.util.List;
import java.util.function.Function;

/** The words of a passage alone: no notes, no page breaks, a space for a line break. */
public final class Plain implements Inline.Cases<StringBuilder> {
  private final StringBuilder words = new StringBuilder();
  private final Function<Inline.QuotationMark, String> signs;

  private Plain(Function<Inline.QuotationMark, String> signs) {
    this.signs = signs;
  }

  /** The words of {@code content} on one line, as the source has them. */
  public static String words(List<Inline> content) {
    return words(content, mark -> "");
  }

  /** The words of {@code content} on one line, with the quotation marks that {@code signs} says. */
  public static String words(List<Inline> content, Function<Inline.QuotationMark, String> signs) {
    Plain plain = new Plain(signs);
    plain.all(content);
    return plain.words.toString().strip().replaceAll("\\s+", " ");
  }

  /** The words of each line of {@code content}, where the source breaks lines. */
  public static List<String> lines(List<Inline> content) {
    Plain plain = new Plain(mark -> "");
    plain.all(content);
    return List.of(plain.words.toString().strip().split("\n", -1));
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

  private StringBuilder all(List<Inline> content) {
    content.forEach(each -> each.accept(this));
    return words;
  }

  @Override
  public StringBuilder text(Inline.Text text) {
    return words.append(text.text());
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return words.append('\n');
  }

  @Override
  public StringBuilder pageBreak(Inline.PageBreak pageBreak) {
    return words;
  }

  @Override
  public StringBuilder call(Inline.Call call) {
    return words;
  }

  @Override
  public StringBuilder recall(Inline.Recall recall) {
    return words;
  }

  @Override
  public StringBuilder styled(Inline.Styled styled) {
    return all(styled.content());
  }

  @Override
  public StringBuilder named(Inline.Named named) {
    return all(named.content());
  }

  @Override
  public StringBuilder reference(Inline.Reference reference) {
    return all(reference.content());
  }

  @Override
  public StringBuilder editorial(Inline.Editorial editorial) {
    return all(editorial.content());
  }

  @Override
  public StringBuilder choice(Inline.Choice choice) {
    return all(choice.editor());
  }

  @Override
  public StringBuilder entry(Inline.Entry entry) {
    return all(entry.lemma());
  }

  @Override
  public StringBuilder anchor(Inline.Anchor anchor) {
    return words;
  }

  @Override
  public StringBuilder milestone(Inline.Milestone milestone) {
    return words;
  }

  @Override
  public StringBuilder quotationMark(Inline.QuotationMark mark) {
    return words.append(signs.apply(mark));
  }

  @Override
  public StringBuilder inset(Inline.Inset inset) {
    return words;
  }
}

package recto.galley;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import recto.edition.Block;
import recto.edition.Plain;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.style.TextStyle;

/**
 * Paragraphs that are heads by their look and by what stands above and below them. A number and the
 * head below it, or a head and what is said of it in a line below, are one, with white above the
 * first and below the last.
 */
final class Subheads {
  /** A number or a letter alone. */
  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?(\\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|\\p{L})[.)\\]]{0,2}");

  /** The name of a part by its number, as "Article IV". */
  private static final Pattern PART = Pattern.compile("(\\p{L}{3,12}\\.?\\s)?" + NUMBER);

  /** Letters in a line below a head that belongs to it, at most. */
  private static final int SHORT = 72;

  /** The style of lines in the middle that are no head but by where they stand. */
  private static final String MIDDLE_HEAD = "subhead-middle";

  /** The style of lines that are one by their letters. */
  private static final String BOLD_HEAD = "subhead-bold";

  /** The style of a paragraph that names what is attached, and of the title below it. */
  private static final String ATTACHED_HEAD = "heading-attachment";

  private static final String TABLE_HEAD = "heading-table";

  private static final String DATELINE = "dateline";

  /** Letters in such a line, at most. */
  private static final int LONGEST_HEAD = 120;

  /** So many such lines are a head at most; more are a text of their own. */
  private static final int MOST_HEADS = 8;

  private final Looks looks;
  private final Frame frame;

  Subheads(Looks looks, Frame frame) {
    this.looks = looks;
    this.frame = frame;
  }

  /** The style of the paragraph {@code i}, by what stands above and below it. */
  TextStyle style(List<Block> blocks, int i) {
    Prose prose = (Prose) blocks.get(i);
    boolean body = frame.base().equals(Frame.BODY);
    if (body && TableTitles.is(blocks, i)) {
      return looks.named(TABLE_HEAD, frame);
    }
    if (body && TableTitles.unit(blocks, i)) {
      return Looks.line(looks.named(MIDDLE_HEAD, frame), false, false);
    }
    TextStyle own = looks.paragraph(prose, frame);
    if (Looks.stands(prose.rend()) == TextStyle.Align.CENTRE && Signs.is(prose)) {
      TextStyle signs = looks.named(Signs.STYLE, frame);
      boolean between = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Prose;
      return between ? signs.draft().keepNext(1).style() : signs;
    }
    if (!isCentred(prose)) {
      return beside(blocks, i, own);
    }
    boolean above = i > 0 && joined(blocks.get(i - 1), prose);
    boolean below = i + 1 < blocks.size() && joined(prose, blocks.get(i + 1));
    if (!above && !below && !is(NUMBER, prose)) {
      return heads(blocks, i) ? middle(blocks, i) : own;
    }
    TextStyle head = looks.named("subhead-plain", frame);
    return own.draft()
        .white(above ? 0 : head.spaceBefore(), below ? 0 : head.spaceAfter())
        .keepNext(Math.max(own.keepNext(), head.keepNext()))
        .style();
  }

  /** The style of a paragraph that the source does not centre. */
  private TextStyle beside(List<Block> blocks, int i, TextStyle own) {
    if (!frame.base().equals(Frame.BODY)) {
      return own;
    }
    boolean followed = i + 1 < blocks.size();
    if (is(blocks, i, this::isAttached)) {
      return followed && is(blocks, i + 1, this::isBold) ? looks.followed(own) : own;
    }
    boolean bold = followed && is(blocks, i, this::isBold);
    boolean named = is(blocks, i - 1, this::isAttached);
    if (bold) {
      return named ? looks.below(looks.named(ATTACHED_HEAD, frame)) : looks.named(BOLD_HEAD, frame);
    }
    if (followed
        && (named || (is(blocks, i - 1, this::isBold) && is(blocks, i - 2, this::isAttached)))) {
      return own.align() == TextStyle.Align.RIGHT && isShort((Prose) blocks.get(i))
          ? looks.named(DATELINE, frame)
          : own;
    }
    if (!followed || !is(blocks, i, this::isNumbered) || is(blocks, i + 1, this::isNumbered)) {
      return own;
    }
    TextStyle head = looks.named(BOLD_HEAD, frame);
    return own.draft().keepNext(Math.max(own.keepNext(), head.keepNext())).style();
  }

  private boolean is(List<Block> blocks, int i, Predicate<Prose> kind) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && prose.role() == Prose.Role.PARAGRAPH
        && kind.test(prose);
  }

  /** True of a short paragraph that the source sets like others, but in one look. */
  private static boolean isPlain(Prose prose) {
    return prose.rend().words().isEmpty()
        && !Highlighting.of(prose).isEmpty()
        && Plain.words(prose.content()).length() <= LONGEST_HEAD;
  }

  /** True of the name of what is attached. */
  private boolean isAttached(Prose prose) {
    return looks.paragraph(prose, frame).name().equals(ATTACHED_HEAD);
  }

  private boolean isBold(Prose prose) {
    return isPlain(prose) && look(prose).bold();
  }

  /** True of a number and words in italics. */
  private boolean isNumbered(Prose prose) {
    return isPlain(prose) && Highlighting.isNumbered(prose) && look(prose).italic();
  }

  private TextStyle.Look look(Prose prose) {
    Rend rend = Rend.of(Highlighting.of(prose));
    return looks.on(looks.named(Frame.BODY, frame).look(), rend);
  }

  private TextStyle middle(List<Block> blocks, int i) {
    TextStyle text = looks.named(MIDDLE_HEAD, frame);
    return Looks.line(text, !isMiddleLine(blocks, i - 1), !isMiddleLine(blocks, i + 1));
  }

  /** True of a short line that the source only centres, or one of a few, above text. */
  private boolean heads(List<Block> blocks, int i) {
    int next = i;
    while (next - i <= MOST_HEADS && isMiddleLine(blocks, next)) {
      next++;
    }
    int first = i;
    while (next - first <= MOST_HEADS && isMiddleLine(blocks, first - 1)) {
      first--;
    }
    return next > i && next - first <= MOST_HEADS && next < blocks.size();
  }

  private boolean isMiddleLine(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i) instanceof Prose prose
        && frame.base().equals(Frame.BODY)
        && isCentred(prose)
        && looks.paragraph(prose, frame).name().equals("centred")
        && Plain.words(prose.content()).length() <= LONGEST_HEAD;
  }

  private boolean joined(Block first, Block second) {
    return first instanceof Prose above
        && second instanceof Prose below
        && isCentred(above)
        && isCentred(below)
        && (isHead(below) ? is(PART, above) : isHead(above) && isShort(below));
  }

  /** True of a centred paragraph with words. */
  private static boolean isCentred(Prose prose) {
    return prose.role() == Prose.Role.PARAGRAPH
        && Looks.stands(prose.rend()) == TextStyle.Align.CENTRE
        && Plain.words(prose.content()).chars().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isHead(Prose prose) {
    return looks.paragraph(prose, frame).keepNext() > 0 || is(NUMBER, prose);
  }

  private static boolean is(Pattern pattern, Prose prose) {
    return pattern.matcher(Plain.words(prose.content())).matches();
  }

  private static boolean isShort(Prose prose) {
    return Plain.words(prose.content()).length() <= SHORT;
  }
}

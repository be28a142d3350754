package recto.style;

import java.util.List;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Look;

/** A text style in the making: as another, but for the few things that are said. */
public final class TextDraft {
  private final TextStyle model;
  private Look look;
  private long leading;
  private Align align;
  private long firstIndent;
  private long left;
  private long right;
  private long spaceBefore;
  private long spaceAfter;
  private int keepNext;
  private boolean keepTogether;
  private boolean beside;
  private List<Long> steps;

  TextDraft(TextStyle model) {
    this.model = model;
    look = model.look();
    leading = model.leading();
    align = model.align();
    firstIndent = model.firstIndent();
    left = model.left();
    right = model.right();
    spaceBefore = model.spaceBefore();
    spaceAfter = model.spaceAfter();
    keepNext = model.keepNext();
    keepTogether = model.keepTogether();
    beside = model.beside();
    steps = model.steps();
  }

  public TextDraft look(Look letters) {
    look = letters;
    return this;
  }

  /** From baseline to baseline, in scaled points. */
  public TextDraft leading(long distance) {
    leading = distance;
    return this;
  }

  public TextDraft align(Align side) {
    align = side;
    return this;
  }

  /** Indents in scaled points. */
  public TextDraft indents(long first, long fromLeft, long fromRight) {
    firstIndent = first;
    left = fromLeft;
    right = fromRight;
    return this;
  }

  /** All lines further in or out, in scaled points. */
  public TextDraft left(long indent) {
    return indents(firstIndent, indent, right);
  }

  /** In scaled points. */
  public TextDraft firstIndent(long indent) {
    return indents(indent, left, right);
  }

  /** White above and below, in scaled points. */
  public TextDraft white(long above, long below) {
    spaceBefore = above;
    spaceAfter = below;
    return this;
  }

  /** How many lines of what follows stay on its last page. */
  public TextDraft keepNext(int lines) {
    keepNext = lines;
    return this;
  }

  /** A line of it may stand on the line of its neighbour. */
  public TextDraft beside() {
    beside = true;
    return this;
  }

  /** All its lines on one page. */
  public TextDraft together() {
    keepTogether = true;
    return this;
  }

  /** Lines that are not stepped. */
  public TextDraft plain() {
    steps = List.of();
    return this;
  }

  /** The style. */
  public TextStyle style() {
    return new TextStyle(
        model.name(),
        look,
        leading,
        align,
        firstIndent,
        left,
        right,
        spaceBefore,
        spaceAfter,
        keepNext,
        model.keepPrevious(),
        keepTogether,
        model.widows(),
        model.orphans(),
        model.hyphenate(),
        model.balanced(),
        beside,
        steps);
  }
}

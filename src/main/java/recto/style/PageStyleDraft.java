package recto.style;

/** A page style in the making: as another, but for what is said. Lengths are scaled points. */
final class PageStyleDraft {
  private final PageStyle model;
  private long width;
  private long height;
  private long inner;
  private long measure;
  private long firstBaseline;
  private long leading;
  private int lines;
  private boolean mirrored;
  private PageStyle.Binding binding;

  PageStyleDraft(PageStyle model) {
    this.model = model;
    width = model.width();
    height = model.height();
    inner = model.inner();
    measure = model.measure();
    firstBaseline = model.firstBaseline();
    leading = model.leading();
    lines = model.lines();
    mirrored = model.mirrored();
    binding = model.binding();
  }

  PageStyleDraft size(long wide, long high) {
    width = wide;
    height = high;
    return this;
  }

  PageStyleDraft inner(long margin) {
    inner = margin;
    return this;
  }

  PageStyleDraft measure(long wide) {
    measure = wide;
    return this;
  }

  PageStyleDraft firstBaseline(long fromTop) {
    firstBaseline = fromTop;
    return this;
  }

  PageStyleDraft leading(long distance) {
    leading = distance;
    return this;
  }

  PageStyleDraft lines(int count) {
    lines = count;
    return this;
  }

  /** Its margins are on the same side of every page. */
  PageStyleDraft unmirrored() {
    mirrored = false;
    return this;
  }

  PageStyleDraft binding(PageStyle.Binding edge) {
    binding = edge;
    return this;
  }

  PageStyle style() {
    return new PageStyle(
        width,
        height,
        inner,
        measure,
        firstBaseline,
        leading,
        lines,
        model.headRise(),
        model.footDrop(),
        mirrored,
        model.columnGap(),
        binding);
  }
}

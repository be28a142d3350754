package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Extract.Stretch;
import recto.edition.Inline.Editorial;
import recto.edition.Inline.PageBreak;

/** Walks a text letter by letter and keeps what is wanted; empty where nothing of a block is. */
final class ExtractWalk implements Block.Cases<Optional<Block>> {
  private final List<Stretch> wanted;
  private final Sides sides;
  private final List<Stretch> kept = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final StringBuilder dropped = new StringBuilder();
  private Span droppedSpan = Span.NONE;
  private int letter;
  private int next;
  private boolean all;

  /** True where text was dropped since the last letter kept, and no mark says so yet. */
  private boolean pending;

  /** True where a mark ends the last paragraph kept: what is dropped after it needs no other. */
  private boolean ended;

  private @Nullable PageBreak lastBreak;
  private boolean droppedSinceBreak;

  ExtractWalk(List<Stretch> wanted, Sides sides) {
    this.wanted = List.copyOf(wanted);
    this.sides = sides;
  }

  List<Stretch> kept() {
    return kept;
  }

  List<Omission> omissions() {
    sayDropped();
    return omissions;
  }

  private void sayDropped() {
    String words = dropped.toString().strip().replaceAll("\\s+", " ");
    if (!words.isEmpty()) {
      omissions.add(new Omission(droppedSpan, words, "outside the excerpt"));
    }
    dropped.setLength(0);
  }

  private boolean wants() {
    while (next < wanted.size() && wanted.get(next).to() <= letter) {
      next++;
    }
    return all || (next < wanted.size() && wanted.get(next).from() <= letter);
  }

  private void keep() {
    int last = kept.size() - 1;
    if (last >= 0 && kept.get(last).to() == letter) {
      kept.set(last, new Stretch(kept.get(last).from(), letter + 1));
    } else {
      kept.add(new Stretch(letter, letter + 1));
    }
    letter++;
    ended = false;
  }

  private void drop(Span span, char c) {
    if (dropped.length() == 0) {
      droppedSpan = span;
    }
    dropped.append(c);
    letter++;
    pending = true;
    droppedSinceBreak = true;
  }

  private static Inline mark(Span span) {
    return new Editorial(span, Editorial.Kind.GAP, "", Rend.NONE, List.of());
  }

  private static Prose markBlock(Span span) {
    return new Prose(span, Prose.Role.PARAGRAPH, Rend.of("omission"), false, List.of(mark(span)));
  }

  private @Nullable List<Block> blocks(List<? extends Block> blocks) {
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      boolean before = pending && !ended;
      Block cut = block.accept(this).orElse(null);
      if (cut != null) {
        if (before && !(cut instanceof Heading) && !opensWithMark(cut)) {
          left.add(markBlock(block.span()));
        }
        left.add(cut);
      }
    }
    return left.isEmpty() ? null : left;
  }

  private static boolean opensWithMark(Block block) {
    return block instanceof Prose prose
        && !prose.content().isEmpty()
        && prose.content().get(0) instanceof Editorial mark
        && mark.kind() == Editorial.Kind.GAP;
  }

  @Override
  public Optional<Block> division(Division division) {
    boolean outer = all;
    List<Block> left = blocks(division.blocks());
    if (left != null && pending && !ended) {
      left.add(markBlock(division.span()));
      pending = false;
    }
    all = outer;
    return left == null ? Optional.empty() : Optional.of(division.with(division.inherited(), left));
  }

  @Override
  public Optional<Block> heading(Heading heading) {
    boolean open = pending;
    List<Inline> content = whole(heading.content());
    pending = open;
    return content.isEmpty() ? Optional.empty() : Optional.of(heading);
  }

  private List<Inline> whole(List<Inline> content) {
    all = true;
    Line line = new Line();
    List<Inline> left = line.cut(content);
    all = false;
    return left;
  }

  @Override
  public Optional<Block> prose(Prose prose) {
    if (prose.role() == Prose.Role.DATELINE) {
      boolean open = pending;
      List<Inline> content = whole(prose.content());
      pending = open;
      return content.isEmpty() ? Optional.empty() : Optional.of(prose);
    }
    List<Inline> content = paragraph(prose.content(), prose.span());
    return content == null
        ? Optional.empty()
        : Optional.of(
            new Prose(prose.span(), prose.role(), prose.rend(), prose.continued(), content));
  }

  /** What is left of a paragraph, with marks where it was cut; null for nothing. */
  private @Nullable List<Inline> paragraph(List<Inline> content, Span span) {
    boolean open = pending;
    pending = false;
    Line line = new Line();
    List<Inline> left = line.cut(content);
    if (!line.letters) {
      pending |= open;
      return null;
    }
    if (pending) {
      left.add(new Inline.Text(span, " "));
      left.add(mark(span));
      pending = false;
      ended = true;
    }
    return left;
  }

  @Override
  public Optional<Block> verse(Verse verse) {
    List<Verse.VerseLine> lines = new ArrayList<>();
    for (Verse.VerseLine line : verse.lines()) {
      List<Inline> left = paragraph(line.content(), line.span());
      if (left != null) {
        lines.add(new Verse.VerseLine(line.span(), line.number(), line.part(), line.rend(), left));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verse(verse.span(), verse.rend(), lines));
  }

  @Override
  public Optional<Block> listing(Listing listing) {
    List<Listing.Item> items = new ArrayList<>();
    Heading head = listing.head();
    if (head != null) {
      new Line().cut(head.content());
    }
    for (Listing.Item item : listing.items()) {
      List<Inline> label = paragraph(item.label(), item.span());
      List<Block> left = blocks(item.blocks());
      if (label != null || left != null) {
        items.add(
            new Listing.Item(
                item.span(),
                item.rend(),
                label == null ? List.of() : label,
                left == null ? List.of() : left));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Listing(listing.span(), listing.type(), listing.rend(), null, items));
  }

  /** A table stays whole or goes: half a row says nothing. */
  @Override
  public Optional<Block> table(Table table) {
    boolean outer = all;
    all = outer || wants();
    Line line = new Line();
    if (table.head() != null) {
      line.cut(table.head().content());
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    boolean stays = all;
    all = outer;
    return stays ? Optional.of(table) : Optional.empty();
  }

  @Override
  public Optional<Block> quotation(Quotation quotation) {
    List<Block> left = blocks(quotation.blocks());
    return left == null
        ? Optional.empty()
        : Optional.of(new Quotation(quotation.span(), quotation.rend(), left));
  }

  @Override
  public Optional<Block> figure(Figure figure) {
    boolean stays = wants();
    boolean outer = all;
    all = stays;
    blocks(figure.caption());
    all = outer;
    return stays ? Optional.of(figure) : Optional.empty();
  }

  /** The words of one line or paragraph. */
  private final class Line implements Inline.Cases<Line> {
    private List<Inline> left = new ArrayList<>();
    private boolean letters;
    private boolean lastKept = true;

    List<Inline> cut(List<Inline> content) {
      content.forEach(inline -> inline.accept(this));
      return left;
    }

    private List<Inline> inside(List<Inline> content) {
      List<Inline> around = left;
      left = new ArrayList<>();
      cut(content);
      List<Inline> own = left;
      left = around;
      return own;
    }

    @Override
    public Line text(Inline.Text text) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < text.text().length(); i++) {
        char c = text.text().charAt(i);
        if (!Letters.counts(c)) {
          (lastKept ? words : dropped).append(c);
        } else if (wants()) {
          if (pending) {
            flush(text.span(), words);
            if (letters) {
              left.add(new Inline.Text(text.span(), " "));
            }
            left.add(mark(text.span()));
            words.append(' ');
          }
          pending = false;
          sayDropped();
          shown();
          keep();
          words.append(c);
          letters = true;
          lastKept = true;
        } else {
          drop(text.span(), c);
          lastKept = false;
        }
      }
      flush(text.span(), words);
      return this;
    }

    private void flush(Span span, StringBuilder words) {
      if (words.length() > 0) {
        left.add(new Inline.Text(span, words.toString()));
        words.setLength(0);
      }
    }

    /** The page on which the text takes up again. */
    private void shown() {
      if (lastBreak != null && droppedSinceBreak) {
        left.add(
            new PageBreak(
                lastBreak.span(),
                lastBreak.id(),
                "[" + lastBreak.label() + "]",
                lastBreak.edition()));
      } else if (lastBreak != null) {
        left.add(lastBreak);
      }
      lastBreak = null;
      droppedSinceBreak = false;
    }

    @Override
    public Line lineBreak(Inline.LineBreak lineBreak) {
      if (lastKept) {
        left.add(lineBreak);
      }
      return this;
    }

    @Override
    public Line pageBreak(PageBreak pageBreak) {
      lastBreak = pageBreak;
      droppedSinceBreak = false;
      return this;
    }

    @Override
    public Line call(Inline.Call call) {
      if (lastKept && (letters || all)) {
        left.add(call);
      } else {
        Transcript note = Transcript.of(call.note().blocks(), sides);
        omissions.add(new Omission(call.note().span(), note.text(), "a note outside the excerpt"));
      }
      return this;
    }

    @Override
    public Line recall(Inline.Recall recall) {
      if (lastKept && (letters || all)) {
        left.add(recall);
      }
      return this;
    }

    @Override
    public Line styled(Inline.Styled styled) {
      List<Inline> own = inside(styled.content());
      if (!own.isEmpty()) {
        left.add(new Inline.Styled(styled.span(), styled.rend(), styled.language(), own));
      }
      return this;
    }

    @Override
    public Line named(Inline.Named named) {
      List<Inline> own = inside(named.content());
      if (!own.isEmpty()) {
        left.add(
            new Inline.Named(
                named.span(), named.kind(), named.key(), named.type(), named.rend(), own));
      }
      return this;
    }

    @Override
    public Line reference(Inline.Reference reference) {
      List<Inline> own = inside(reference.content());
      if (!own.isEmpty()) {
        left.add(new Inline.Reference(reference.span(), reference.target(), reference.rend(), own));
      }
      return this;
    }

    @Override
    public Line editorial(Editorial editorial) {
      if (editorial.kind() == Editorial.Kind.GAP) {
        if (wants() || lastKept) {
          left.add(editorial);
        }
        return this;
      }
      List<Inline> own = inside(editorial.content());
      if (!own.isEmpty()) {
        left.add(
            new Editorial(
                editorial.span(), editorial.kind(), editorial.reason(), editorial.rend(), own));
      }
      return this;
    }

    @Override
    public Line choice(Inline.Choice choice) {
      boolean source = sides.of(choice.kind()) == Sides.Side.SOURCE;
      return inlines(source ? choice.source() : choice.editor());
    }

    private Line inlines(List<Inline> content) {
      cut(content);
      return this;
    }

    @Override
    public Line entry(Inline.Entry entry) {
      int before = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).to();
      List<Inline> own = inside(entry.lemma());
      boolean whole = !kept.isEmpty() && kept.get(kept.size() - 1).to() == letter;
      if (whole && letter > before) {
        left.add(entry);
      } else {
        left.addAll(own);
      }
      return this;
    }

    @Override
    public Line anchor(Inline.Anchor anchor) {
      left.add(anchor);
      return this;
    }

    @Override
    public Line inset(Inline.Inset inset) {
      if (wants() || lastKept) {
        left.add(inset);
      }
      return this;
    }
  }
}

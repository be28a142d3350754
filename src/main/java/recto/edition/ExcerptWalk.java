package recto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Excerpt.Stretch;
import recto.edition.Inline.Editorial;

/** Walks a text letter by letter and keeps what is wanted; empty where nothing of a block is. */
final class ExcerptWalk implements Block.Cases<Optional<Block>> {
  private final Cutting cutting;
  private final Sides sides;

  ExcerptWalk(List<Stretch> wanted, Sides sides) {
    this.cutting = new Cutting(wanted);
    this.sides = sides;
  }

  List<Stretch> kept() {
    return cutting.kept();
  }

  List<Omission> omissions() {
    return cutting.omissions();
  }

  private ExcerptLine line() {
    return new ExcerptLine(cutting, sides);
  }

  private static Prose markBlock(Span span) {
    return new Prose(
        span, Prose.Role.PARAGRAPH, Rend.of("omission"), false, List.of(ExcerptLine.mark(span)));
  }

  private @Nullable List<Block> blocks(List<? extends Block> blocks) {
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      boolean before = cutting.pending && !cutting.ended;
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
    boolean outer = cutting.all;
    List<Block> left = blocks(division.blocks());
    if (left != null && cutting.pending && !cutting.ended) {
      left.add(markBlock(division.span()));
      cutting.pending = false;
    }
    cutting.all = outer;
    return left == null ? Optional.empty() : Optional.of(division.with(division.inherited(), left));
  }

  @Override
  public Optional<Block> heading(Heading heading) {
    boolean open = cutting.pending;
    List<Inline> content = whole(heading.content());
    cutting.pending = open;
    return content.isEmpty() ? Optional.empty() : Optional.of(heading);
  }

  private List<Inline> whole(List<Inline> content) {
    cutting.all = true;
    ExcerptLine line = line();
    List<Inline> left = line.cut(content);
    cutting.all = false;
    return left;
  }

  @Override
  public Optional<Block> prose(Prose prose) {
    if (prose.role() == Prose.Role.DATELINE) {
      boolean open = cutting.pending;
      List<Inline> content = whole(prose.content());
      cutting.pending = open;
      return content.isEmpty() ? Optional.empty() : Optional.of(prose);
    }
    List<Inline> content = paragraph(prose.content(), prose.span());
    return Optional.ofNullable(content).map(prose::with);
  }

  /** What is left of a paragraph, with marks where it was cut; null for nothing. */
  private @Nullable List<Inline> paragraph(List<Inline> content, Span span) {
    boolean open = cutting.pending;
    cutting.pending = false;
    ExcerptLine line = line();
    List<Inline> left = line.cut(content);
    if (!line.hasLetters()) {
      cutting.pending |= open;
      return null;
    }
    if (cutting.pending) {
      left.add(new Inline.Text(span, " "));
      left.add(ExcerptLine.mark(span));
      cutting.pending = false;
      cutting.ended = true;
    }
    return left;
  }

  @Override
  public Optional<Block> verse(Verse verse) {
    List<Verse.VerseLine> lines = new ArrayList<>();
    for (Verse.VerseLine line : verse.lines()) {
      List<Inline> left = paragraph(line.content(), line.span());
      if (left != null) {
        lines.add(line.with(left));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(verse.with(lines));
  }

  @Override
  public Optional<Block> listing(Listing listing) {
    List<Listing.Item> items = new ArrayList<>();
    Heading head = listing.head();
    if (head != null) {
      line().cut(head.content());
    }
    for (Listing.Item item : listing.items()) {
      List<Inline> label = paragraph(item.label(), item.span());
      List<Block> left = blocks(item.blocks());
      if (label != null || left != null) {
        items.add(item.with(label == null ? List.of() : label, left == null ? List.of() : left));
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(listing.with(null, items));
  }

  /** A table stays whole or goes: half a row says nothing. */
  @Override
  public Optional<Block> table(Table table) {
    boolean outer = cutting.all;
    cutting.all = outer || cutting.wants();
    ExcerptLine line = line();
    if (table.head() != null) {
      line.cut(table.head().content());
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    boolean stays = cutting.all;
    cutting.all = outer;
    return stays ? Optional.of(table) : Optional.empty();
  }

  @Override
  public Optional<Block> quotation(Quotation quotation) {
    return Optional.ofNullable(blocks(quotation.blocks())).map(quotation::with);
  }

  @Override
  public Optional<Block> figure(Figure figure) {
    boolean stays = cutting.wants();
    boolean outer = cutting.all;
    cutting.all = stays;
    blocks(figure.caption());
    cutting.all = outer;
    return stays ? Optional.of(figure) : Optional.empty();
  }
}

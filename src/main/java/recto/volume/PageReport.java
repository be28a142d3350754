package recto.volume;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.folio.Side;
import recto.galley.Adjustment;
import recto.page.Bill;
import recto.page.Cause;
import recto.page.Considered;
import recto.page.PageDraft;
import recto.page.Strip;

/**
 * Why a page ends where it does.
 *
 * @param label its number as printed
 * @param file that the source includes and in which it ends, or empty for the source itself
 * @param span of the last paragraph on it
 * @param words the last on it, notes not counted
 * @param bill what it pays
 * @param adjustments what an editor asked for by hand: of its paragraphs, or that the next page
 *     begins where it does
 * @param considered the breaks considered, by their places; empty unless they were asked for
 */
public record PageReport(
    String label,
    Side side,
    String file,
    Span span,
    String words,
    Bill bill,
    List<Adjustment> adjustments,
    List<Considered> considered) {
  /** The rest is the daily bread of pages. */
  private static final Set<Cause> SERIOUS =
      EnumSet.of(
          Cause.OVERFULL,
          Cause.KEPT,
          Cause.TORN,
          Cause.HEAD,
          Cause.WIDOW,
          Cause.ORPHAN,
          Cause.HYPHEN,
          Cause.SHORT,
          Cause.SPLIT,
          Cause.SPREAD);

  public PageReport {
    adjustments = List.copyOf(adjustments);
    considered = List.copyOf(considered);
  }

  /** The same with its place in the file that it is in. */
  public PageReport in(Source source) {
    String own = source.at(span).name();
    return new PageReport(
        label,
        side,
        own.equals(source.name()) ? "" : own,
        source.within(span),
        words,
        bill,
        adjustments,
        considered);
  }

  /** The pages with faults that cost no less than {@code least}. */
  static List<PageReport> faulty(List<Leaf> leaves, int least) {
    List<PageReport> found = new ArrayList<>();
    for (Leaf leaf : leaves) {
      PageDraft draft = leaf.draft();
      if (draft != null) {
        PageReport page = of(leaf, draft, List.of(), List.of());
        if (!page.faults(least).isEmpty()) {
          found.add(page);
        }
      }
    }
    return found;
  }

  static PageReport of(
      Leaf leaf, PageDraft draft, List<Adjustment> adjustments, List<Considered> considered) {
    List<PageDraft.Placed> body = draft.body();
    Strip last = body.isEmpty() ? null : body.get(body.size() - 1).strip();
    return new PageReport(
        leaf.label(),
        leaf.side(),
        "",
        last == null ? Span.NONE : last.span(),
        last == null ? "" : last.words(),
        draft.bill(),
        adjustments,
        considered);
  }

  /**
   * What an editor asked for that shows on a page.
   *
   * @param next the page after it, or null
   */
  static List<Adjustment> adjusted(PageDraft draft, @Nullable PageDraft next) {
    Set<Adjustment> found = new LinkedHashSet<>();
    for (Adjustment each : adjustments(draft)) {
      if (each.kind() != Adjustment.Kind.BREAK) {
        found.add(each);
      }
    }
    for (Adjustment each : next == null ? List.<Adjustment>of() : adjustments(next)) {
      if (each.kind() == Adjustment.Kind.BREAK) {
        found.add(each);
      }
    }
    return List.copyOf(found);
  }

  private static List<Adjustment> adjustments(PageDraft draft) {
    List<Adjustment> found = new ArrayList<>();
    for (PageDraft.Placed placed : draft.body()) {
      for (Strip.Piece piece : placed.strip().pieces()) {
        found.addAll(piece.line().paragraph().adjustments());
      }
    }
    return found;
  }

  /**
   * What an editor should look at: faults that cost no less than {@code least}.
   *
   * @param least what a line costs by which facing pages are of unequal depth
   */
  List<Bill.Item> faults(int least) {
    return bill.items().stream()
        .filter(item -> SERIOUS.contains(item.cause()) && item.cost() >= least)
        .toList();
  }
}

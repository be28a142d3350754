package recto.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recto.folio.Side;
import recto.galley.Mark;
import recto.galley.Section;
import recto.page.Matter;
import recto.page.PageBreaker;
import recto.page.PageDraft;
import recto.page.Strip;
import recto.style.DivisionStyle.Start;
import recto.style.Stylesheet;

/** Lays section after section into the book: sides, blank pages and page numbers. */
final class Pagination {
  private final PageBreaker breaker;
  private final boolean roman;
  private final boolean mirrored;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private boolean front;
  private int number;

  Pagination(Stylesheet style) {
    this.breaker = new PageBreaker(style);
    this.roman = style.running().frontRoman();
    this.mirrored = style.page().mirrored();
  }

  List<Leaf> leaves(List<Section> sections, List<Matter> matters) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean turns = i == 0 || section.front() != front;
      if (turns) {
        recto();
        front = section.front();
        number = roman || i == 0 ? 0 : number;
      } else if (section.start() == Start.RECTO) {
        recto();
      }
      starts.add(leaves.size());
      for (PageDraft draft : breaker.drafts(matters.get(i), next(), section.columns())) {
        add(section.opens() || !draft.opening() ? draft : draft.following(), section.bare());
      }
    }
    return leaves;
  }

  /** The leaves with page numbers set into the contents, which is section {@code at}. */
  List<Leaf> withContents(int at, Contents contents, Shorts shorts) {
    Map<String, String> labels = new HashMap<>();
    for (Leaf leaf : leaves) {
      if (leaf.draft() != null) {
        List<Strip> body = leaf.draft().body().stream().map(PageDraft.Placed::strip).toList();
        for (Mark.Head head : Contents.heads(List.of(body))) {
          labels.put(head.destination(), leaf.label());
        }
      }
    }
    int start = starts.get(at);
    int end = start;
    List<PageDraft> drafts = new ArrayList<>();
    int next = at + 1 < starts.size() ? starts.get(at + 1) : leaves.size();
    for (PageDraft draft = leaves.get(end).draft(); end < next && draft != null; ) {
      drafts.add(draft);
      end++;
      draft = end < leaves.size() ? leaves.get(end).draft() : null;
    }
    List<PageDraft> numbered = contents.numbered(drafts, labels, shorts);
    List<Leaf> whole = new ArrayList<>(leaves);
    for (int i = start; i < end; i++) {
      Leaf leaf = leaves.get(i);
      whole.set(i, new Leaf(i, leaf.side(), numbered.get(i - start), leaf.label(), leaf.bare()));
    }
    return whole;
  }

  private Side next() {
    return leaves.size() % 2 == 0 ? Side.RECTO : Side.VERSO;
  }

  /** A blank page where the next would be a verso. */
  private void recto() {
    if (mirrored && next() == Side.VERSO) {
      leaves.add(new Leaf(leaves.size(), Side.VERSO, null, label(), true));
    }
  }

  private void add(PageDraft draft, boolean bare) {
    leaves.add(new Leaf(leaves.size(), draft.side(), draft, label(), bare));
  }

  private String label() {
    number++;
    return front && roman ? Folios.roman(number) : Folios.arabic(number);
  }
}

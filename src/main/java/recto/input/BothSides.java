package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Inline;

/**
 * Page breaks, calls and anchors that one side of a choice has and the other has not: they must
 * stand on both, for only one is printed.
 */
final class BothSides {
  private BothSides() {}

  /** {@code side} with what it lacks of {@code other}. */
  static List<Inline> with(List<Inline> side, List<Inline> other) {
    List<Inline> lacking = new ArrayList<>();
    List<Inline> all = Marks.of(other);
    if (!all.isEmpty()) {
      List<Inline> own = Marks.of(side);
      for (Inline mark : all) {
        if (!own.contains(mark)) {
          lacking.add(mark);
        }
      }
    }
    if (lacking.isEmpty()) {
      return side;
    }
    List<Inline> whole = new ArrayList<>();
    lacking.stream().filter(mark -> !(mark instanceof Inline.Call)).forEach(whole::add);
    whole.addAll(side);
    lacking.stream().filter(Inline.Call.class::isInstance).forEach(whole::add);
    return whole;
  }

  /** Gathers the marks of a line, at any depth. */
  private static final class Marks implements Inline.Cases<List<Inline>> {
    static List<Inline> of(List<Inline> content) {
      return new Marks().in(content);
    }

    private List<Inline> in(List<Inline> content) {
      List<Inline> found = new ArrayList<>();
      for (Inline inline : content) {
        found.addAll(inline.accept(this));
      }
      return found;
    }

    @Override
    public List<Inline> text(Inline.Text text) {
      return List.of();
    }

    @Override
    public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
      return List.of();
    }

    @Override
    public List<Inline> pageBreak(Inline.PageBreak pageBreak) {
      return List.of(pageBreak);
    }

    @Override
    public List<Inline> call(Inline.Call call) {
      return List.of(call);
    }

    @Override
    public List<Inline> recall(Inline.Recall recall) {
      return List.of(recall);
    }

    @Override
    public List<Inline> styled(Inline.Styled styled) {
      return in(styled.content());
    }

    @Override
    public List<Inline> named(Inline.Named named) {
      return in(named.content());
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
      return in(reference.content());
    }

    @Override
    public List<Inline> editorial(Inline.Editorial editorial) {
      return in(editorial.content());
    }

    @Override
    public List<Inline> choice(Inline.Choice choice) {
      return in(choice.source());
    }

    @Override
    public List<Inline> entry(Inline.Entry entry) {
      return in(entry.lemma());
    }

    @Override
    public List<Inline> anchor(Inline.Anchor anchor) {
      return List.of(anchor);
    }

    @Override
    public List<Inline> milestone(Inline.Milestone milestone) {
      return List.of(milestone);
    }

    @Override
    public List<Inline> quotationMark(Inline.QuotationMark mark) {
      return List.of(mark);
    }

    @Override
    public List<Inline> inset(Inline.Inset inset) {
      return List.of();
    }
  }
}

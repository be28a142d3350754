package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Inline;
import recto.edition.Walk;

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
  private static final class Marks extends Walk {
    private final List<Inline> found = new ArrayList<>();

    static List<Inline> of(List<Inline> content) {
      Marks marks = new Marks();
      marks.inlines(content);
      return marks.found;
    }

    private Walk add(Inline mark) {
      found.add(mark);
      return this;
    }

    @Override
    public Walk pageBreak(Inline.PageBreak pageBreak) {
      return add(pageBreak);
    }

    @Override
    public Walk call(Inline.Call call) {
      return add(call);
    }

    @Override
    public Walk recall(Inline.Recall recall) {
      return add(recall);
    }

    @Override
    public Walk choice(Inline.Choice choice) {
      return inlines(choice.source());
    }

    @Override
    public Walk anchor(Inline.Anchor anchor) {
      return add(anchor);
    }

    @Override
    public Walk milestone(Inline.Milestone milestone) {
      return add(milestone);
    }

    @Override
    public Walk quotationMark(Inline.QuotationMark mark) {
      return add(mark);
    }

    @Override
    public Walk inset(Inline.Inset inset) {
      return this;
    }
  }
}

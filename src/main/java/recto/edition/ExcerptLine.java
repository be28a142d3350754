package recto.edition;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Inline.Editorial;
import recto.edition.Inline.PageBreak;

/** Keeps what is wanted of the words of one line or paragraph. */
final class ExcerptLine implements Inline.Cases<ExcerptLine> {
  private final Cutting cutting;
  private final Sides sides;
  private List<Inline> left = new ArrayList<>();
  private boolean letters;
  private boolean lastKept = true;

  ExcerptLine(Cutting cutting, Sides sides) {
    this.cutting = cutting;
    this.sides = sides;
  }

  /** The mark of what is left out. */
  static Inline mark(Span span) {
    return new Editorial(span, Editorial.Kind.GAP, "", Rend.NONE, List.of());
  }

  /** True where a letter of it was kept. */
  boolean hasLetters() {
    return letters;
  }

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
  public ExcerptLine text(Inline.Text text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      if (!Letters.counts(c)) {
        if (lastKept) {
          words.append(c);
        } else {
          cutting.dropWhite(c);
        }
      } else if (cutting.wants()) {
        if (cutting.pending) {
          flush(text.span(), words);
          if (letters) {
            left.add(new Inline.Text(text.span(), " "));
          }
          left.add(mark(text.span()));
          words.append(' ');
        }
        cutting.pending = false;
        cutting.sayDropped();
        cutting.shownPage().ifPresent(left::add);
        cutting.keep();
        words.append(c);
        letters = true;
        lastKept = true;
      } else {
        cutting.drop(text.span(), c);
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

  @Override
  public ExcerptLine lineBreak(Inline.LineBreak lineBreak) {
    if (lastKept) {
      left.add(lineBreak);
    }
    return this;
  }

  @Override
  public ExcerptLine pageBreak(PageBreak pageBreak) {
    cutting.pass(pageBreak);
    return this;
  }

  @Override
  public ExcerptLine call(Inline.Call call) {
    if (lastKept && (letters || cutting.all)) {
      left.add(call);
    } else {
      Transcript note = Transcript.of(call.note().blocks(), sides);
      cutting.leaveOut(new Omission(call.note().span(), note.text(), "a note outside the excerpt"));
    }
    return this;
  }

  @Override
  public ExcerptLine recall(Inline.Recall recall) {
    if (lastKept && (letters || cutting.all)) {
      left.add(recall);
    }
    return this;
  }

  @Override
  public ExcerptLine styled(Inline.Styled styled) {
    List<Inline> own = inside(styled.content());
    if (!own.isEmpty()) {
      left.add(styled.with(own));
    }
    return this;
  }

  @Override
  public ExcerptLine named(Inline.Named named) {
    List<Inline> own = inside(named.content());
    if (!own.isEmpty()) {
      left.add(named.with(own));
    }
    return this;
  }

  @Override
  public ExcerptLine reference(Inline.Reference reference) {
    List<Inline> own = inside(reference.content());
    if (!own.isEmpty()) {
      left.add(reference.with(own));
    }
    return this;
  }

  @Override
  public ExcerptLine editorial(Editorial editorial) {
    if (editorial.kind() == Editorial.Kind.GAP) {
      if (cutting.wants() || lastKept) {
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
  public ExcerptLine choice(Inline.Choice choice) {
    boolean source = sides.of(choice.kind()) == Sides.Side.SOURCE;
    return inlines(source ? choice.source() : choice.editor());
  }

  private ExcerptLine inlines(List<Inline> content) {
    cut(content);
    return this;
  }

  @Override
  public ExcerptLine entry(Inline.Entry entry) {
    int before = cutting.keptEnd();
    List<Inline> own = inside(entry.lemma());
    int end = cutting.keptEnd();
    if (end == cutting.letter() && end > before) {
      left.add(entry);
    } else {
      left.addAll(own);
    }
    return this;
  }

  @Override
  public ExcerptLine anchor(Inline.Anchor anchor) {
    left.add(anchor);
    return this;
  }

  @Override
  public ExcerptLine milestone(Inline.Milestone milestone) {
    if (cutting.wants()) {
      left.add(milestone);
    }
    return this;
  }

  @Override
  public ExcerptLine quotationMark(Inline.QuotationMark mark) {
    if (cutting.wants()) {
      left.add(mark);
    }
    return this;
  }

  @Override
  public ExcerptLine inset(Inline.Inset inset) {
    if (cutting.wants() || lastKept) {
      left.add(inset);
    }
    return this;
  }
}

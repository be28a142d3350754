package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/** A piece of a line: words, and what happens between them. */
public sealed interface Inline {

  <R> R accept(Cases<R> cases);

  /** One answer per kind; a new kind does not compile until every answer is given. */
  interface Cases<R> {
    R text(Text text);

    R lineBreak(LineBreak lineBreak);

    R pageBreak(PageBreak pageBreak);

    R call(Call call);

    R recall(Recall recall);

    R styled(Styled styled);

    R named(Named named);

    R reference(Reference reference);

    R editorial(Editorial editorial);

    R choice(Choice choice);

    R entry(Entry entry);

    R anchor(Anchor anchor);

    R milestone(Milestone milestone);

    R quotationMark(QuotationMark mark);

    R inset(Inset inset);
  }

  /** Words; white space is folded to single spaces, and none stands at either end of a block. */
  record Text(Span span, String text) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** A line break that the source asks for. */
  record LineBreak(Span span) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.lineBreak(this);
    }
  }

  /**
   * The beginning of an original page, between two letters of the text. A break between blocks
   * stands at the start of the next block that has letters.
   *
   * @param id its {@code xml:id}, or empty
   * @param label its number as the source writes it, or empty where it has none
   * @param edition whose pages they are ({@code ed}), or empty
   */
  record PageBreak(Span span, String id, String label, String edition) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.pageBreak(this);
    }
  }

  /** The place in the text where a note is called. */
  record Call(Note note) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** A second call to a note that stands elsewhere. */
  record Recall(Span span, String target, String label) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.recall(this);
    }
  }

  /** Words that look or sound different: highlighted, emphasised, of another language. */
  record Styled(Span span, Rend rend, String language, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.styled(this);
    }

    /** The same of other words. */
    Styled with(List<Inline> other) {
      return new Styled(span, rend, language, other);
    }
  }

  /**
   * A name, date or term, with the key to what it names.
   *
   * @param key the entry it points at, without {@code #}, or empty
   * @param type a finer word, as in "from", or empty
   */
  record Named(Span span, Kind kind, String key, String type, Rend rend, List<Inline> content)
      implements Inline {
    /** What is named. */
    public enum Kind {
      PERSON,
      PLACE,
      ORGANISATION,
      DATE,
      TERM,
      GLOSS,
      OTHER
    }

    public Named {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.named(this);
    }

    /** The same of other words. */
    Named with(List<Inline> other) {
      return new Named(span, kind, key, type, rend, other);
    }
  }

  /**
   * A reference.
   *
   * @param target as the source writes it, as in {@code #d212fn4} or an address; or empty
   * @param content the words that are printed; empty for a bare pointer
   */
  record Reference(Span span, String target, Rend rend, List<Inline> content) implements Inline {
    public Reference {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.reference(this);
    }

    /** The same of other words. */
    Reference with(List<Inline> other) {
      return new Reference(span, target, rend, other);
    }
  }

  /**
   * Words over whose state the editor or a scribe says something.
   *
   * @param reason why, or in what extent, as the source says; or empty
   */
  record Editorial(Span span, Kind kind, String reason, Rend rend, List<Inline> content)
      implements Inline {
    /** What happened to the words. */
    public enum Kind {
      GAP,
      UNCLEAR,
      SUPPLIED,
      ADDED,
      DELETED,
      SURPLUS,
      EXPANDED
    }

    public Editorial {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.editorial(this);
    }

    /** The same of other words. */
    Editorial with(List<Inline> other) {
      return new Editorial(span, kind, reason, rend, other);
    }
  }

  /**
   * Two versions of one passage, of which one is printed; a lone {@code sic}, {@code corr}, {@code
   * orig}, {@code reg}, {@code abbr} or {@code expan} is not a choice but plain text.
   */
  record Choice(Span span, Kind kind, List<Inline> source, List<Inline> editor) implements Inline {
    /** What the editor's version does to the source's. */
    public enum Kind {
      CORRECTION,
      REGULARISATION,
      EXPANSION
    }

    public Choice {
      source = List.copyOf(source);
      editor = List.copyOf(editor);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /**
   * An entry of the critical apparatus: the lemma stands in the text, the readings at the foot.
   *
   * @param inferred true where the source marks no lemma and the first reading stands for it
   */
  record Entry(
      Span span,
      String id,
      boolean inferred,
      List<Inline> lemma,
      String lemmaSigla,
      List<Reading> readings)
      implements Inline {
    public Entry {
      lemma = List.copyOf(lemma);
      readings = List.copyOf(readings);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.entry(this);
    }
  }

  /** A place that a reference may lead to. */
  record Anchor(String id) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.anchor(this);
    }
  }

  /**
   * Where a part of the text begins that no division marks: by it a passage is cited, as a verse or
   * a section of a dialogue, or it is nothing but a break.
   *
   * @param unit what begins, in small letters, as in "verse"; {@value #BREAK} for a mere break
   * @param label its number as the source writes it; empty for a mere break
   */
  record Milestone(Span span, String unit, String label) implements Inline {
    /** The unit of a break between parts that have no number, as of a row of stars. */
    public static final String BREAK = "break";

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.milestone(this);
    }
  }

  /**
   * A place where a quotation mark belongs that the source does not write: before the first letter
   * of a quotation or after its last. Which sign it is, and whether there is one, is for the style
   * to say.
   *
   * @param element what is quoted, by the name of its element, as in "q" or "soCalled"; empty where
   *     the source itself asks for the mark
   * @param level how many quotations are around it
   * @param sign the mark, where the source says which; else empty
   * @param language of the words around the quotation, as a BCP 47 tag, or empty
   */
  record QuotationMark(
      Span span, String element, Side side, int level, String sign, String language)
      implements Inline {
    /** Where it stands by the words it marks. */
    public enum Side {
      OPENING,
      /** Before a further paragraph of the same quotation. */
      AGAIN,
      CLOSING
    }

    /** The mark at the other end. */
    public QuotationMark at(Side other, String otherSign) {
      return new QuotationMark(span, element, other, level, otherSign, language);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.quotationMark(this);
    }
  }

  /** A picture in the line. */
  record Inset(Figure figure) implements Inline {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.inset(this);
    }
  }
}

package recto.galley;

import recto.diagnostic.Span;

/** Something that happens between two letters of a paragraph. */
public sealed interface Mark {
  /** How many letters of the paragraph stand before it. */
  int offset();

  <R> R accept(Cases<R> cases);

  /** One answer per kind; a new kind does not compile until every answer is given. */
  interface Cases<R> {
    R page(OriginalPage page);

    R call(NoteCall call);

    R place(Place place);

    R head(Head head);

    R counted(Counted counted);

    R line(ReferenceLine line);

    R slot(Slot slot);

    R mention(Mention mention);
  }

  /**
   * An original page begins, or is in force where the text begins.
   *
   * @param label as printed in the margin: {@code 886}, {@code [885]}, {@code 884–885}
   * @param destination the name by which references reach it
   * @param element its element in the structure tree, a part of the paragraph's
   * @param read how many letters of the paragraph are read before it: none of the word in which it
   *     begins
   * @param bar true where letters of the paragraph stand before it, so that its place is marked
   */
  record OriginalPage(
      Span span, int offset, String label, String destination, int element, int read, boolean bar)
      implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.page(this);
    }
  }

  /** A note is called: its first line stands on the page of the letter before. */
  record NoteCall(int offset, NoteText note) implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** A place that links lead to. */
  record Place(int offset, String destination) implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.place(this);
    }
  }

  /**
   * A division's head stands here.
   *
   * @param span its place in the source; {@link Span#NONE} where the head is made
   * @param depth 1 to 6
   * @param kind the type of its division, as in "document"
   * @param id of its division, or empty
   * @param title its words without notes and line breaks
   * @param running true where it becomes the running head
   * @param outline true where the outline and the contents list it
   * @param destination by which they reach it
   */
  record Head(
      Span span,
      int offset,
      int depth,
      String kind,
      String id,
      String title,
      boolean running,
      boolean outline,
      String destination)
      implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.head(this);
    }
  }

  /**
   * The lines of this paragraph are counted.
   *
   * @param letter how many letters of the text stand before the paragraph, white space not counted
   * @param document a name for the document in which counting goes on
   * @param section a name for the innermost division, where counting goes on by section
   * @param stanza a name for the stanza, where counting goes on by stanza; else the section's
   * @param verse true for a line of verse, which is one line however often it turns
   * @param number its own number where the source gives one, or empty
   */
  record Counted(
      int letter, String document, String section, String stanza, boolean verse, String number)
      implements Mark {
    @Override
    public int offset() {
      return 0;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.counted(this);
    }
  }

  /**
   * A line of reference begins here.
   *
   * @param number as in "line 12"
   * @param resumed true where the text takes up again here, so that the number is always shown
   */
  record ReferenceLine(int offset, int number, boolean resumed) implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.line(this);
    }
  }

  /**
   * Letters that hold the room of a number which is known only when the pages are.
   *
   * @param end offset after its last letter
   * @param target the destination whose page it shows
   * @param kind what it shows, and when it is filled
   */
  record Slot(int offset, int end, String target, Kind kind) implements Mark {
    /** What a slot shows. */
    public enum Kind {
      /** The page on which the target begins; filled when its line is set, which stays one line. */
      PAGE,
      /** All pages that the target takes up; filled before its paragraph is broken into lines. */
      PAGES
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.slot(this);
    }
  }

  /**
   * Words name something that an index is made of.
   *
   * @param index the kind of the index
   * @param key what is named
   */
  record Mention(int offset, Appendix.Kind index, String key) implements Mark {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.mention(this);
    }
  }
}

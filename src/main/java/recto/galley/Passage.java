package recto.galley;

import recto.style.TextStyle.Align;

/** A block on its way to the page: everything that begins on a new line. */
public sealed interface Passage permits Paragraph, Tabular, Picture, Panel {

  <R> R accept(Cases<R> cases);

  /** The same with lines set to one side that were set to another: words of a paragraph alone. */
  default Passage aligned(Align from, Align to) {
    return this;
  }

  /** One answer per kind; a new kind does not compile until every answer is given. */
  interface Cases<R> {
    R paragraph(Paragraph paragraph);

    R tabular(Tabular tabular);

    R picture(Picture picture);

    R panel(Panel panel);
  }
}

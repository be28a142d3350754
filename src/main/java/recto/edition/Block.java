package recto.edition;

import recto.diagnostic.Span;

/** A piece of text that stands by itself: everything that begins on a new line. */
public sealed interface Block
    permits Division, Heading, Prose, Verse, Listing, Table, Quotation, Figure {

  /** Where it begins in the source. */
  Span span();

  <R> R accept(Cases<R> cases);

  /** One answer per kind; a new kind does not compile until every answer is given. */
  interface Cases<R> {
    R division(Division division);

    R heading(Heading heading);

    R prose(Prose prose);

    R verse(Verse verse);

    R listing(Listing listing);

    R table(Table table);

    R quotation(Quotation quotation);

    R figure(Figure figure);
  }
}

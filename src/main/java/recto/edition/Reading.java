package recto.edition;

import java.util.List;
import recto.diagnostic.Span;

/**
 * What some witnesses have in place of the lemma.
 *
 * @param sigla the witnesses as printed, in order, parted by single spaces; may be empty
 * @param content the reading; empty where the witnesses omit the passage
 */
public record Reading(Span span, String sigla, String type, List<Inline> content) {
  /** The type of a first reading that is the lemma of an entry which holds no words itself. */
  public static final String LEMMA = "lemma";

  /** The type of a reading of witnesses that lack the whole passage, as by the loss of leaves. */
  public static final String LACKING = "lacking";

  public Reading {
    content = List.copyOf(content);
  }
}

package recto.sidecar;

import recto.diagnostic.Span;

/** Words and where they stand; empty where nothing is said. */
public record Said(Span span, String words) {
  /** Where nothing is said. */
  public static final Said NOTHING = new Said(Span.NONE, "");

  public boolean isEmpty() {
    return words.isEmpty();
  }
}

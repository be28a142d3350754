package recto.style;

/** Reads what lines and pages cost in a compiled style. */
final class CompiledCosts {
  private final CompiledValues in;

  CompiledCosts(CompiledValues in) {
    this.in = in;
  }

  LineCosts lines() {
    return new LineCosts(
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.length(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.flag(),
        in.number(),
        in.number(),
        in.number(),
        in.number());
  }

  PageCosts pages() {
    return new PageCosts(
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number());
  }
}

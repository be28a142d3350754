package recto.proof;

import java.io.IOException;

/**
 * Where letters of a script would stand that gave way to others.
 *
 * @param above the place of the last letter drawn before them, {@link Flow#NOWHERE} for none
 * @param below that of the first after them
 */
record Gap(long above, long below) {
  /** The gap that a letter is in. */
  static Gap around(Evidence evidence, int script, int letter) {
    int letters = evidence.scripts().get(script).letters().length();
    int before = letter - 1;
    while (before >= 0 && evidence.place(script, before) == Flow.NOWHERE) {
      before--;
    }
    int after = letter + 1;
    while (after < letters && evidence.place(script, after) == Flow.NOWHERE) {
      after++;
    }
    return new Gap(
        before < 0 ? Flow.NOWHERE : evidence.place(script, before),
        after == letters ? Flow.NOWHERE : evidence.place(script, after));
  }

  /** True of a number beside lines of the gap, which may reach from one column to the next. */
  boolean holds(Evidence evidence, Copy.PageNumber number) throws IOException {
    boolean under = above == Flow.NOWHERE || isUnder(evidence, number);
    boolean over = below == Flow.NOWHERE || isOver(evidence, number);
    return reachesOver(evidence) ? under || over : under && over;
  }

  private boolean isUnder(Evidence evidence, Copy.PageNumber number) throws IOException {
    return number.page() > Flow.page(above)
        || (number.page() == Flow.page(above)
            && number.baseline() >= evidence.asRead(above).baseline() - OldPageNumbers.SAME);
  }

  private boolean isOver(Evidence evidence, Copy.PageNumber number) throws IOException {
    return number.page() < Flow.page(below)
        || (number.page() == Flow.page(below)
            && number.baseline() <= evidence.asRead(below).baseline() + OldPageNumbers.SAME);
  }

  private boolean reachesOver(Evidence evidence) throws IOException {
    return above != Flow.NOWHERE
        && below != Flow.NOWHERE
        && Flow.page(above) == Flow.page(below)
        && evidence.asRead(below).baseline()
            < evidence.asRead(above).baseline() - OldPageNumbers.SAME;
  }
}

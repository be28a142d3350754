package recto.proof;

import java.util.List;

/**
 * How a file stands before one law.
 *
 * @param law its number
 * @param title what it asks for, in a few words
 * @param advice true where a breach is a warning
 * @param checked how many cases were looked at
 * @param unit what a case is, as in "letter"
 * @param failed in how many the law is broken
 * @param findings the first of them, in the order of the pages
 */
public record Ruling(
    int law,
    String title,
    boolean advice,
    long checked,
    String unit,
    long failed,
    List<Finding> findings) {
  public Ruling {
    findings = List.copyOf(findings);
  }

  public boolean holds() {
    return failed == 0;
  }
}

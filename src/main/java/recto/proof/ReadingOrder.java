package recto.proof;

import java.io.IOException;
import recto.reading.ReadGlyph;
import recto.unit.Length;

/**
 * Whether a reader meets the letters of each text in the order of the source, and its words apart:
 * line below line, from left to right, on one page after the other.
 *
 * <p>A cell may stand above the last line of the one before it, a row above the last line of the
 * row before it where its table is parted, and a line at the head of the next column above the last
 * of its own. What is written from right to left, or between lines that are, is not looked at:
 * there the places of letters tell no order.
 */
final class ReadingOrder {
  /** A gap below this share of the type size is no word space, in thousandths. */
  private static final int SPACE = 40;

  private final Evidence evidence;
  private final Findings findings;

  ReadingOrder(Evidence evidence, Findings findings) {
    this.evidence = evidence;
    this.findings = findings;
  }

  void check() throws IOException {
    for (int s = 0; s < evidence.scripts().size(); s++) {
      Script script = evidence.scripts().get(s);
      if (evidence.flow(s) != null) {
        new Path(script, s).follow();
      }
    }
  }

  /** The way through the letters of one text. */
  private final class Path {
    private final Script script;
    private final int index;
    private final boolean mixed;

    Path(Script script, int index) {
      this.script = script;
      this.index = index;
      mixed = script.letters().chars().anyMatch(Path::fromRight);
    }

    private static boolean fromRight(int letter) {
      return letter >= 0x590 && (letter <= 0x8FF || (letter >= 0xFB1D && letter <= 0xFEFC));
    }

    void follow() throws IOException {
      int letters = script.letters().length();
      long before = Flow.NOWHERE;
      ReadGlyph last = null;
      for (int letter = 0; letter < letters; letter++) {
        long place = evidence.place(index, letter);
        if (place == Flow.NOWHERE) {
          last = null;
          continue;
        }
        if (place == before) {
          continue;
        }
        ReadGlyph glyph = evidence.asRead(place);
        if (last != null) {
          step(letter, before, last, place, glyph);
        }
        before = place;
        last = glyph;
      }
    }

    /** Words that are parted on the page may still be one to those who copy or hear them. */
    private boolean isParted(int letter) {
      Flow flow = evidence.flow(index);
      Alignment alignment = evidence.alignment(index);
      int copied = alignment == null ? -1 : alignment.copyOf(letter);
      return flow == null
          || alignment == null
          || copied <= 0
          || copied != alignment.copyOf(letter - 1) + 1
          || flow.parted(copied);
    }

    private void step(int letter, long before, ReadGlyph last, long place, ReadGlyph glyph) {
      long size = Math.max(last.size(), glyph.size());
      long up = last.baseline() - glyph.baseline();
      boolean samePage = Flow.page(place) == Flow.page(before);
      boolean sameLine = samePage && last.turn() == glyph.turn() && Math.abs(up) < Length.POINT;
      if (Flow.page(place) < Flow.page(before) && !script.beginsCell(letter)) {
        tell(place, letter, "stands on a page before that of the words before it");
      } else if (sameLine) {
        beside(letter, last, place, glyph, size);
      } else if (mixed) {
        return;
      } else if (samePage && last.turn() == glyph.turn() && up > size * 7 / 10) {
        if (glyph.x() < last.right() && !script.beginsCell(letter) && !script.followsRow(letter)) {
          tell(place, letter, "stands above the words before it");
        }
      } else if (script.spaced(letter) && !isParted(letter)) {
        tell(place, letter, "is run into the word before it where it is copied");
      }
    }

    private void beside(int letter, ReadGlyph last, long place, ReadGlyph glyph, long size) {
      boolean back = glyph.x() < last.x() - size / 2;
      if (back && !mixed && !script.beginsLine(letter)) {
        tell(place, letter, "stands before the words that it follows");
      } else if (script.spaced(letter)) {
        boolean close = glyph.x() - last.right() < Length.scale(size, SPACE, 1000);
        if (close && !mixed && !back) {
          tell(place, letter, "is run into the word before it");
        } else if (!isParted(letter)) {
          tell(place, letter, "is run into the word before it where it is copied");
        }
      }
    }

    private void tell(long place, int letter, String what) {
      String letters = script.letters();
      int end = letter + 1;
      while (end < letters.length() && end < letter + 30 && !script.parted(end)) {
        end++;
      }
      String word = letters.substring(letter, end);
      findings.failed(Flow.page(place), script.span(letter), "\"" + word + "\" " + what);
    }
  }
}

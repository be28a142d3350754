package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recto.edition.Prose;
import recto.reading.ReadGlyph;
import recto.style.SeriesStyle.Arrangement;

/**
 * No line of a paragraph stands alone at the head or foot of a page, no head at its foot, no
 * signature at its head (but after a turned page, where it can stand nowhere else), and no three
 * hyphens stand one below the other.
 */
final class WidowsAndLadders implements Law {
  private static final int LADDER = 3;

  @Override
  public int number() {
    return 6;
  }

  @Override
  public String title() {
    return "no widow, orphan, stranded head";
  }

  @Override
  public String unit() {
    return "paragraph";
  }

  @Override
  public boolean advice() {
    return true;
  }

  /** A line of a paragraph. */
  private record Row(int page, long baseline, boolean hyphened, int letter) {}

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    for (int s = 0; s < evidence.scripts().size(); s++) {
      script(evidence, s, findings);
    }
  }

  private static void script(Evidence evidence, int index, Findings findings) throws IOException {
    Script script = evidence.scripts().get(index);
    boolean runIn = runIn(evidence, script);
    Row above = null;
    Stretch head = null;
    for (Stretch stretch : script.stretches()) {
      List<Row> rows = stretch.isEmpty() ? List.of() : rows(evidence, index, stretch);
      if (rows.isEmpty()) {
        continue;
      }
      findings.checked(1);
      int first = rows.get(0).page();
      if (head != null && above != null && !stretch.isHeading() && first > above.page()) {
        findings.failed(
            above.page(), script.span(head.from()), "a head stands at the foot of its page");
      }
      if (above != null
          && first > above.page()
          && signs(stretch)
          && !evidence.page(above.page()).hasTurned()) {
        findings.failed(
            first, script.span(stretch.from()), "a signature stands at the head of a page");
      }
      if (!stretch.isVerse() && !stretch.isTitling()) {
        if (!runIn) {
          ends(script, rows, findings);
        }
        ladders(script, rows, findings);
      }
      above = rows.get(rows.size() - 1);
      head = stretch.isHeading() ? stretch : null;
    }
  }

  /** True of a note whose lines are those of a paragraph of several notes. */
  private static boolean runIn(Evidence evidence, Script script) {
    return !script.isText()
        && evidence.style().series(script.series()).arrangement() == Arrangement.RUN_IN;
  }

  private static boolean signs(Stretch stretch) {
    return stretch
        .role()
        .filter(role -> role == Prose.Role.SIGNATURE || role == Prose.Role.CLOSING)
        .isPresent();
  }

  private static void ends(Script script, List<Row> rows, Findings findings) {
    int last = rows.size() - 1;
    if (last > 0 && rows.get(1).page() > rows.get(0).page()) {
      findings.failed(
          rows.get(0).page(),
          script.span(rows.get(0).letter()),
          "the first line of a paragraph stands alone at the foot of a page");
    }
    if (last > 0 && rows.get(last).page() > rows.get(last - 1).page()) {
      findings.failed(
          rows.get(last).page(),
          script.span(rows.get(last).letter()),
          "the last line of a paragraph stands alone at the head of a page");
    }
  }

  private static void ladders(Script script, List<Row> rows, Findings findings) {
    int hyphens = 0;
    for (Row row : rows) {
      hyphens = row.hyphened() ? hyphens + 1 : 0;
      if (hyphens == LADDER) {
        findings.failed(
            row.page(), script.span(row.letter()), "three lines end in a hyphen, one by one");
      }
    }
  }

  /** The lines of a block, as far as its letters are in the file. */
  private static List<Row> rows(Evidence evidence, int index, Stretch stretch) throws IOException {
    List<Row> rows = new ArrayList<>();
    Script script = evidence.scripts().get(index);
    int page = -1;
    long baseline = 0;
    int from = stretch.from();
    for (int letter = stretch.from(); letter < stretch.to(); letter++) {
      long place = evidence.place(index, letter);
      if (place == Flow.NOWHERE) {
        continue;
      }
      ReadGlyph glyph = evidence.glyph(place);
      boolean same =
          Flow.page(place) == page && Math.abs(glyph.baseline() - baseline) < glyph.size() * 6 / 10;
      if (!same) {
        if (page >= 0) {
          rows.add(new Row(page, baseline, hyphened(evidence, index, script, letter), from));
        }
        page = Flow.page(place);
        baseline = glyph.baseline();
        from = letter;
      }
    }
    if (page >= 0) {
      rows.add(new Row(page, baseline, false, from));
    }
    return rows;
  }

  /** True where the line before a letter ends in a hyphen, the source's or the page's. */
  private static boolean hyphened(Evidence evidence, int index, Script script, int letter) {
    Flow flow = evidence.flow(index);
    Alignment alignment = evidence.alignment(index);
    int copied = alignment == null ? -1 : alignment.copyOf(letter);
    boolean made = flow != null && copied > 0 && flow.hyphened(copied);
    return made || script.letters().charAt(letter - 1) == '-';
  }
}

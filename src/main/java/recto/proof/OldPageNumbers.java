package recto.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Note;
import recto.edition.Transcript;
import recto.reading.ReadGlyph;
import recto.style.MarginStyle;
import recto.style.SeriesStyle;
import recto.style.TextStyle;
import recto.unit.Length;

/**
 * Every original page number of the text stands once, in the outer margin, on the baseline of the
 * line where that page begins, and its bar between the right two letters; or in brackets between
 * these letters. Where the style shows no numbers, none stands anywhere.
 */
final class OldPageNumbers implements Law {
  /** How far apart two baselines may be that are one, in scaled points. */
  static final long SAME = Length.POINT / 10;

  @Override
  public int number() {
    return 2;
  }

  @Override
  public String title() {
    return "original page numbers";
  }

  @Override
  public String unit() {
    return "number";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    new Examination(evidence, findings).all();
  }

  /** One file's numbers. */
  private static final class Examination {
    private final Evidence evidence;
    private final Findings findings;
    private final MarginStyle margin;
    private final PageSigns signs;
    private final List<Copy.PageNumber> numbers;
    private final Map<Integer, List<Integer>> byPage = new HashMap<>();
    private final boolean[] used;

    Examination(Evidence evidence, Findings findings) {
      this.evidence = evidence;
      this.findings = findings;
      margin = evidence.style().margin();
      signs = new PageSigns(evidence);
      numbers = evidence.copy().numbers();
      used = new boolean[numbers.size()];
      for (int i = 0; i < numbers.size(); i++) {
        byPage.computeIfAbsent(numbers.get(i).page(), p -> new ArrayList<>()).add(i);
      }
    }

    void all() throws IOException {
      int shown = margin.mark() == MarginStyle.Mark.NONE ? 0 : evidence.scripts().size();
      for (int s = 0; s < shown; s++) {
        for (OldPage page : OldPage.of(evidence.scripts().get(s), margin.range())) {
          findings.checked(1);
          long place = evidence.place(s, page.letter());
          if (place != Flow.NOWHERE) {
            check(s, page, place);
          } else if (evidence.givenWay(s).holds(page.letter())) {
            checkGivenWay(s, page);
          }
        }
      }
      for (int i = 0; i < used.length; i++) {
        if (!used[i]) {
          Copy.PageNumber number = numbers.get(i);
          String what = "the number " + number.text() + " stands where no original page begins";
          findings.failed(number.page(), Span.NONE, what);
        }
      }
    }

    private void check(int script, OldPage page, long place) throws IOException {
      int on = Flow.page(place);
      ReadGlyph letter = evidence.asRead(place);
      List<Integer> named = new ArrayList<>();
      for (int i : byPage.getOrDefault(on, List.of())) {
        if (says(numbers.get(i), page.label())) {
          named.add(i);
        }
      }
      int found = nearest(named, letter.baseline());
      if (found < 0) {
        fail(on, page, "the number " + page.label() + " is missing");
        return;
      }
      used[found] = true;
      Copy.PageNumber number = numbers.get(found);
      if (margin.mark() == MarginStyle.Mark.BRACKET) {
        if (!onLine(script, page, number, letter) || !signs.isBefore(script, page, number, place)) {
          fail(on, page, "the number " + page.label() + " stands at another letter");
        }
        return;
      }
      if (!onLine(script, page, number, letter)
          && !follows(script, page, found, letter)
          && !besideFigure(script, page, number, place)) {
        double off = Length.toPoints(number.baseline() - letter.baseline());
        fail(on, page, "the number %s stands %.1f pt off its line".formatted(page.label(), off));
      } else if (!inMargin(script, page, number, place)) {
        fail(on, page, "the number " + page.label() + " stands in the wrong margin");
      } else if (barred() && page.barred() && !signs.isBarred(script, page, place)) {
        fail(on, page, "no bar where page " + page.label() + " begins");
      }
    }

    /** The page begins with a letter in whose place another stands. */
    private void checkGivenWay(int script, OldPage page) throws IOException {
      Gap gap = Gap.around(evidence, script, page.letter());
      for (int i = 0; i < used.length; i++) {
        Copy.PageNumber number = numbers.get(i);
        if (!used[i] && says(number, page.label()) && gap.holds(evidence, number)) {
          used[i] = true;
          return;
        }
      }
      fail(-1, page, "the number " + page.label() + " is missing");
    }

    private void fail(int on, OldPage page, String what) {
      findings.failed(on, page.span(), what);
    }

    private boolean barred() {
      return margin.mark() == MarginStyle.Mark.BAR || margin.mark() == MarginStyle.Mark.DOUBLE_BAR;
    }

    private boolean says(Copy.PageNumber number, String label) {
      if (margin.mark() == MarginStyle.Mark.BRACKET) {
        return number.text().equals(label) || number.text().equals("[" + label + "]");
      }
      return number.text().equals(label)
          || Arrays.asList(number.text().split(Pattern.quote(margin.sameLine()), -1))
              .contains(label);
    }

    private int nearest(List<Integer> named, long baseline) {
      int nearest = -1;
      for (int i : named) {
        boolean nearer =
            nearest < 0
                || Math.abs(numbers.get(i).baseline() - baseline)
                    < Math.abs(numbers.get(nearest).baseline() - baseline);
        nearest = nearer ? i : nearest;
      }
      return nearest;
    }

    /** True on the baseline of the letter, or of its line where the letter itself is raised. */
    private boolean onLine(int script, OldPage page, Copy.PageNumber number, ReadGlyph letter)
        throws IOException {
      int letters = evidence.scripts().get(script).letters().length();
      for (int i = page.letter(); i < Math.min(letters, page.letter() + 12); i++) {
        long place = evidence.place(script, i);
        if (place == Flow.NOWHERE || Flow.page(place) != number.page()) {
          return false;
        }
        ReadGlyph next = evidence.asRead(place);
        if (Math.abs(next.baseline() - letter.baseline()) > letter.size() * 6 / 10) {
          return false;
        }
        if (Math.abs(next.baseline() - number.baseline()) <= SAME) {
          return true;
        }
      }
      return false;
    }

    /** True below, or after, numbers of pages that begin on the same line, the first beside it. */
    private boolean follows(int script, OldPage page, int found, ReadGlyph letter)
        throws IOException {
      for (int i = found; i > 0 && isJoined(numbers.get(i - 1), numbers.get(i)); i--) {
        if (onLine(script, page, numbers.get(i - 1), letter)) {
          return true;
        }
      }
      return false;
    }

    /** True of two numbers set as one, on several lines and so in smaller type. */
    private boolean isJoined(Copy.PageNumber above, Copy.PageNumber below) {
      TextStyle text = evidence.style().text(margin.text());
      long down = below.baseline() - above.last();
      long size = text.look().size();
      return above.page() == below.page()
          && above.size() == below.size()
          && below.size() <= size * margin.smallest() / 1000 + SAME
          && Math.abs(above.left() - below.left()) < evidence.style().page().measure() / 2
          && down >= -SAME
          && down <= text.leading() * below.size() / size + SAME;
    }

    /** True where the page begins with a figure and its number stands beside that. */
    private boolean besideFigure(int script, OldPage page, Copy.PageNumber number, long place)
        throws IOException {
      if (!page.figure()) {
        return false;
      }
      long below = evidence.asRead(place).baseline();
      long before = page.letter() == 0 ? Flow.NOWHERE : evidence.place(script, page.letter() - 1);
      boolean same = before != Flow.NOWHERE && Flow.page(before) == number.page();
      long above = same ? evidence.asRead(before).baseline() : 0;
      return number.baseline() > above && number.baseline() < below;
    }

    private boolean inMargin(int script, OldPage page, Copy.PageNumber number, long place)
        throws IOException {
      Evidence.View view = evidence.view(place);
      boolean rightOf = number.left() >= view.right();
      boolean leftOf = number.right() <= view.left();
      boolean outerRight = view.design().outerRight(number.page());
      boolean outer = outerRight ? rightOf : leftOf;
      boolean secondColumn = evidence.asRead(place).x() > view.left() + view.design().measure() / 2;
      boolean nearest = secondColumn ? rightOf : leftOf;
      return outer || (nearest && inColumns(script, page.letter()));
    }

    /** True of text in columns, and of notes in columns below it. */
    private boolean inColumns(int script, int letter) {
      Script own = evidence.scripts().get(script);
      if (own.isText()) {
        return evidence.inColumns(script, letter);
      }
      Transcript.NoteText note = own.note();
      SeriesStyle series =
          note == null
              ? evidence.style().atFoot(Note.APPARATUS)
              : evidence.style().series(note.note());
      return series.columns() > 1 || evidence.inColumns(own.parent(), own.anchor());
    }
  }
}

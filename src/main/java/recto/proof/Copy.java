package recto.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.reading.Follower;
import recto.reading.PdfReading;
import recto.reading.ReadElement;
import recto.reading.ReadGlyph;
import recto.reading.ReadLink;
import recto.reading.ReadPage;

/**
 * What the file has, by its structure: the running text, then each note in the order in which they
 * are called; the numbers of original pages apart; and what was added left out.
 */
final class Copy implements Follower {
  static final String ADDED = "Added";
  static final String REPLACED = "Replaced";
  static final String PAGE_NUMBER = "PageNumber";

  /**
   * The number of an original page as it is printed.
   *
   * @param last the baseline of its last line
   * @param flow the flow beside which it stands
   */
  record PageNumber(
      String text,
      int page,
      long baseline,
      long last,
      long left,
      long right,
      long size,
      int flow) {}

  private final List<Flow> flows = new ArrayList<>();
  private final List<PageNumber> numbers = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Integer, Integer> read = new HashMap<>();
  private int added;
  private int replaced;
  private int numbered;
  private int labels;
  private Flow.@Nullable Sign sign;

  private Copy() {
    flows.add(new Flow());
    open.push(0);
  }

  static Copy of(PdfReading reading) throws IOException {
    Copy copy = new Copy();
    reading.follow(copy);
    copy.flows.forEach(Flow::finish);
    return copy;
  }

  /** The running text, then the notes. */
  List<Flow> flows() {
    return flows;
  }

  List<PageNumber> numbers() {
    return numbers;
  }

  private Flow flow() {
    return flows.get(open.element());
  }

  @Override
  public void enter(ReadElement element) {
    added += element.classes().contains(ADDED) ? 1 : 0;
    replaced += element.classes().contains(REPLACED) ? 1 : 0;
    numbered += element.classes().contains(PAGE_NUMBER) ? 1 : 0;
    labels += isLabel(element) ? 1 : 0;
    if (isNote(element)) {
      open.push(flows.size());
      flows.add(new Flow());
    } else if (isSign(element)) {
      sign = flow().sign();
    }
  }

  @Override
  public void leave(ReadElement element) {
    if (isNote(element)) {
      open.pop();
    } else if (isSign(element)) {
      sign = null;
    }
    labels -= isLabel(element) ? 1 : 0;
    added -= element.classes().contains(ADDED) ? 1 : 0;
    replaced -= element.classes().contains(REPLACED) ? 1 : 0;
    numbered -= element.classes().contains(PAGE_NUMBER) ? 1 : 0;
  }

  private boolean isNote(ReadElement element) {
    return element.role().equals("Note") && added == 0 && replaced == 0;
  }

  private static boolean isLabel(ReadElement element) {
    return element.role().equals("Lbl") && element.classes().contains(ADDED);
  }

  /** True within the label of a note. */
  private boolean inLabel() {
    return labels > 0 && added == 1 && open.size() > 1;
  }

  /** The outermost element of what is added, where it refers to a note. */
  private boolean isSign(ReadElement element) {
    return element.role().equals("Reference") && added == 1 && element.classes().contains(ADDED);
  }

  @Override
  public void content(ReadElement owner, ReadPage page, List<ReadGlyph> glyphs) {
    if (glyphs.isEmpty()) {
      return;
    }
    read.merge(page.index(), letters(glyphs, page), Integer::sum);
    if (numbered > 0) {
      number(page, glyphs);
      return;
    }
    Flow.Sign called = sign;
    if (called != null) {
      called.add(Flow.place(page, glyphs), glyphs);
    }
    if (replaced > 0) {
      flow().replaced();
    }
    if (inLabel()) {
      flow().label(glyphs);
    }
    if (added > 0 || replaced > 0) {
      flow().shown(Flow.place(page, glyphs));
    } else {
      flow().add(page, glyphs);
    }
  }

  /** How many letters of a page no element holds. */
  int astray(ReadPage page) {
    return letters(page.glyphs(), page) - read.getOrDefault(page.index(), 0);
  }

  private static int letters(List<ReadGlyph> glyphs, ReadPage page) {
    int letters = 0;
    for (ReadGlyph glyph : glyphs) {
      letters += glyph.isSpace() || page.isArtifact(glyph) ? 0 : 1;
    }
    return letters;
  }

  private void number(ReadPage page, List<ReadGlyph> glyphs) {
    List<ReadGlyph> read = glyphs.stream().map(page::asRead).toList();
    ReadGlyph first = read.get(0);
    long right = read.stream().mapToLong(ReadGlyph::right).max().orElse(first.right());
    long left = read.stream().mapToLong(ReadGlyph::x).min().orElse(first.x());
    numbers.add(
        new PageNumber(
            ReadGlyph.text(glyphs).strip(),
            page.index(),
            first.baseline(),
            read.get(read.size() - 1).baseline(),
            left,
            right,
            first.size(),
            open.element()));
  }

  @Override
  public void link(ReadElement owner, ReadLink link) {
    Flow.Sign called = sign;
    if (called != null) {
      called.add(link);
    }
    if (inLabel()) {
      flow().back(link);
    }
  }
}

package recto.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Progress;
import recto.edition.Letters;
import recto.galley.Galley;
import recto.galley.LineCounter;
import recto.galley.LineMap;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.line.Line;
import recto.line.LineBreaker;
import recto.page.Compositor;
import recto.page.Matter;
import recto.page.Strip;
import recto.style.LineNumberStyle.Count;
import recto.style.Stylesheet;

/**
 * The standard copy of a text, as far as its lines: the first letter of each is what all copies are
 * cited by.
 */
final class StandardCopy {
  private final Stylesheet style;
  private final Stylesheet turned;
  private final Supplier<LineBreaker> breakers;
  private final int jobs;

  StandardCopy(Stylesheet style, Stylesheet turned, Supplier<LineBreaker> breakers, int jobs) {
    this.style = style;
    this.turned = turned;
    this.breakers = breakers;
    this.jobs = jobs;
  }

  /** The lines of {@code galley}, which was made with this very style. */
  LineMap lines(Galley galley) throws InterruptedException {
    Counting counting = new Counting(style.lineNumbers().count());
    Compositor compositor = new Compositor(style, turned, breakers, jobs, Progress.UNSEEN);
    for (Matter section : compositor.matters(galley.sections())) {
      for (Strip strip : section.strips()) {
        strip.pieces().forEach(piece -> counting.add(piece.line()));
      }
    }
    return new LineMap(counting.lines);
  }

  private static final class Counting {
    private final List<LineMap.Line> lines = new ArrayList<>();
    private final Count by;
    private final LineCounter counter = new LineCounter();

    Counting(Count by) {
      this.by = by;
    }

    void add(Line line) {
      Mark.Counted mark = counted(line.paragraph());
      if (mark == null || (mark.verse() && !line.first())) {
        return;
      }
      int letter = mark.letter() + letters(line.paragraph(), line.start());
      boolean empty = !lines.isEmpty() && lines.get(lines.size() - 1).letter() >= letter;
      if (empty
          || letters(line.paragraph(), line.end()) == letters(line.paragraph(), line.start())) {
        return;
      }
      String now =
          switch (by) {
            case SECTION -> mark.section();
            case STANZA -> mark.stanza();
            case DOCUMENT, PAGE, VERSE, NONE -> mark.document();
          };
      int number = counter.next(now, mark.number());
      lines.add(new LineMap.Line(mark.document(), number, letter, false));
    }

    private static Mark.@Nullable Counted counted(Paragraph paragraph) {
      for (Mark mark : paragraph.marks()) {
        if (mark instanceof Mark.Counted counted) {
          return counted;
        }
      }
      return null;
    }

    /** How many of the source's letters stand in {@code paragraph} before an offset. */
    private static int letters(Paragraph paragraph, int offset) {
      int letters = 0;
      for (Paragraph.Run run : paragraph.runs()) {
        for (int i = run.start(); i < Math.min(run.end(), offset) && !run.addition(); i++) {
          letters += Letters.counts(paragraph.text().charAt(i)) ? 1 : 0;
        }
      }
      return letters;
    }
  }
}

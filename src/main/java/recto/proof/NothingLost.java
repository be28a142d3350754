package recto.proof;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;

/**
 * Every letter that the edition prints stands once in the file, in reading order, and nothing else
 * does that is not marked as added.
 */
final class NothingLost implements Law {
  private static final int QUOTED = 40;

  /** The least share of its letters that a text has in common with a damaged copy of it. */
  private static final double LEAST_SHARED = 0.3;

  @Override
  public int number() {
    return 1;
  }

  @Override
  public String title() {
    return "nothing lost, nothing added";
  }

  @Override
  public String unit() {
    return "letter";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    if (isOfAnotherText(evidence, findings)) {
      return;
    }
    List<Script> scripts = evidence.scripts();
    boolean[] taken = new boolean[evidence.copy().flows().size()];
    for (int s = 0; s < scripts.size(); s++) {
      Script script = scripts.get(s);
      findings.checked(script.letters().length());
      Flow flow = evidence.flow(s);
      Alignment alignment = evidence.alignment(s);
      if (flow != null && alignment != null) {
        taken[evidence.flowIndex(s)] = true;
        GivenWay givenWay = evidence.givenWay(s);
        for (Alignment.Difference difference : alignment.differences()) {
          if (!givenWay.explains(difference, flow)) {
            report(script, flow, difference, findings);
          }
        }
      } else if (!script.letters().isEmpty()) {
        findings.failed(-1, script.at(), script.name() + " is lost: " + quote(script.letters()));
      }
    }
    for (int f = 0; f < taken.length; f++) {
      Flow flow = evidence.copy().flows().get(f);
      if (!taken[f] && !flow.letters().isEmpty()) {
        findings.failed(
            Flow.page(flow.first()),
            Span.NONE,
            "a note that the source does not have: " + quote(flow.letters()));
      }
    }
    for (int page = 0; page < evidence.reading().pages(); page++) {
      int astray = evidence.copy().astray(evidence.page(page));
      if (astray > 0) {
        findings.failed(
            page,
            Span.NONE,
            "%,d letters that stand in no element of the structure".formatted(astray));
      }
    }
    new Extras(evidence, findings).check();
    new Unseen(evidence, findings).find();
    new ReadingOrder(evidence, findings).check();
  }

  /** Says so and no more where the file hardly shares a letter with the edition. */
  private static boolean isOfAnotherText(Evidence evidence, Findings findings) {
    long letters = 0;
    long matched = 0;
    for (int s = 0; s < evidence.scripts().size(); s++) {
      letters += evidence.scripts().get(s).letters().length();
      Alignment alignment = evidence.alignment(s);
      matched += alignment == null ? 0 : alignment.matched();
    }
    if (matched >= letters * LEAST_SHARED) {
      return false;
    }
    findings.checked(letters);
    findings.failed(
        -1,
        Span.NONE,
        "the file was made from another text, or from another part of it: it has %,d of %,d letters"
            .formatted(matched, letters));
    return true;
  }

  private static void report(
      Script script, Flow flow, Alignment.Difference found, Findings findings) {
    Alignment.Difference difference = atWord(script, found);
    String lost = script.letters().substring(difference.from(), difference.to());
    String added = flow.letters().substring(difference.copyFrom(), difference.copyTo());
    String what =
        added.isEmpty()
            ? "lost " + quote(lost)
            : lost.isEmpty()
                ? "added and not marked so: " + quote(added)
                : quote(added) + " stands for " + quote(lost);
    String where = script.isText() ? "" : " in " + script.name();
    findings.failed(page(flow, difference), script.span(difference.from()), what + where);
  }

  /** The same loss, told from the beginning of a word where that is as true. */
  private static Alignment.Difference atWord(Script script, Alignment.Difference found) {
    if (found.copyFrom() < found.copyTo()) {
      return found;
    }
    String letters = script.letters();
    int from = found.from();
    int to = found.to();
    while (from > 0 && letters.charAt(from - 1) == letters.charAt(to - 1) && !script.parted(from)) {
      from--;
      to--;
    }
    boolean told = script.parted(from);
    return told ? new Alignment.Difference(from, to, found.copyFrom(), found.copyTo()) : found;
  }

  private static int page(Flow flow, Alignment.Difference difference) {
    int length = flow.letters().length();
    if (length == 0) {
      return flow.first() == Flow.NOWHERE ? -1 : Flow.page(flow.first());
    }
    return Flow.page(flow.place(Math.max(0, Math.min(difference.copyFrom(), length - 1))));
  }

  private static String quote(@Nullable String letters) {
    String all = letters == null ? "" : letters;
    if (all.length() <= QUOTED) {
      return "\"" + all + "\"";
    }
    return "\"%s…\" (%,d letters)".formatted(all.substring(0, QUOTED), all.length());
  }
}

package recto.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Transcript.NoteText;
import recto.reading.ReadGlyph;
import recto.reading.ReadLine;
import recto.unit.Length;

/**
 * Every note begins on the page of its call, every call has its note, and order is kept. A note of
 * the margin stands there, and no other does.
 */
final class NotesBelowCalls implements Law {
  @Override
  public int number() {
    return 3;
  }

  @Override
  public String title() {
    return "notes on the page of their call";
  }

  @Override
  public String unit() {
    return "note";
  }

  @Override
  public void examine(Evidence evidence, Findings findings) throws IOException {
    List<Script> scripts = evidence.scripts();
    for (int s = 0; s < scripts.size(); s++) {
      signs(evidence, s, findings);
    }
    Map<String, Begun> last = new HashMap<>();
    for (int s = 1; s < scripts.size(); s++) {
      Script script = scripts.get(s);
      Flow flow = evidence.flow(s);
      findings.checked(1);
      if (flow != null && flow.first() != Flow.NOWHERE) {
        NoteText note = script.note();
        boolean marginal = note != null && evidence.style().series(note.note()).isMarginal();
        if (note == null || (marginal && !evidence.style().hasSign(note.note()))) {
          unsigned(evidence, script, flow, findings);
        }
        side(evidence, script, flow, marginal, findings);
        boolean columns = marginal && evidence.inColumns(script.parent(), script.anchor());
        if (scripts.get(script.parent()).isText() && !columns) {
          Begun begun = new Begun(flow.first(), rtl(script.letters()));
          String place = script.series() + (marginal ? " in the margin" : "");
          Begun before = last.put(place, begun);
          if (before != null && !follows(evidence, before, begun)) {
            findings.failed(
                Flow.page(flow.first()),
                script.at(),
                script.name() + " stands before an earlier one");
          }
        }
      }
    }
  }

  private static void side(
      Evidence evidence, Script script, Flow flow, boolean marginal, Findings findings)
      throws IOException {
    boolean beside = evidence.inMargin(evidence.view(flow.first()), evidence.asRead(flow.first()));
    if (beside != marginal) {
      findings.failed(
          Flow.page(flow.first()),
          script.at(),
          script.name() + (marginal ? " stands not in the margin" : " stands in the margin"));
    }
  }

  /** An entry of the apparatus has no sign: its lemma, or the word before, stands for it. */
  private static void unsigned(Evidence evidence, Script script, Flow flow, Findings findings) {
    long place =
        script.anchor() < 0 ? Flow.NOWHERE : evidence.place(script.parent(), script.anchor());
    if (place != Flow.NOWHERE) {
      String caller = script.note() == null ? "its lemma" : "its word";
      begins(script, flow, Flow.page(place), caller, findings);
    }
  }

  private static void begins(Script script, Flow flow, int page, String caller, Findings findings) {
    int begins = Flow.page(flow.first());
    if (begins != page) {
      findings.failed(
          begins,
          script.at(),
          "%s begins on page %d, %s stands on page %d"
              .formatted(script.name(), begins + 1, caller, page + 1));
    }
  }

  /** Holds the signs of a script against those that are printed, one by one. */
  private static void signs(Evidence evidence, int index, Findings findings) throws IOException {
    Script script = evidence.scripts().get(index);
    Flow flow = evidence.flow(index);
    if (flow == null) {
      return;
    }
    List<Flow.Sign> printed = flow.signs();
    int next = 0;
    for (Script.Sign sign : script.signs()) {
      int found = find(printed, next, sign.label());
      if (found < 0) {
        long place = evidence.place(index, Math.max(0, sign.letter() - 1));
        int page = place == Flow.NOWHERE ? -1 : Flow.page(place);
        findings.failed(page, sign.span(), "the call " + sign.label() + " is missing");
      } else {
        surplus(printed.subList(next, found), findings);
        next = found + 1;
        check(evidence, index, sign, printed.get(found), findings);
      }
    }
    surplus(printed.subList(next, printed.size()), findings);
  }

  private static int find(List<Flow.Sign> printed, int from, String label) {
    int near = Math.min(printed.size(), from + 8);
    for (int i = from; i < near; i++) {
      if (printed.get(i).label().equals(label)) {
        return i;
      }
    }
    return -1;
  }

  private static void surplus(List<Flow.Sign> signs, Findings findings) {
    for (Flow.Sign sign : signs) {
      if (!sign.label().isEmpty()) {
        findings.failed(
            Flow.page(sign.place()),
            Span.NONE,
            "the call " + sign.label() + " is not the source's");
      }
    }
  }

  /**
   * The label of a note is its call, beside signs that are no letters. One that is not marked as
   * added stands among the note's letters.
   */
  private static void label(Script script, String call, Flow note, Findings findings) {
    String printed = note.label();
    int at = printed.indexOf(call);
    String beside = at < 0 ? "" : printed.substring(0, at) + printed.substring(at + call.length());
    boolean unmarked = printed.isEmpty() && note.letters().startsWith(call);
    if ((at < 0 && !unmarked) || beside.codePoints().anyMatch(Character::isLetterOrDigit)) {
      findings.failed(
          Flow.page(note.first()),
          script.at(),
          printed.isEmpty()
              ? script.name() + " has no label"
              : "%s is labelled \"%s\"".formatted(script.name(), printed));
    }
  }

  /** A note at the foot stands below the line in which it is called. */
  private static void below(
      Evidence evidence, int index, Flow note, Flow.Sign printed, Findings findings)
      throws IOException {
    Script script = evidence.scripts().get(index);
    NoteText text = script.note();
    long words = script.letters().isEmpty() ? Flow.NOWHERE : evidence.place(index, 0);
    long begins = words == Flow.NOWHERE ? note.first() : words;
    ReadGlyph call = evidence.asRead(printed.place());
    ReadGlyph first = evidence.asRead(begins);
    boolean foot =
        text != null
            && !evidence.style().series(text.note()).isMarginal()
            && evidence.scripts().get(script.parent()).isText();
    if (foot
        && Flow.page(begins) == Flow.page(printed.place())
        && call.turn() == first.turn()
        && first.baseline() <= call.baseline()) {
      findings.failed(Flow.page(begins), script.at(), script.name() + " stands above its call");
    }
  }

  private static void check(
      Evidence evidence, int index, Script.Sign sign, Flow.Sign printed, Findings findings)
      throws IOException {
    int page = Flow.page(printed.place());
    Flow flow = evidence.flow(index);
    Alignment alignment = evidence.alignment(index);
    int before = sign.letter() - 1;
    int copied = before < 0 || alignment == null ? -1 : alignment.copyOf(before);
    if (flow != null && (before < 0 || copied >= 0) && flow.letter(printed) != copied + 1) {
      findings.failed(page, sign.span(), "the call " + sign.label() + " stands at another letter");
    }
    if (sign.script() >= 0) {
      @Nullable Flow note = evidence.flow(sign.script());
      Script called = evidence.scripts().get(sign.script());
      if (note == null || note.first() == Flow.NOWHERE) {
        findings.failed(page, sign.span(), "the call " + sign.label() + " has no note");
      } else {
        begins(called, note, page, "its call", findings);
        label(called, sign.label(), note, findings);
        below(evidence, sign.script(), note, printed, findings);
      }
    }
  }

  /**
   * The first letter of a note.
   *
   * @param rtl true where the note is read from right to left
   */
  private record Begun(long place, boolean rtl) {}

  private static boolean rtl(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      byte direction = Character.getDirectionality(letters.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where a note stands below another, or after it on its line, or in a later column, or on a
   * later page. Which of two of both directions stands first on a line or in columns nothing tells.
   */
  private static boolean follows(Evidence evidence, Begun before, Begun after) throws IOException {
    if (Flow.page(before.place()) != Flow.page(after.place())) {
      return Flow.page(before.place()) < Flow.page(after.place());
    }
    ReadGlyph one = evidence.glyph(before.place());
    ReadGlyph other = evidence.glyph(after.place());
    long along = before.rtl() ? one.x() - other.x() : other.x() - one.x();
    long down = other.baseline() - one.baseline();
    boolean mixed = before.rtl() != after.rtl();
    boolean afterIt = down > -Length.POINT && along > 0;
    return down > Length.POINT
        || afterIt
        || (mixed && along != 0)
        || inNextColumn(evidence, before, one, other);
  }

  /** True where {@code other} stands beyond the line that {@code one} stands on. */
  private static boolean inNextColumn(
      Evidence evidence, Begun before, ReadGlyph one, ReadGlyph other) throws IOException {
    for (ReadLine line : evidence.page(Flow.page(before.place())).lines()) {
      if (line.glyphs().contains(one)) {
        return before.rtl() ? other.right() <= line.left() : other.x() >= line.right();
      }
    }
    return false;
  }
}

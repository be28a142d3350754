package recto.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.input.LetterCalls.Found;
import recto.input.LetterNotes.Draft;
import recto.input.LetterSpots.Spot;

/** Says what was recovered from a letter and how surely. */
final class LetterDoubts {
  /** From this weight on figures without a note are worth a word. */
  private static final int LIKELY = 80;

  private final Source source;
  private final LetterText text;
  private final Diagnostics diagnostics;

  LetterDoubts(Source source, LetterText text, Diagnostics diagnostics) {
    this.source = source;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Notes without call, calls that are uncertain, and figures that look like a call of no note. */
  void calls(LetterNotes notes) {
    Set<Integer> called = new HashSet<>();
    for (Found found : notes.calls()) {
      called.add(found.note());
      if (found.weight() < LetterSpots.SURE) {
        uncertain(notes, found);
      }
    }
    for (int i = 0; i < notes.notes().size(); i++) {
      Draft note = notes.notes().get(i);
      if (!called.contains(i)) {
        diagnostics.warning(
            source,
            text.span(note.place()),
            "no call of note %s was found in the text; the note is printed at the end of the letter"
                .formatted(note.label().text()));
      }
    }
    withoutNote(notes);
  }

  private void uncertain(LetterNotes notes, Found found) {
    LetterPassage passage = notes.body().get(found.passage()).passage();
    String label = notes.notes().get(found.note()).label().text();
    diagnostics.warning(
        source,
        text.span(passage.place(found.start())),
        "the %s after “%s” is taken for the call of note %s, though not surely"
            .formatted(label, tail(passage, found.start()), label));
  }

  /** Figures next in the order of calls for which there is no note. */
  private void withoutNote(LetterNotes notes) {
    Map<Long, Found> found = new HashMap<>();
    notes.calls().forEach(call -> found.put(place(call.passage(), call.start()), call));
    Set<String> labels = new HashSet<>();
    notes.notes().forEach(note -> labels.add(note.label().text()));
    int last = 0;
    for (int i = 0; i < notes.body().size(); i++) {
      for (Spot spot : notes.spots().get(i)) {
        Found call = found.get(place(i, spot.start()));
        if (call != null) {
          last = Math.max(last, notes.notes().get(call.note()).label().number());
        } else if (spot.alone()
            && spot.weight() >= LIKELY
            && spot.figures().equals(Integer.toString(last + 1))
            && labels.add(spot.figures())) {
          LetterPassage passage = notes.body().get(i).passage();
          last++;
          diagnostics.warning(
              source,
              text.span(passage.place(spot.start())),
              "the %s after “%s” looks like a call, but there is no note %s; it stays in the text"
                  .formatted(spot.figures(), tail(passage, spot.start()), spot.figures()));
        }
      }
    }
  }

  /** Says that a letter has no dateline, at the place where it would stand. */
  void dateline(List<LetterPiece> body, List<LetterRoles.Role> roles) {
    if (roles.contains(LetterRoles.Role.DATELINE)) {
      return;
    }
    int after = roles.lastIndexOf(LetterRoles.Role.TITLE) + 1;
    int place = Math.min(after, body.size() - 1);
    Span span = text.span(body.get(place).passage().place(0));
    diagnostics.note(source, span, "no dateline was found after the head");
  }

  private static long place(int passage, int offset) {
    return (long) passage << 32 | offset;
  }

  /** The last word before {@code end}. */
  private static String tail(LetterPassage passage, int end) {
    int to = end;
    while (to > 0 && passage.charAt(to - 1) <= ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < 24 && passage.charAt(from - 1) > ' ') {
      from--;
    }
    return passage.text().substring(from, to);
  }
}

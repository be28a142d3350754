package recto.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recto.diagnostic.Span;
import recto.edition.Transcript.PageMark;

/**
 * An original page as it is to be shown.
 *
 * @param letter before which letter of its script it begins
 * @param label as printed: {@code 886}, {@code [885]}, {@code 884–885}
 * @param barred true where letters of the same paragraph stand before it
 * @param figure true where a figure stands between it and its letter
 */
record OldPage(int letter, String label, Span span, boolean barred, boolean figure) {

  /** The pages that begin in a script, in order. */
  static List<OldPage> of(Script script, String range) {
    Gathering gathering = new Gathering(script, range);
    for (Script.Piece piece : script.pieces()) {
      for (PageMark mark : piece.transcript().pages()) {
        gathering.add(mark, script.letter(piece.base() + mark.offset()));
      }
    }
    gathering.show();
    return gathering.shown;
  }

  /** The breaks before one letter; what they show. */
  private static final class Gathering {
    private final Script script;
    private final String range;
    private final Set<Integer> figures = new HashSet<>();
    private final List<OldPage> shown = new ArrayList<>();
    private final List<PageMark> breaks = new ArrayList<>();
    private final List<PageMark> inherited = new ArrayList<>();
    private int letter;
    private String inForce = "";

    Gathering(Script script, String range) {
      this.script = script;
      this.range = range;
      for (Stretch each : script.stretches()) {
        if (each.isFigure()) {
          figures.add(each.from());
        }
      }
    }

    void add(PageMark mark, int at) {
      if (at != letter) {
        show();
        letter = at;
      }
      if (!mark.inherited()) {
        breaks.add(mark);
      } else if (!mark.label().equals(inForce)) {
        inherited.clear();
        inherited.add(mark);
      }
      inForce = mark.label();
    }

    /** A break after the last letter belongs to what follows and is not shown. */
    void show() {
      if (letter < script.letters().length()) {
        List<PageMark> labelled = breaks.stream().filter(m -> !m.label().isEmpty()).toList();
        if (!labelled.isEmpty()) {
          String first = labelled.get(0).label();
          String last = labelled.get(labelled.size() - 1).label();
          String label = first.equals(last) ? first : first + range + last;
          shown.add(page(label, breaks.get(0), isBarred(script, letter)));
        } else if (breaks.isEmpty() && !inherited.isEmpty()) {
          PageMark page = inherited.get(0);
          if (!page.label().isEmpty()) {
            shown.add(page("[" + page.label() + "]", page, false));
          }
        }
      }
      breaks.clear();
      inherited.clear();
    }

    private OldPage page(String label, PageMark mark, boolean barred) {
      return new OldPage(letter, label, mark.span(), barred, figures.contains(letter));
    }
  }

  private static boolean isBarred(Script script, int letter) {
    for (Stretch each : script.stretches()) {
      if (each.from() < letter && letter < each.to()) {
        return !each.isTitling() && !(each.isVerse() && script.beginsLine(letter));
      }
    }
    return false;
  }
}

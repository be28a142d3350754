package recto.galley;

import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Note;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.LookChange;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/** Sets the calls of notes: the sign in the text, and the promise of a note. */
final class CallSetter {
  private static final String HAIR_SPACE = "\u200A";

  /** A sign is upright and has none of what marks the words that it stands behind. */
  private static final LookChange RAISED =
      new LookChange(
          null,
          false,
          false,
          Caps.NONE,
          Position.SUPERIOR,
          null,
          0,
          false,
          false,
          null,
          null,
          "",
          "");

  private final Setting setting;
  private final ParagraphMaker maker;
  private final RunProperties around;

  /**
   * @param around what holds for the words that call
   */
  CallSetter(Setting setting, ParagraphMaker maker, RunProperties around) {
    this.setting = setting;
    this.maker = maker;
    this.around = around;
  }

  /** Calls a note. */
  void call(Note note) {
    String name = setting.names().claim(note.id(), "note");
    String back = setting.names().claim("call-" + name);
    if (setting.style().hasSign(note)) {
      sign(note.span(), note.label(), name, back);
    } else if (note.called()) {
      maker.runs().refer(word -> setting.tags().open(Element.of(word, Role.SPAN).withTarget(name)));
    }
    maker.call(new ParagraphMaker.Called(maker.offset(), setter -> setter.note(note, name, back)));
  }

  /** Calls a note once more, which stands where it was called first. */
  void recall(Inline.Recall recall) {
    sign(recall.span(), recall.label(), setting.destination(recall.target()), "");
  }

  /** The sign of a call, parted from a sign just before it. */
  private void sign(Span at, String label, String target, String back) {
    if (label.isEmpty()) {
      return;
    }
    Look raised = RAISED.on(around.look());
    if (maker.endsWithCall()) {
      boolean figures = label.chars().allMatch(Character::isLetterOrDigit);
      String between = figures ? setting.style().betweenCalls() : HAIR_SPACE;
      int element = setting.tags().added(around.element());
      maker.added(at, between, RunProperties.added(raised, around.language(), element));
    }
    Element sign = Element.of(around.element(), Role.REFERENCE).withName(back).added();
    int reference = setting.tags().open(sign);
    int link = setting.tags().open(Element.of(reference, Role.LINK).withTarget(target));
    if (!back.isEmpty()) {
      maker.mark(new Mark.Place(maker.offset(), back));
    }
    maker.added(at, label, new RunProperties(raised, around.language(), link, target, true));
    maker.callEndsHere();
  }
}

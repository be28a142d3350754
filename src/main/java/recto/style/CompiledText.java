package recto.style;

import java.util.HashMap;
import java.util.Map;
import recto.folio.Colour;
import recto.style.TextStyle.Align;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;

/** Reads the text styles of a compiled style, and what it says of looks. */
final class CompiledText {
  private static final Align[] ALIGN = Align.values();
  private static final Caps[] CAPS = Caps.values();
  private static final Position[] POSITION = Position.values();
  private static final Figures[] FIGURES = Figures.values();

  private final CompiledValues in;

  CompiledText(CompiledValues in) {
    this.in = in;
  }

  Map<String, TextStyle> styles() {
    int count = in.count();
    Map<String, TextStyle> texts = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.word();
      texts.put(key, text());
    }
    return texts;
  }

  private TextStyle text() {
    return new TextStyle(
        in.word(),
        look(),
        in.length(),
        in.one(ALIGN),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.length(),
        in.number(),
        in.number(),
        in.flag(),
        in.number(),
        in.number(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.lengths());
  }

  private Look look() {
    return new Look(
        in.word(),
        in.length(),
        in.flag(),
        in.flag(),
        in.one(CAPS),
        in.one(POSITION),
        in.one(FIGURES),
        in.number(),
        in.flag(),
        in.flag(),
        new Colour(in.number()));
  }

  Map<String, LookChange> looks() {
    int count = in.count();
    Map<String, LookChange> looks = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.word();
      looks.put(key, lookChange());
    }
    return looks;
  }

  private LookChange lookChange() {
    return new LookChange(
        in.flagOrNull(),
        in.flagOrNull(),
        in.flag(),
        in.oneOrNull(CAPS),
        in.oneOrNull(POSITION),
        in.oneOrNull(FIGURES),
        in.numberOrNull(),
        in.flagOrNull(),
        in.flagOrNull(),
        in.numberOrNull(),
        in.wordOrNull(),
        in.word(),
        in.word());
  }
}

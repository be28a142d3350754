package recto.sink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.folio.Colour;
import recto.folio.Ink;
import recto.font.FontException;
import recto.font.FontLibrary;
import recto.font.FontStack;
import recto.shape.Features;
import recto.shape.GlyphRun;
import recto.shape.Shaped;
import recto.shape.Shaper;
import recto.shape.WordCache;
import recto.unit.Length;

/** Sets words by hand: one look, one line, real fonts. */
final class HandSetter {
  private final FontLibrary library;

  private final WordCache words;

  private String family = "EB Garamond";

  private boolean bold;

  private boolean italic;

  private Features features = Features.TEXT;

  private String language = "en";

  private long size = SampleBook.SIZE;

  private Colour colour = Colour.BLACK;

  HandSetter(FontLibrary library) {
    this.library = library;
    words = new WordCache(new Shaper(library));
  }

  void face(String name, boolean isBold, boolean isItalic) {
    family = name;
    bold = isBold;
    italic = isItalic;
  }

  void features(Features set) {
    features = set;
  }

  void language(String tag) {
    language = tag;
  }

  void size(long points) {
    size = points;
  }

  void colour(Colour next) {
    colour = next;
  }

  Colour colour() {
    return colour;
  }

  /** How wide words are at an expansion. */
  long width(String text, int expansion) {
    return set(Ink.ARTIFACT, text, 0, 0, 0, expansion).stream().mapToLong(Ink.Glyphs::width).sum();
  }

  /** Words in the look of the moment, parted by single spaces, each widened by {@code extra}. */
  List<Ink.Glyphs> set(
      int element, String text, long x, long baseline, double extra, int expansion) {
    FontStack stack = stack();
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int spaces = 0;
    while (start < text.length()) {
      int end = text.charAt(start) == ' ' ? start + 1 : wordEnd(text, start);
      Shaped shaped = words.shape(text.substring(start, end), stack, features, language, false);
      boolean space = text.charAt(start) == ' ';
      if (text.startsWith("\u00AD", end - 1)) {
        shaped = words.shape(text.substring(start, end - 1), stack, features, language, false);
      }
      for (GlyphRun run : shaped.runs()) {
        long add = space ? Math.round(++spaces * extra) - Math.round((spaces - 1) * extra) : 0;
        pieces.add(new Piece(run, add, run.text()));
      }
      if (text.startsWith("\u00AD", end - 1)) {
        Shaped hyphen = words.shape("-", stack, features, language, false);
        hyphen.runs().forEach(run -> pieces.add(new Piece(run, 0, "\u00AD")));
      }
      start = end;
    }
    List<Ink.Glyphs> line = new ArrayList<>();
    long pen = x;
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && alike(pieces.get(to).run(), pieces.get(from).run())) {
        to++;
      }
      Ink.Glyphs glyphs = join(element, pieces.subList(from, to), pen, baseline, expansion);
      line.add(glyphs);
      pen += glyphs.width();
      from = to;
    }
    return line;
  }

  /** Words that are read from right to left, all in one face, ending at {@code right}. */
  Ink.Glyphs fromRight(int element, String text, long right, long baseline) {
    List<GlyphRun> visual = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.charAt(start) == ' ' ? start + 1 : wordEnd(text, start);
      String word = text.substring(start, end);
      for (GlyphRun run : words.shape(word, stack(), features, language, true).runs()) {
        visual.add(0, run);
        starts.add(0, start + run.start());
      }
      start = end;
    }
    List<Piece> pieces = visual.stream().map(run -> new Piece(run, 0, run.text())).toList();
    Ink.Glyphs joined = join(element, pieces, 0, baseline, 1000);
    int at = 0;
    for (int k = 0; k < visual.size(); k++) {
      for (int cluster : visual.get(k).clusters()) {
        joined.clusters()[at++] = starts.get(k) + cluster;
      }
    }
    return new Ink.Glyphs(
        element,
        joined.face(),
        joined.size(),
        right - joined.width(),
        baseline,
        1000,
        joined.glyphs(),
        joined.advances(),
        joined.xOffsets(),
        joined.yOffsets(),
        text,
        joined.clusters(),
        colour);
  }

  private static int wordEnd(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space;
  }

  private record Piece(GlyphRun run, long extra, String text) {}

  private static boolean alike(GlyphRun one, GlyphRun other) {
    return one.face() == other.face() && one.scale() == other.scale() && one.rise() == other.rise();
  }

  private Ink.Glyphs join(int element, List<Piece> pieces, long x, long baseline, int expansion) {
    int count = pieces.stream().mapToInt(p -> p.run().size()).sum();
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    int[] xOffsets = new int[count];
    int[] yOffsets = new int[count];
    int[] clusters = new int[count];
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      GlyphRun run = piece.run();
      int[] natural = run.advances(size);
      for (int i = 0; i < run.size(); i++) {
        glyphs[at] = run.glyphs()[i];
        advances[at] = (int) (Length.scale(natural[i], expansion, 1000) + piece.extra());
        xOffsets[at] = scaled(run, run.xOffsets(), i);
        yOffsets[at] = scaled(run, run.yOffsets(), i);
        clusters[at] = text.length() + run.clusters()[i];
        at++;
      }
      text.append(piece.text());
    }
    return new Ink.Glyphs(
        element,
        pieces.get(0).run().face(),
        pieces.get(0).run().size(size),
        x,
        baseline,
        expansion,
        glyphs,
        advances,
        xOffsets,
        yOffsets,
        text.toString(),
        clusters,
        colour);
  }

  private int scaled(GlyphRun run, int @Nullable [] offsets, int i) {
    return offsets == null
        ? 0
        : (int) Length.scale(offsets[i], run.size(size), run.face().unitsPerEm());
  }

  private FontStack stack() {
    try {
      return library.stack(family, bold, italic);
    } catch (FontException e) {
      throw new IllegalStateException(e);
    }
  }
}

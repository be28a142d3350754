package recto.sink;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.font.Face;

/**
 * How often each glyph is used to say what, face by face, and which pictures are shown; faces and
 * pictures in the order in which they first appear.
 */
final class Census {
  private final Map<Face, Count> counts = new LinkedHashMap<>();
  private final Set<Path> pictures = new LinkedHashSet<>();
  private final Spelling spelling = new Spelling();
  private final Counting counting = new Counting();

  void count(Folio folio) {
    for (Ink ink : folio.ink()) {
      ink.accept(counting);
    }
  }

  /** Adds what was counted on later pages. */
  void add(Census later) {
    later.counts.forEach((face, count) -> counts.computeIfAbsent(face, Count::new).add(count));
    pictures.addAll(later.pictures);
  }

  Set<Path> pictures() {
    return pictures;
  }

  Set<Face> faces() {
    return counts.keySet();
  }

  /** The uses of a face's glyphs and how often each occurs. */
  Map<GlyphUse, Integer> uses(Face face) {
    Count count = counts.get(face);
    return count == null ? Map.of() : count.uses();
  }

  private final class Counting implements Ink.Cases<Boolean> {
    @Override
    public Boolean glyphs(Ink.Glyphs run) {
      Count count = counts.computeIfAbsent(run.face(), Count::new);
      spelling.read(run);
      int[] glyphs = run.glyphs();
      for (int i = 0; i < glyphs.length; i++) {
        int character = spelling.character(i);
        if (character < 0 || !count.usual(glyphs[i], character)) {
          count.other(new GlyphUse(glyphs[i], spelling.text(i)), 1);
        }
      }
      return true;
    }

    @Override
    public Boolean rule(Ink.Rule rule) {
      return true;
    }

    @Override
    public Boolean ring(Ink.Ring ring) {
      return true;
    }

    @Override
    public Boolean image(Ink.Image image) {
      return pictures.add(image.file());
    }

    @Override
    public Boolean turned(Ink.Turned turned) {
      turned.ink().forEach(ink -> ink.accept(this));
      return true;
    }

    @Override
    public Boolean reading(Ink.Reading reading) {
      return true;
    }
  }

  /** The counts of one face; the letter a glyph said first is counted without looking it up. */
  private static final class Count {
    private final int[] usualCharacter;
    private final int[] usualCount;
    private final Map<GlyphUse, Integer> others = new HashMap<>();

    Count(Face face) {
      usualCharacter = new int[face.glyphs()];
      usualCount = new int[face.glyphs()];
    }

    boolean usual(int glyph, int character) {
      return usual(glyph, character, 1);
    }

    private boolean usual(int glyph, int character, int times) {
      if (usualCount[glyph] == 0) {
        usualCharacter[glyph] = character;
      } else if (usualCharacter[glyph] != character) {
        return false;
      }
      usualCount[glyph] += times;
      return true;
    }

    void other(GlyphUse use, int times) {
      others.merge(use, times, Integer::sum);
    }

    void add(Count later) {
      later.others.forEach(this::other);
      for (int glyph = 0; glyph < usualCount.length; glyph++) {
        int times = later.usualCount[glyph];
        if (times > 0 && !usual(glyph, later.usualCharacter[glyph], times)) {
          other(use(glyph, later.usualCharacter[glyph]), times);
        }
      }
    }

    private static GlyphUse use(int glyph, int character) {
      return new GlyphUse(glyph, String.valueOf((char) character));
    }

    Map<GlyphUse, Integer> uses() {
      Map<GlyphUse, Integer> uses = new HashMap<>(others);
      for (int glyph = 0; glyph < usualCount.length; glyph++) {
        if (usualCount[glyph] > 0) {
          uses.merge(use(glyph, usualCharacter[glyph]), usualCount[glyph], Integer::sum);
        }
      }
      return uses;
    }
  }
}

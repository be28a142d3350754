package recto.line;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recto.font.Face;
import recto.font.FontStack;
import recto.hyphen.Hyphenator;
import recto.shape.Feature;
import recto.shape.Features;
import recto.shape.Shaped;
import recto.shape.Shaper;
import recto.style.LineCosts;
import recto.style.Protrusion;
import recto.style.TextStyle.Caps;
import recto.style.TextStyle.Figures;
import recto.style.TextStyle.Look;
import recto.style.TextStyle.Position;
import recto.unit.Length;

/**
 * What letters of one look and language are set from: a fount with the words already set from it.
 * Shared by the workers.
 *
 * <p>The words are an open hash table that is asked with a stretch of the paragraph's letters, so
 * that a word met again costs a hash and a comparison and makes no object. Nothing is forgotten:
 * the lines made hold most of the words anyway, and a {@link TypeStock} bounds what it keeps. Words
 * are looked up without a lock, which is right since they are immutable and are only added: who
 * does not see one yet makes it once more, on a {@link Bench} of its own, and the first to come
 * under the lock has made the word of all.
 */
final class Type {
  /** Thousandths of an em that spaces of fixed width take where the face has no glyph for them. */
  private static final Map<Character, Integer> FIXED_SPACES =
      Map.ofEntries(
          Map.entry('\u2000', 500),
          Map.entry('\u2001', 1000),
          Map.entry('\u2002', 500),
          Map.entry('\u2003', 1000),
          Map.entry('\u2004', 333),
          Map.entry('\u2005', 250),
          Map.entry('\u2006', 167),
          Map.entry('\u2009', 167),
          Map.entry('\u200A', 83),
          Map.entry('\u202F', 167),
          Map.entry('\u205F', 222),
          Map.entry('\u3000', 1000));

  private final FontStack stack;
  private final Features features;

  /** BCP 47 tag. */
  final String language;

  /** In scaled points. */
  final long size;

  /** Added after each letter, in scaled points. */
  final long spacing;

  /** False for superiors and inferiors. */
  final boolean onBaseline;

  /** How far its signs hang in the margin. */
  final Protrusion protrusion;

  final Hyphenator hyphenator;
  final Ties ties;

  /** True where white before high signs is thin. */
  final boolean french;

  final LineCosts costs;

  private volatile WordTable table = new WordTable(64);
  private int count;
  private final Blank space;
  private final Map<Integer, Blank> blanks = new ConcurrentHashMap<>();
  private final int hyphenHang;
  private final int[] hyphenAfter = new int[0x250];

  Type(
      Look look,
      String language,
      FontStack stack,
      Protrusion protrusion,
      Ties ties,
      LineCosts costs) {
    this.protrusion = protrusion;
    this.ties = ties;
    french = Shaper.spacesSigns(language);
    this.stack = stack;
    this.language = language;
    this.costs = costs;
    size = look.size();
    spacing = size * look.letterspacing() / 1000;
    onBaseline = look.position() == Position.BASELINE;
    features = features(look);
    hyphenator = Hyphenator.of(language);
    Arrays.fill(hyphenAfter, Integer.MIN_VALUE);
    Face face = stack.first();
    int glyph = face.glyph(' ');
    int hyphen = face.advance(face.glyph('-')) * protrusion.right('-');
    hyphenHang = (int) (scaled(face, hyphen) / 1000 + spacing);
    long own = scaled(face, face.advance(glyph)) * costs.wordSpace() / 1000;
    long width = Math.max(own, size * costs.wordSpaceLeast() / 1000);
    space = new Blank(face, size, glyph, 1, width + spacing, true);
  }

  private static Features features(Look look) {
    Features wanted = look.letterspacing() == 0 ? Features.TEXT : Features.LETTERSPACED;
    wanted =
        wanted.with(
            look.figures() == Figures.OLD_STYLE
                ? Feature.OLD_STYLE_FIGURES
                : Feature.LINING_FIGURES);
    Caps caps = look.caps();
    if (caps == Caps.UPPER) {
      wanted = wanted.with(Feature.CAPITALS);
    } else if (caps != Caps.NONE) {
      wanted = wanted.with(Feature.SMALL_CAPS);
      wanted = caps == Caps.ALL_SMALL ? wanted.with(Feature.CAPITALS_AS_SMALL_CAPS) : wanted;
    }
    return switch (look.position()) {
      case BASELINE -> wanted;
      case SUPERIOR -> wanted.with(Feature.SUPERIORS);
      case INFERIOR -> wanted.with(Feature.INFERIORS);
    };
  }

  private long scaled(Face face, long units) {
    return Length.scale(units, size, face.unitsPerEm());
  }

  /** The face of choice. */
  Face face() {
    return stack.first();
  }

  /** The word that stands from {@code start} to {@code end} of {@code letters}. */
  Word word(char[] letters, int start, int end, boolean rtl, Bench bench) {
    long key = WordTable.key(letters, start, end, rtl);
    Word word = table.find(key, letters, start, end, rtl);
    if (word == null) {
      word = new Word(this, new String(letters, start, end - start), key, rtl, bench);
      word = add(word, letters, start, end);
    }
    return word;
  }

  /** Adds a word; the one that is there already where somebody else came first. */
  private synchronized Word add(Word made, char[] letters, int start, int end) {
    Word word = table.find(made.key, letters, start, end, made.rtl);
    if (word != null) {
      return word;
    }
    table.put(made);
    if (++count * 3 > table.room() * 2) {
      table = table.doubled();
    }
    return made;
  }

  /** How many words were set from it. */
  synchronized int words() {
    return count;
  }

  /** Letters as glyphs of this type. */
  Shaped shape(String letters, boolean rtl, Bench bench) {
    return bench.cache().shape(letters, stack, features, language, rtl);
  }

  /** How wide letters are. */
  long width(String letters, Bench bench) {
    return shape(letters, false, bench).width(size) + spacing * letters.length();
  }

  /**
   * In font units, what a hyphen after {@code letter} adds to the letter's own advance, kerning
   * counted; {@link Integer#MIN_VALUE} where that cannot be told from the letter alone.
   */
  int hyphenAfter(char letter, Face face, int glyph, Bench bench) {
    if (letter >= hyphenAfter.length) {
      return Integer.MIN_VALUE;
    }
    int known = hyphenAfter[letter];
    if (known == Integer.MIN_VALUE) {
      Shaped pair = shape(letter + "-", false, bench);
      boolean plain =
          pair.runs().size() == 1
              && pair.runs().get(0).face() == face
              && pair.runs().get(0).glyphs()[0] == glyph;
      if (!plain) {
        return Integer.MIN_VALUE;
      }
      known = (int) pair.runs().get(0).width() - face.advance(glyph);
      hyphenAfter[letter] = known;
    }
    return known;
  }

  /** How far a hyphen hangs at the end of a line. */
  int hyphenHang() {
    return hyphenHang;
  }

  /** The white that {@code length} letters {@code sign} make. */
  Blank blank(char sign, int length) {
    if (length == 1 && (sign == ' ' || sign == '\u00A0')) {
      return space;
    }
    return blanks.computeIfAbsent(length << 16 | sign, key -> makeBlank(sign, length));
  }

  /** The hair beside a sign of French of another type, and between letters that run apart. */
  Blank hair() {
    return new Blank(space.face(), size, -1, 0, size / Shaper.HAIR, false);
  }

  /** What stands for a forced end of a line. */
  Blank nothing(int length) {
    return new Blank(space.face(), size, -1, length, 0, false);
  }

  private Blank makeBlank(char sign, int length) {
    Integer em = FIXED_SPACES.get(sign);
    if (em == null && sign != '\u2007' && sign != '\u2008') {
      return new Blank(space.face(), size, space.glyph(), length, space.width(), true);
    }
    Face face = stack.first();
    int own = face.glyph(sign);
    long width;
    if (own != 0) {
      width = scaled(face, face.advance(own));
    } else if (em == null) {
      width = scaled(face, face.advance(face.glyph(sign == '\u2007' ? '0' : '.')));
    } else {
      width = size * em / 1000;
    }
    return new Blank(
        face, size, own == 0 ? space.glyph() : own, length, (width + spacing) * length, false);
  }
}

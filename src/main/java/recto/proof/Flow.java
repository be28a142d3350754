package recto.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import recto.edition.Letters;
import recto.reading.ReadGlyph;
import recto.reading.ReadLink;
import recto.reading.ReadPage;

/**
 * Letters of the source as the file has them, in the order of its structure: the running text, or
 * one note. A place is the index of a page times 2^32 plus the index of a glyph on it.
 */
final class Flow {
  /** No place at all. */
  static final long NOWHERE = Long.MAX_VALUE;

  /** The sign of a note as it is printed. */
  static final class Sign {
    private final int at;
    private final StringBuilder label = new StringBuilder();
    private final List<ReadLink> links = new ArrayList<>();
    private long place = NOWHERE;

    Sign(int at) {
      this.at = at;
    }

    void add(long from, List<ReadGlyph> glyphs) {
      place = Math.min(place, from);
      label.append(ReadGlyph.text(glyphs));
    }

    void add(ReadLink link) {
      links.add(link);
    }

    String label() {
      return label.toString().strip();
    }

    List<ReadLink> links() {
      return links;
    }

    long place() {
      return place;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final List<ReadLink> back = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();
  private long[] places = new long[64];
  private final BitSet replaced = new BitSet();
  private long first = NOWHERE;
  private Letters letters = Letters.of("");

  static int page(long place) {
    return (int) (place >>> 32);
  }

  static int glyph(long place) {
    return (int) place;
  }

  /** The place of the first of {@code glyphs}, which are marked content of {@code page}. */
  static long place(ReadPage page, List<ReadGlyph> glyphs) {
    int from = page.marks().get(glyphs.get(0).mark()).from();
    return (long) page.index() << 32 | from;
  }

  void add(ReadPage page, List<ReadGlyph> glyphs) {
    long place = place(page, glyphs);
    shown(place);
    for (ReadGlyph glyph : glyphs) {
      String letters = glyph.text();
      if (text.length() + letters.length() > places.length) {
        places = Arrays.copyOf(places, 2 * places.length + letters.length());
      }
      Arrays.fill(places, text.length(), text.length() + letters.length(), place);
      text.append(letters);
      place++;
    }
  }

  /** Something of it stands at {@code place}, as its label. */
  void shown(long place) {
    first = Math.min(first, place);
  }

  /** Letters of its label. */
  void label(List<ReadGlyph> glyphs) {
    label.append(ReadGlyph.text(glyphs));
  }

  /** A link from its label. */
  void back(ReadLink link) {
    back.add(link);
  }

  /** The label that it is printed with, as {@code 1.}; empty where it has none. */
  String label() {
    return label.toString().strip();
  }

  /** The links from its label to where it is called. */
  List<ReadLink> back() {
    return back;
  }

  /** Something stands here in the place of letters of the source. */
  void replaced() {
    replaced.set(text.length());
  }

  /** True where that stands after the letter before {@code from} and before that at {@code to}. */
  boolean replacedIn(int from, int to) {
    int low = from == 0 ? 0 : letters.offset(from - 1) + 1;
    int high = to == letters.length() ? text.length() : letters.offset(to);
    int found = replaced.nextSetBit(low);
    return found >= 0 && found <= high;
  }

  Sign sign() {
    Sign sign = new Sign(text.length());
    signs.add(sign);
    return sign;
  }

  void finish() {
    letters = Letters.of(text.toString());
  }

  String letters() {
    return letters.text();
  }

  List<Sign> signs() {
    return signs;
  }

  /** Before which letter a sign stands. */
  int letter(Sign sign) {
    int low = 0;
    int high = letters.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (letters.offset(middle) < sign.at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the first of it is drawn, its label included. */
  long first() {
    return first;
  }

  /** Where a letter is drawn. */
  long place(int letter) {
    return places[letters.offset(letter)];
  }

  /** True where white space stands between the letter and the one before it. */
  boolean parted(int letter) {
    for (int at = letters.offset(letter - 1) + 1; at < letters.offset(letter); at++) {
      if (!Letters.counts(text.charAt(at)) && text.charAt(at) != '\u00AD') {
        return true;
      }
    }
    return false;
  }

  /** True where a hyphen that the page made stands before the letter. */
  boolean hyphened(int letter) {
    int at = letters.offset(letter) - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == '\u00AD';
  }
}

package recto.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The patterns of one language, packed.
 *
 * <p>They are an automaton over letter codes with equal tails shared. A state is a base; its arc
 * for code {@code c} lies in slot {@code base + c}, and the arcs of all states are pushed together
 * into the gaps between each other (Liang 1983, chapter 2). Bases are distinct, so a slot that
 * bears the label {@code c} belongs to the state {@code slot - c} and to no other. An arc that ends
 * a pattern points at what the pattern has to say: a count, then pairs of a distance back from the
 * end and a value.
 *
 * <p>Code 1 is the end of a word, code 2 the apostrophe where the language has patterns with one.
 */
final class Patterns {
  static final byte EDGE = 1;
  static final byte APOSTROPHE = 2;
  static final int FORMAT = 1;

  /** No alphabet, so no letters and no places. */
  static final Patterns NONE =
      new Patterns(
          1, 1, new char[0], new byte[0], new byte[256], new char[256], new char[256], new byte[1]);

  private final int left;
  private final int right;
  private final byte[] codeOf;
  private final byte[] labels;
  private final char[] nexts;
  private final char[] verdicts;
  private final byte[] values;

  /**
   * Takes the arrays as they are.
   *
   * @param left fewest letters before a hyphen
   * @param right fewest letters after one
   * @param letters every character that stands for a letter of the language, ascending
   * @param codes their codes
   * @param labels by slot: the code of the arc, or 0
   * @param nexts by slot: the base of the state that the arc leads to, or 0 where all end
   * @param verdicts by slot: index into {@code values}, or 0
   */
  Patterns(
      int left,
      int right,
      char[] letters,
      byte[] codes,
      byte[] labels,
      char[] nexts,
      char[] verdicts,
      byte[] values) {
    this.left = left;
    this.right = right;
    this.codeOf = new byte[letters.length == 0 ? 0 : letters[letters.length - 1] + 1];
    for (int i = 0; i < letters.length; i++) {
      codeOf[letters[i]] = codes[i];
    }
    this.labels = labels;
    this.nexts = nexts;
    this.verdicts = verdicts;
    this.values = values;
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  /** The code of a character, 0 where it is no letter of the language. */
  byte code(char c) {
    return c < codeOf.length ? codeOf[c] : 0;
  }

  /**
   * Raises the levels between letters to what the patterns say.
   *
   * @param codes letter codes
   * @param from index of the first letter, before which an edge is written over the code
   * @param to index after the last, where an edge is written too
   * @param levels level of the place before the letter at the same index
   */
  void rate(byte[] codes, int from, int to, byte[] levels) {
    codes[from - 1] = EDGE;
    codes[to] = EDGE;
    for (int start = from - 1; start < to; start++) {
      int base = 1;
      for (int i = start; i <= to && base != 0; i++) {
        byte code = codes[i];
        int slot = base + (code & 0xFF);
        if (labels[slot] != code) {
          break;
        }
        if (verdicts[slot] != 0) {
          raise(levels, i + 1, verdicts[slot]);
        }
        base = nexts[slot];
      }
    }
  }

  private void raise(byte[] levels, int end, int verdict) {
    int last = verdict + 2 * values[verdict];
    for (int v = verdict + 1; v < last; v += 2) {
      int place = end - values[v];
      if (levels[place] < values[v + 1]) {
        levels[place] = values[v + 1];
      }
    }
  }

  /** The table of that name among the resources. */
  static Patterns resource(String name) {
    try (InputStream in = Patterns.class.getResourceAsStream(name.concat(".patterns"))) {
      if (in == null) {
        throw new IllegalStateException("hyphenation table " + name + " was not built");
      }
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Patterns read(ByteBuffer in) throws IOException {
    if (in.get() != FORMAT) {
      throw new IOException("not a hyphenation table of format " + FORMAT);
    }
    int left = in.get();
    int right = in.get();
    char[] letters = chars(in, in.getChar());
    byte[] codes = bytes(in, letters.length);
    int slots = in.getInt();
    byte[] labels = bytes(in, slots);
    char[] nexts = chars(in, slots);
    char[] verdicts = chars(in, slots);
    byte[] values = bytes(in, in.getChar());
    return new Patterns(left, right, letters, codes, labels, nexts, verdicts, values);
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static char[] chars(ByteBuffer in, int count) {
    char[] chars = new char[count];
    in.asCharBuffer().get(chars);
    in.position(in.position() + 2 * count);
    return chars;
  }
}

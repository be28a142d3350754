package recto.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.SourceException;
import recto.diagnostic.Span;

/**
 * The letters of a plain text and the places of its lines.
 *
 * <p>A line ends at LF, CR or CR LF. A form feed, a vertical tab, NEL and the separators U+2028 and
 * U+2029 begin a new row of text without beginning a new line of the file, as in an editor's count.
 */
final class LetterText {

  /**
   * One row of text without the white space around it.
   *
   * @param start offset of its first letter
   * @param end offset after its last letter; equal to {@code start} for an empty row
   * @param indent columns of white space before it, tabs counted to the next eighth column
   */
  record Row(int start, int end, int indent) {
    boolean blank() {
      return start == end;
    }

    int length() {
      return end - start;
    }
  }

  private static final int NEXT_LINE = 0x85;

  private final String letters;
  private final int[] lineStarts;

  private LetterText(String letters) {
    this.letters = letters;
    this.lineStarts = lineStarts(letters);
  }

  /**
   * Decodes UTF-8, with or without byte order mark, UTF-16 with one, and Windows-1252.
   *
   * @throws SourceException where the bytes are empty, of no such encoding, or no text
   */
  static LetterText of(Source source, byte[] content, Diagnostics diagnostics)
      throws SourceException {
    int start = LetterBytes.markLength(source, content);
    Charset charset = LetterBytes.charset(content);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start).slice();
    CharBuffer decoded = CharBuffer.allocate(content.length - start);
    CoderResult result = decoder.decode(bytes, decoded, true);
    LetterText text = new LetterText(decoded.flip().toString());
    if (result.isError()) {
      throw text.misread(source, content, start + bytes.position());
    }
    text.examine(source, start, content, charset, diagnostics);
    if (charset.equals(LetterBytes.WINDOWS)) {
      text.sayWindows(source, diagnostics);
    }
    return text;
  }

  private void sayWindows(Source source, Diagnostics diagnostics) {
    int first = 0;
    while (letters.charAt(first) < 0x80) {
      first++;
    }
    diagnostics.warning(
        source,
        span(first),
        "the file is not UTF-8; it is read as Windows-1252, in which this letter is \""
            + letters.charAt(first)
            + "\"; where it is another, save the file as UTF-8");
  }

  /** This text with other letters in the same places. */
  LetterText with(char[] others) {
    return new LetterText(new String(others));
  }

  private SourceException misread(Source source, byte[] content, int at) {
    String what =
        String.format(
            Locale.ROOT,
            "the byte %02X at offset %d is not UTF-8; save the file as UTF-8",
            content[at] & 0xFF,
            at);
    return SourceException.at(source, span(letters.length()), what);
  }

  /** Refuses what is no text, and names stray control characters, which no page can show. */
  private void examine(
      Source source, int start, byte[] content, Charset charset, Diagnostics diagnostics)
      throws SourceException {
    int firstControl = -1;
    int controls = 0;
    boolean empty = true;
    var strays = new TreeMap<Character, int[]>();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      empty &= LetterPassage.isSpace(c) || isRowEnd(c);
      if (c == 0) {
        throw SourceException.at(
            source,
            span(i),
            "a NUL byte at offset "
                + LetterBytes.offset(content, charset, start, i)
                + ": this is no plain text; save it as UTF-8 text");
      }
      if (isStray(c)) {
        firstControl = controls++ == 0 ? i : firstControl;
        int place = i;
        strays.computeIfAbsent(c, k -> new int[] {0, place})[0]++;
      }
    }
    if (empty) {
      throw SourceException.at(source, Span.NONE, "is empty");
    }
    if (controls > 3 && controls > letters.length() / 100) {
      throw SourceException.at(
          source,
          span(firstControl),
          "is no plain text: it holds " + controls + " control characters");
    }
    strays.forEach(
        (c, found) ->
            diagnostics.warning(
                source,
                span(found[1]),
                String.format(
                    Locale.ROOT,
                    "the control character U+%04X has no ink and is left out%s",
                    (int) c,
                    found[0] == 1 ? "" : " (" + found[0] + " times)")));
  }

  /** A control character that is neither white space nor the end of a row. */
  static boolean isStray(char c) {
    boolean control = Character.isISOControl(c) && c != '\t' && !isRowEnd(c);
    return control || c == '\uFFFE' || c == '\uFFFF';
  }

  private static boolean isRowEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == NEXT_LINE
        || c == '\u2028'
        || c == '\u2029';
  }

  String letters() {
    return letters;
  }

  /** Line and column of the letter at {@code offset}. */
  Span span(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Span(line + 1, offset - lineStarts[line] + 1);
  }

  /** All rows in order, blank ones too; U+2029 is followed by a blank row. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= letters.length(); i++) {
      if (i < letters.length() && !isRowEnd(letters.charAt(i))) {
        continue;
      }
      rows.add(row(from, i));
      boolean pair = letters.startsWith("\r\n", i);
      if (i < letters.length() && letters.charAt(i) == '\u2029') {
        rows.add(new Row(i, i, 0));
      }
      i += pair ? 1 : 0;
      from = i + 1;
    }
    return rows;
  }

  private Row row(int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && isMargin(letters.charAt(start))) {
      indent = letters.charAt(start) == '\t' ? (indent / 8 + 1) * 8 : indent + 1;
      start++;
    }
    int end = to;
    while (end > start && isMargin(letters.charAt(end - 1))) {
      end--;
    }
    return start == end ? new Row(from, from, 0) : new Row(start, end, indent);
  }

  private static boolean isMargin(char c) {
    return LetterPassage.isSpace(c) || isStray(c);
  }

  private static int[] lineStarts(String letters) {
    int count = 1;
    int[] starts = new int[Math.max(16, letters.length() / 40)];
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == '\n' || (c == '\r' && !letters.startsWith("\n", i + 1))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Note;
import recto.edition.Omission;
import recto.input.LetterInlines.CallAt;

/**
 * Notes that stand in the text and say what they are: in brackets, as {@code [Footnote 1: words]};
 * behind a sign of Markdown, as {@code [^1]: words}; or, where a book has several such lists, below
 * a row {@code FOOTNOTES:}, as {@code [1] words}. Their calls are as {@code [1]} or {@code [^1]},
 * of which each is the last before its note.
 */
final class LetterFootnotes {
  private static final int MOST_PIECES = 40;
  private static final int MOST_PARAGRAPHS = 4;
  private static final int LONGEST_SIGN = 4;
  private static final Pattern SIGN = Pattern.compile("[0-9]{1,4}|[A-Za-z]{1,2}|[*†‡§]{1,3}");
  private static final Pattern OPENING =
      Pattern.compile(
          "\\[(Footnote|Fu(?:ß|ss)note|Note|Nota|Voetnoot|Fotnot|Alaviite)\\s+("
              + SIGN
              + ")\\s*:\\s*");

  private static final Pattern MARKED = Pattern.compile("\\[\\^([\\w-]{1,20})\\]:\\s*");
  private static final Pattern LISTED = Pattern.compile("\\[(" + SIGN + ")\\]\\s*");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)(?:foot|end)?notes?[:.]?|fu(?:ß|ss)noten[:.]?|notas?[:.]?|voetnoten[:.]?");

  /** A sign in brackets: in the piece at {@code index}, from {@code start} to {@code end}. */
  private record Sign(int index, int start, int end) {}

  private final LetterBlocks blocks;
  private final Function<LetterPiece, Span> spans;
  private final List<Omission> omissions = new ArrayList<>();

  /** How many notes have a name for a sign, and are counted. */
  private int named;

  LetterFootnotes(LetterBlocks blocks, Function<LetterPiece, Span> spans) {
    this.blocks = blocks;
    this.spans = spans;
  }

  /** The words that only say that a note is one. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** The pieces without the notes that something calls, whose calls stand in their pieces. */
  List<LetterPiece> apart(List<LetterPiece> pieces) {
    List<LetterPiece> body = new ArrayList<>();
    Map<String, Sign> open = new HashMap<>();
    Map<Integer, TreeMap<Integer, CallAt>> calls = new TreeMap<>();
    boolean lists = pieces.stream().filter(LetterFootnotes::isHead).limit(2).count() == 2;
    boolean framed = pieces.stream().anyMatch(piece -> LetterFrame.begins(piece.text()));
    boolean list = framed;
    int at = 0;
    while (at < pieces.size()) {
      LetterPiece piece = pieces.get(at);
      if (lists && isHead(piece) && at + 1 < pieces.size() && calls(pieces.get(at + 1), open)) {
        omissions.add(new Omission(spans.apply(piece), piece.text(), "heading of the notes"));
        list = true;
        at++;
        continue;
      }
      Matcher opening = opening(piece.text(), list);
      int end = opening == null ? -1 : end(pieces, at, opening.pattern(), open);
      Sign call = end < 0 || opening == null ? null : open.remove(sign(opening));
      if (call == null || opening == null) {
        list = framed || (list && opening != null);
        signs(piece.text(), body.size(), open);
        body.add(piece);
        at++;
      } else {
        Note note = note(pieces.subList(at, end), opening);
        calls
            .computeIfAbsent(call.index(), k -> new TreeMap<>())
            .put(call.start(), new CallAt(call.start(), call.end(), note));
        at = end;
      }
    }
    calls.forEach((index, all) -> all.values().forEach(one -> blocks.call(body.get(index), one)));
    return body;
  }

  private static boolean isHead(LetterPiece piece) {
    return piece.text().length() <= 12 && LIST.matcher(piece.text()).matches();
  }

  /** True of the first note of a list, which something before it calls. */
  private static boolean calls(LetterPiece piece, Map<String, Sign> open) {
    Matcher opening = opening(piece.text(), true);
    return opening != null && open.containsKey(sign(opening));
  }

  /** What the text begins with where it is a note, or null. */
  private static @Nullable Matcher opening(String text, boolean list) {
    if (!text.startsWith("[")) {
      return null;
    }
    for (Pattern pattern : list ? List.of(OPENING, MARKED, LISTED) : List.of(OPENING, MARKED)) {
      Matcher opening = pattern.matcher(text);
      if (opening.lookingAt()) {
        return opening;
      }
    }
    return null;
  }

  /** The sign in the brackets of the call. */
  private static String sign(Matcher opening) {
    return opening.pattern() == OPENING
        ? opening.group(2)
        : opening.pattern() == MARKED ? '^' + opening.group(1) : opening.group(1);
  }

  private static int end(
      List<LetterPiece> pieces, int from, Pattern pattern, Map<String, Sign> open) {
    return pattern == OPENING
        ? end(pieces, from)
        : pattern == LISTED ? nextListed(pieces, from + 1, open) : from + 1;
  }

  /** Where the next note of a list begins; {@code from} where none does soon. */
  private static int nextListed(List<LetterPiece> pieces, int from, Map<String, Sign> open) {
    int last = Math.min(pieces.size(), from + MOST_PARAGRAPHS);
    for (int i = from; i < last && pieces.get(i).blanks() < 2; i++) {
      if (calls(pieces.get(i), open)) {
        return i;
      }
    }
    return from;
  }

  /** The piece after the one in which the bracket closes that {@code from} opens, or -1. */
  private static int end(List<LetterPiece> pieces, int from) {
    int depth = 0;
    for (int i = from; i < Math.min(pieces.size(), from + MOST_PIECES); i++) {
      String text = pieces.get(i).text();
      for (int k = 0; k < text.length(); k++) {
        depth += text.charAt(k) == '[' ? 1 : text.charAt(k) == ']' ? -1 : 0;
        if (depth == 0) {
          return k == text.length() - 1 ? i + 1 : -1;
        }
      }
    }
    return -1;
  }

  private static void signs(String text, int index, Map<String, Sign> open) {
    int start = text.indexOf('[');
    while (start >= 0) {
      int end = text.indexOf(']', start);
      if (end < 0) {
        return;
      }
      String sign = text.substring(start + 1, end);
      boolean marked = sign.startsWith("^") && !text.startsWith(":", end + 1);
      boolean plain = sign.length() <= LONGEST_SIGN && SIGN.matcher(sign).matches();
      if (start > 0 && (marked || plain)) {
        open.put(sign, new Sign(index, start, end + 1));
      }
      start = text.indexOf('[', start + 1);
    }
  }

  private Note note(List<LetterPiece> pieces, Matcher opening) {
    LetterPiece first = pieces.get(0);
    Span span = spans.apply(first);
    boolean bracketed = opening.pattern() == OPENING;
    if (bracketed) {
      omissions.add(new Omission(span, opening.group(1), "says that a note is one"));
    }
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      LetterPassage whole = pieces.get(i).passage();
      int from = i == 0 ? opening.end() : 0;
      int to = whole.length() - (bracketed && i == pieces.size() - 1 ? 1 : 0);
      LetterPassage words = whole.part(from, to);
      if (words.length() > 0) {
        content.add(blocks.paragraph(pieces.get(i).with(words)));
      }
    }
    String sign = sign(opening).replace("^", "");
    boolean counted = sign.length() > LONGEST_SIGN;
    String label = counted ? String.valueOf(++named) : sign;
    return new Note(span, "", Note.EDITORIAL, "", label, counted, true, content);
  }
}

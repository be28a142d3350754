package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Note;
import recto.edition.Omission;
import recto.input.LetterInlines.CallAt;

/**
 * Notes that stand in the text in brackets and say what they are, as {@code [Footnote 1: words]},
 * and their calls, as {@code [1]}, of which each is the last before its note.
 */
final class LetterFootnotes {
  private static final int MOST_PIECES = 40;
  private static final int LONGEST_SIGN = 4;
  private static final Pattern SIGN = Pattern.compile("[0-9]{1,4}|[A-Za-z]{1,2}|[*†‡§]{1,3}");
  private static final Pattern OPENING =
      Pattern.compile(
          "\\[(Footnote|Fu(?:ß|ss)note|Note|Nota|Voetnoot|Fotnot|Alaviite)\\s+("
              + SIGN
              + ")\\s*:\\s*");

  /** A sign in brackets: in the piece at {@code index}, from {@code start} to {@code end}. */
  private record Sign(int index, int start, int end) {}

  private final LetterBlocks blocks;
  private final Function<LetterPiece, Span> spans;
  private final List<Omission> omissions = new ArrayList<>();

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
    int at = 0;
    while (at < pieces.size()) {
      LetterPiece piece = pieces.get(at);
      Matcher opening = piece.text().startsWith("[") ? OPENING.matcher(piece.text()) : null;
      int end = opening != null && opening.lookingAt() ? end(pieces, at) : -1;
      Sign call = end < 0 || opening == null ? null : open.remove(opening.group(2));
      if (call == null || opening == null) {
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
      if (start > 0 && sign.length() <= LONGEST_SIGN && SIGN.matcher(sign).matches()) {
        open.put(sign, new Sign(index, start, end + 1));
      }
      start = text.indexOf('[', start + 1);
    }
  }

  private Note note(List<LetterPiece> pieces, Matcher opening) {
    LetterPiece first = pieces.get(0);
    Span span = spans.apply(first);
    omissions.add(new Omission(span, opening.group(1), "says that a note is one"));
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      LetterPassage whole = pieces.get(i).passage();
      int from = i == 0 ? opening.end() : 0;
      int to = whole.length() - (i == pieces.size() - 1 ? 1 : 0);
      LetterPassage words = whole.part(from, to);
      if (words.length() > 0) {
        content.add(blocks.paragraph(pieces.get(i).with(words)));
      }
    }
    return new Note(span, "", Note.EDITORIAL, "", opening.group(2), false, true, content);
  }
}

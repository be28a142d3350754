package recto.input;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Inline.Named;
import recto.edition.Inline.Named.Kind;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Verse;
import recto.input.LetterInlines.CallAt;
import recto.input.LetterInlines.Wrap;
import recto.input.LetterPiece.Shape;

/** Makes blocks of pieces. */
final class LetterBlocks {
  /** Verse deeper than this is not told apart. */
  private static final int DEEPEST_STEP = 9;

  private final LetterText text;
  private final LetterInlines inlines;
  private final IdentityHashMap<LetterPiece, List<CallAt>> calls = new IdentityHashMap<>();

  LetterBlocks(LetterText text, LetterPages pages) {
    this.text = text;
    this.inlines = new LetterInlines(text, pages);
  }

  /** Has {@code call} stand in {@code piece}; calls of one piece come in order. */
  void call(LetterPiece piece, CallAt call) {
    calls.computeIfAbsent(piece, k -> new ArrayList<>()).add(call);
  }

  /** Lets the page marks of a piece without words wait for the next piece. */
  void marks(LetterPiece piece) {
    inlines.of(piece.passage(), List.of(), List.of());
  }

  Heading heading(LetterPiece piece) {
    return new Heading(span(piece), Rend.NONE, words(piece, List.of()));
  }

  /** A dateline with its place and date marked. */
  Prose dateline(LetterPiece piece) {
    List<Wrap> wraps = new ArrayList<>();
    Optional<Dateline> parts = Dateline.of(piece.text());
    parts.ifPresent(
        line -> {
          if (line.placeEnd() > line.placeStart()) {
            wraps.add(named(line.placeStart(), line.placeEnd(), Kind.PLACE, ""));
          }
          wraps.add(named(line.dateStart(), line.dateEnd(), Kind.DATE, line.iso()));
        });
    return prose(piece, Prose.Role.DATELINE, Rend.NONE, words(piece, wraps));
  }

  private static Wrap named(int start, int end, Kind kind, String key) {
    return Wrap.whole(
        start, end, (span, content) -> new Named(span, kind, key, "", Rend.NONE, content));
  }

  /** A part of a letter; its rows are lines where they are short. */
  Prose part(LetterPiece piece, Prose.Role role) {
    return prose(piece, role, Rend.NONE, words(piece, List.of()));
  }

  /** A paragraph, or verse where the rows of the piece look so. */
  Block paragraph(LetterPiece piece) {
    if (piece.shape() == Shape.VERSE) {
      return verse(piece);
    }
    if (piece.shape() == Shape.COLUMNS) {
      return new ColumnTable(piece.passage(), (from, to) -> cell(piece, from, to), text).table();
    }
    if (piece.shape() == Shape.LINES && LetterTables.is(piece.text())) {
      return new LetterTables(
              piece.passage(),
              (from, to) -> cell(piece, from, to),
              words -> text.span(words.place(0)))
          .table();
    }
    Rend rend = piece.centred() ? Rend.of("center") : Rend.NONE;
    return prose(piece, Prose.Role.PARAGRAPH, rend, words(piece, List.of()));
  }

  /** The words of a cell from one offset to another, and the calls among them. */
  private List<Inline> cell(LetterPiece piece, int from, int to) {
    int start = from;
    while (start < to && piece.text().charAt(start) == ' ') {
      start++;
    }
    LetterPassage words = piece.passage().part(start, to);
    if (words.length() == 0) {
      return List.of();
    }
    List<CallAt> own = new ArrayList<>();
    for (CallAt call : calls.getOrDefault(piece, List.of())) {
      if (call.start() >= start && call.end() <= to) {
        own.add(new CallAt(call.start() - start, call.end() - start, call.note()));
      }
    }
    return inlines.of(words, own, List.of());
  }

  private Verse verse(LetterPiece piece) {
    List<Verse.VerseLine> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    int from = 0;
    for (Inline inline : words(piece, List.of())) {
      if (inline instanceof Inline.LineBreak) {
        lines.add(line(piece, from, lines.size(), line));
        from = piece.text().indexOf('\n', from) + 1;
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line(piece, from, lines.size(), line));
    return new Verse(span(piece), Rend.NONE, lines);
  }

  private Verse.VerseLine line(LetterPiece piece, int from, int index, List<Inline> content) {
    int step = Math.min(DEEPEST_STEP, piece.steps().get(index));
    Rend rend = step == 0 ? Rend.NONE : Rend.of("indent" + step);
    return new Verse.VerseLine(text.span(piece.passage().place(from)), "", "", rend, content);
  }

  private Prose prose(LetterPiece piece, Prose.Role role, Rend rend, List<Inline> content) {
    return new Prose(span(piece), role, rend, false, content);
  }

  private List<Inline> words(LetterPiece piece, List<Wrap> wraps) {
    return inlines.of(piece.passage(), calls.getOrDefault(piece, List.of()), wraps);
  }

  /** Where {@code piece} begins. */
  Span span(LetterPiece piece) {
    return text.span(piece.passage().place(0));
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recto.diagnostic.Span;
import recto.edition.Omission;
import recto.input.LetterPiece.Shape;

/**
 * Heads that a writer of plain text marks by signs: {@code # So}, or a row of signs below the
 * words.
 */
final class LetterMarkup {
  private static final int LONGEST = 200;
  private static final Pattern SIGNED = Pattern.compile("(#{1,6}) +(\\S.*?)( #{1,6})?");
  private static final Pattern UNDERLINED =
      Pattern.compile("([^\\n]{2,120})\\n(={3,}|-{3,}|~{3,}|_{3,})");
  private static final String DROPPED = "signs that mark a head";

  private final Function<LetterPiece, Span> spans;
  private final List<Omission> omissions = new ArrayList<>();
  private final Set<LetterPassage> heads = new HashSet<>();

  LetterMarkup(Function<LetterPiece, Span> spans) {
    this.spans = spans;
  }

  /** The signs that are left out. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** The words of the heads found. */
  Set<LetterPassage> heads() {
    return Set.copyOf(heads);
  }

  /** The pieces without the signs. */
  List<LetterPiece> cleared(List<LetterPiece> pieces) {
    List<LetterPiece> cleared = new ArrayList<>(pieces.size());
    for (LetterPiece piece : pieces) {
      cleared.add(piece.text().length() > LONGEST ? piece : cleared(piece));
    }
    return cleared;
  }

  private LetterPiece cleared(LetterPiece piece) {
    String text = piece.text();
    if (text.charAt(0) == '#') {
      Matcher signed = SIGNED.matcher(text);
      return signed.matches()
          ? head(piece, signed.group(1), signed.start(2), signed.end(2))
          : piece;
    }
    if (piece.shape() == Shape.PROSE || text.indexOf('\n') < 0) {
      return piece;
    }
    Matcher underlined = UNDERLINED.matcher(text);
    return underlined.matches() ? head(piece, underlined.group(2), 0, underlined.end(1)) : piece;
  }

  private LetterPiece head(LetterPiece piece, String signs, int from, int to) {
    omissions.add(new Omission(spans.apply(piece), signs, DROPPED));
    LetterPassage words = piece.passage().part(from, to);
    heads.add(words);
    return new LetterPiece(words, Shape.PROSE, piece.centred(), List.of(0), piece.blanks(), null);
  }
}

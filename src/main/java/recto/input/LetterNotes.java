package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recto.input.LetterCalls.Found;
import recto.input.LetterSpots.Spot;

/**
 * Where the notes of a letter begin, what they are, and where the text calls them.
 *
 * <p>The notes are the last numbered pieces of the text. A letter may number its own paragraphs
 * too; of all pieces from which notes could run to the end, that one is right to which the text
 * before it holds the most calls.
 *
 * @param body the pieces before the notes
 * @param heading the row "Notes" above them, if there is one
 * @param notes the notes in order
 * @param calls the calls found in the body; their {@code passage} is an index into {@code body}
 */
record LetterNotes(
    List<LetterPiece> body,
    Optional<LetterPiece> heading,
    List<Draft> notes,
    List<Found> calls,
    List<List<Spot>> spots) {

  /** A note as it stands in the text; the label is no part of its passages. */
  record Draft(LetterLabel label, int place, List<LetterPiece> pieces) {
    Draft {
      pieces = List.copyOf(pieces);
    }

    boolean isSource() {
      return pieces.get(0).text().startsWith("Source:");
    }
  }

  /** From how many pieces it is tried to let the notes begin. */
  private static final int MOST_TRIALS = 12;

  /** Within notes a number may be left out, but not more than this many in a row. */
  private static final int WIDEST_GAP = 4;

  /** What stands between the notes and the dateline of the next letter is its head. */
  private static final int LONGEST_HEAD = 160;

  /** A sheet has not more notes than this. */
  private static final int MOST_NOTES = 1000;

  /** A note of more pieces is none: the text goes on there. */
  private static final int MOST_PIECES = 40;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:(?:foot|end)?notes?|notas?|noten|voetnoten|anmerkung(?:en)?"
              + "|fu(?:ß|ss)noten?)[:.]?)");

  LetterNotes {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    calls = List.copyOf(calls);
    spots = List.copyOf(spots);
  }

  /** The notes of a text, none where nothing in it looks like notes. */
  static LetterNotes of(List<LetterPiece> pieces) {
    List<List<Spot>> spots =
        IntStream.range(0, pieces.size()).mapToObj(i -> spots(pieces, i)).toList();
    LetterNotes best = new LetterNotes(pieces, Optional.empty(), List.of(), List.of(), spots);
    int bestWorth = 0;
    for (int start : starts(pieces)) {
      LetterNotes tried = from(pieces, spots, start);
      int worth = tried.worth();
      if (worth >= bestWorth && worth > 0) {
        best = tried;
        bestWorth = worth;
      }
    }
    return best;
  }

  private static List<Spot> spots(List<LetterPiece> pieces, int index) {
    LetterPiece piece = pieces.get(index);
    LetterLabel label = piece.label();
    return LetterSpots.in(piece.text(), label == null ? 0 : label.length(), index == 0);
  }

  /** Pieces at which the notes may begin, in order; the last of them where there are many. */
  private static List<Integer> starts(List<LetterPiece> pieces) {
    List<Integer> starts = new ArrayList<>();
    int lastRun = -1;
    int before = -1;
    for (int i = 1; i < pieces.size(); i++) {
      LetterLabel label = pieces.get(i).label();
      if (label == null) {
        continue;
      }
      boolean first = label.number() == 0 || label.number() == 1;
      if (first || label.text().equals("*") || source(pieces.get(i), label)) {
        starts.add(i);
      }
      boolean goesOn = label.number() > before && label.number() <= before + 1 + WIDEST_GAP;
      if (!goesOn || lastRun < 0) {
        lastRun = i;
      }
      before = label.number();
    }
    if (lastRun > 0 && !starts.contains(lastRun)) {
      starts.add(lastRun);
      starts.sort(null);
    }
    return starts.subList(Math.max(0, starts.size() - MOST_TRIALS), starts.size());
  }

  private static boolean source(LetterPiece piece, LetterLabel label) {
    return piece.text().startsWith("Source:", label.length());
  }

  private static LetterNotes from(List<LetterPiece> pieces, List<List<Spot>> spots, int start) {
    List<Draft> notes = new ArrayList<>();
    LetterLabel current = null;
    int place = 0;
    int stop = end(pieces, start);
    List<LetterPiece> own = new ArrayList<>();
    for (LetterPiece piece : pieces.subList(start, stop)) {
      LetterLabel label = piece.label();
      if (label != null && notes.size() < MOST_NOTES && (current == null || next(current, label))) {
        if (current != null) {
          notes.add(new Draft(current, place, own));
        }
        current = label;
        place = piece.passage().place(0);
        own = new ArrayList<>();
        LetterPassage passage = piece.passage();
        own.add(piece.with(passage.part(label.length(), passage.length())));
      } else {
        own.add(piece);
      }
    }
    if (current != null) {
      notes.add(new Draft(current, place, own));
    }
    String above = start > 1 ? pieces.get(start - 1).text() : "";
    boolean headed = HEADING.matcher(above).matches() || isRule(above);
    List<Integer> places = new ArrayList<>();
    IntStream.range(0, headed ? start - 1 : start).forEach(places::add);
    IntStream.range(stop, pieces.size()).forEach(places::add);
    List<LetterPiece> body = places.stream().map(pieces::get).toList();
    List<String> labels = notes.stream().map(note -> note.label().text()).toList();
    List<LetterPassage> passages = body.stream().map(LetterPiece::passage).toList();
    boolean round = pieces.get(start).text().startsWith("(");
    List<List<Spot>> bodySpots = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      String text = body.get(i).text();
      bodySpots.add(
          spots.get(places.get(i)).stream()
              .filter(s -> round || text.charAt(s.start()) != '(')
              .toList());
    }
    return new LetterNotes(
        body,
        headed ? Optional.of(pieces.get(start - 1)) : Optional.empty(),
        notes,
        LetterCalls.of(passages, bodySpots, labels),
        bodySpots);
  }

  /**
   * Where the notes end: behind those of a page that bear signs the letter may go on and close, and
   * behind those of a letter another may follow.
   */
  private static int end(List<LetterPiece> pieces, int start) {
    LetterLabel first = pieces.get(start).label();
    boolean signs = first != null && first.number() < 0;
    int end = pieces.size();
    for (int i = pieces.size() - 1; i > start; i--) {
      if (pieces.get(i).label() != null) {
        return pieces.size();
      }
      String text = pieces.get(i).text();
      if (signs && (LetterWords.closing(text) || LetterWords.attachment(text))) {
        end = i;
      } else if (i > start + 1 && beginsLetter(pieces, i)) {
        end = pieces.get(i - 1).text().length() < LONGEST_HEAD ? i - 1 : i;
      }
    }
    return end > start ? end : pieces.size();
  }

  /** True of a dateline with a salutation below it. */
  private static boolean beginsLetter(List<LetterPiece> pieces, int at) {
    return at + 1 < pieces.size()
        && LetterWords.salutation(pieces.get(at + 1).text())
        && Dateline.of(pieces.get(at).text()).isPresent();
  }

  private static boolean next(LetterLabel current, LetterLabel label) {
    if (current.number() < 0 || label.number() < 0) {
      return label.number() < 0 && !label.text().equals(current.text());
    }
    return label.number() > current.number() && label.number() <= current.number() + 1 + WIDEST_GAP;
  }

  /** True of a row of dashes, as above the notes of a page. */
  private static boolean isRule(String text) {
    return text.length() > 2 && text.chars().allMatch(c -> "-–—_".indexOf(c) >= 0);
  }

  /** Calls found less notes without call; a source note or a heading counts as a call. */
  private int worth() {
    if (notes.stream().anyMatch(note -> note.pieces().size() > MOST_PIECES)) {
      return 0;
    }
    int worth = 2 * calls.size() - notes.size();
    if (notes.stream().anyMatch(Draft::isSource)) {
      worth += 2;
    }
    return heading.isPresent() && !isRule(heading.get().text()) ? worth + 2 : worth;
  }
}

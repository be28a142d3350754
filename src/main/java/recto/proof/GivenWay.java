package recto.proof;

import java.util.BitSet;
import java.util.regex.Pattern;
import recto.edition.Block;
import recto.edition.Prose;
import recto.edition.Targets;
import recto.edition.Transcript;
import recto.style.IndexStyle;

/**
 * The letters of a script in whose place the pages of the book may stand: where the style re-keys
 * an index, numbers that lead to something, what parts two of them, and the sentence that explains
 * them.
 */
final class GivenWay {
  private static final Pattern PARTING = Pattern.compile("[\\s,;–—-]*");

  private final Script script;
  private final BitSet numbers = new BitSet();
  private final BitSet sentence = new BitSet();

  GivenWay(IndexStyle index, Script script, Targets targets) {
    this.script = script;
    if (index.numbers() == IndexStyle.Numbers.PAGES) {
      for (Script.Piece piece : script.pieces()) {
        numbers(piece, targets);
        sentence(piece, index.numbersReplaces());
      }
    }
  }

  private void numbers(Script.Piece piece, Targets targets) {
    String text = piece.transcript().text();
    int last = -1;
    for (Transcript.Link link : piece.transcript().links()) {
      String words = text.substring(link.offset(), link.end());
      int number = targets.find(link.target()).map(target -> target.number(words)).orElse(0);
      if (number > 0) {
        boolean joined =
            last >= 0
                && last <= link.offset()
                && PARTING.matcher(text.substring(last, link.offset())).matches();
        int end = link.offset() + number;
        set(numbers, piece, joined ? last : link.offset(), end);
        last = end;
      }
    }
  }

  private void sentence(Script.Piece piece, String words) {
    for (Transcript.Extent extent : piece.transcript().extents()) {
      Block block = extent.block();
      String text = piece.transcript().text().substring(extent.offset(), extent.end()).strip();
      if (block instanceof Prose && text.equals(words)) {
        set(sentence, piece, extent.offset(), extent.end());
      }
    }
  }

  private void set(BitSet letters, Script.Piece piece, int from, int to) {
    letters.set(script.letter(piece.base() + from), script.letter(piece.base() + to));
  }

  /** True of such a letter. */
  boolean holds(int letter) {
    return numbers.get(letter) || sentence.get(letter);
  }

  /** All such letters. */
  BitSet letters() {
    BitSet letters = (BitSet) numbers.clone();
    letters.or(sentence);
    return letters;
  }

  /**
   * True where nothing but such letters are lost, and at each number something stands in its place.
   */
  boolean explains(Alignment.Difference difference, Flow flow) {
    String copy = flow.letters().substring(difference.copyFrom(), difference.copyTo());
    BitSet reached = new BitSet();
    reached.set(0);
    for (int i = difference.from(); i < difference.to(); i++) {
      BitSet next = new BitSet();
      for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
        int place = difference.copyFrom() + at;
        if (sentence.get(i) || (numbers.get(i) && flow.replacedIn(place, place))) {
          next.set(at);
        }
        if (at < copy.length() && copy.charAt(at) == script.letters().charAt(i)) {
          next.set(at + 1);
        }
      }
      reached = next;
    }
    return reached.get(copy.length());
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.edition.Rend;
import recto.edition.Verse;

/**
 * The blocks of a flow that are closed, and the lines of verse that gather for the next. What
 * belongs to the block before may still come to its end.
 */
final class Blocks {
  private static final int LONGEST_POINT = 4;
  private static final String POINTS = ",.;:";

  private final List<Block> closed = new ArrayList<>();
  private final List<Verse.VerseLine> lines = new ArrayList<>();
  private Rend stanza = Rend.NONE;

  List<Block> closed() {
    return closed;
  }

  void add(Block block) {
    closed.add(block);
  }

  /** Opens a stanza. */
  void stanza(Rend rend) {
    stanza = rend;
  }

  /** The rend of the stanza under way. */
  Rend stanza() {
    return stanza;
  }

  void add(Verse.VerseLine line) {
    lines.add(line);
  }

  /** Closes the stanza. */
  void endVerse() {
    endLines();
    stanza = Rend.NONE;
  }

  /** Makes a block of the lines that have come. */
  void endLines() {
    if (!lines.isEmpty()) {
      closed.add(new Verse(lines.get(0).span(), stanza, lines));
      lines.clear();
    }
  }

  /** Puts words at the end of the block before, where there is one with words. */
  boolean lengthen(List<Inline> more) {
    if (closed.isEmpty()) {
      return false;
    }
    int last = closed.size() - 1;
    Optional<Block> longer = Tail.with(closed.get(last), more);
    longer.ifPresent(block -> closed.set(last, block));
    return longer.isPresent();
  }

  /** Puts words that are only a stop or a comma, left over behind a block, at the end of it. */
  boolean takePoint(List<Inline> content) {
    return isPoint(content) && lengthen(content);
  }

  /** True behind a signature, which may have further lines. */
  boolean endInSignature() {
    return !closed.isEmpty()
        && closed.get(closed.size() - 1) instanceof Prose prose
        && prose.role() == Role.SIGNATURE;
  }

  /** Adds a line to the signature before; a stop goes to the end of the last. */
  boolean lengthenSignature(Span at, List<Inline> content) {
    return (beginsWithPoint(content) || lengthen(List.of(new Inline.LineBreak(at))))
        && lengthen(content);
  }

  /** Puts something at the end of the line or block before, where there is one with words. */
  boolean follow(Inline inline) {
    if (!lines.isEmpty()) {
      int last = lines.size() - 1;
      List<Inline> content = new ArrayList<>(lines.get(last).content());
      content.add(inline);
      lines.set(last, lines.get(last).with(content));
      return true;
    }
    return lengthen(List.of(inline));
  }

  private static boolean beginsWithPoint(List<Inline> content) {
    return content.get(0) instanceof Inline.Text text && POINTS.indexOf(text.text().charAt(0)) >= 0;
  }

  private static boolean isPoint(List<Inline> content) {
    return content.size() == 1
        && content.get(0) instanceof Inline.Text text
        && text.text().length() < LONGEST_POINT
        && text.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}

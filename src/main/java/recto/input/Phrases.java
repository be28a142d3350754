package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Span;
import recto.edition.Inline;

/**
 * The phrases of one block that are open, each in the one before; the outermost is the block
 * itself. They open and close like brackets.
 */
final class Phrases {
  /** A phrase that is open, and what it has become so far. */
  static final class Phrase {
    final List<Inline> content = new ArrayList<>();

    /** The letters since the last of its content. */
    final StringBuilder text = new StringBuilder();

    private final @Nullable Function<List<Inline>, Inline> wrap;
    private int line;
    private int column;

    private Phrase(@Nullable Function<List<Inline>, Inline> wrap) {
      this.wrap = wrap;
    }

    boolean isEmpty() {
      return text.length() == 0 && content.isEmpty();
    }

    /** Writes the letters of {@code run} from one index to another, which stand at that place. */
    void write(CharSequence run, int from, int to, int line, int column) {
      if (text.length() == 0) {
        this.line = line;
        this.column = column;
      }
      text.append(run, from, to);
    }

    /** Puts something behind the letters. */
    void put(Inline inline) {
      settle();
      content.add(inline);
    }

    private void settle() {
      if (text.length() > 0) {
        content.add(new Inline.Text(new Span(line, column), text.toString()));
        text.setLength(0);
      }
    }
  }

  private final ArrayList<Phrase> open = new ArrayList<>();

  /** The innermost. */
  Phrase inner = new Phrase(null);

  Phrases() {
    open.add(inner);
  }

  /** How many are open in the block. */
  int depth() {
    return open.size() - 1;
  }

  /** The phrase at {@code depth}, or the innermost where none is so deep. */
  Phrase at(int depth) {
    return open.get(Math.min(depth, depth()));
  }

  /**
   * Opens a phrase.
   *
   * @param wrap what its content becomes when it is closed, or null
   */
  void open(@Nullable Function<List<Inline>, Inline> wrap) {
    inner = new Phrase(wrap);
    open.add(inner);
  }

  /** Closes the innermost; one without content leaves no trace. */
  void close() {
    Phrase closed = innermost();
    if (!closed.content.isEmpty() && closed.wrap != null) {
      inner.put(closed.wrap.apply(closed.content));
    }
  }

  /** Closes the innermost and yields its content. */
  List<Inline> closed() {
    return innermost().content;
  }

  private Phrase innermost() {
    Phrase closed = open.remove(depth());
    closed.settle();
    inner = open.get(depth());
    return closed;
  }

  /** The block with all that its phrases hold so far; they stay open and are empty. */
  Phrase gathered() {
    for (int i = depth(); i > 0; i--) {
      Phrase phrase = open.get(i);
      phrase.settle();
      if (!phrase.content.isEmpty() && phrase.wrap != null) {
        open.get(i - 1).put(phrase.wrap.apply(List.copyOf(phrase.content)));
        phrase.content.clear();
      }
    }
    Phrase block = open.get(0);
    block.settle();
    return block;
  }
}

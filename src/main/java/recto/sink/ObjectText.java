package recto.sink;

import java.util.Arrays;

/**
 * Objects that are no streams, as text on its way into the file: what one object stream holds.
 * Belongs to one thread at a time.
 */
final class ObjectText implements AutoCloseable {
  private final ContentBytes out = new ContentBytes();
  private final ContentBytes head = new ContentBytes();
  private final Squeeze squeeze = Squeeze.ofObjects();
  private final Identity identity = new Identity();
  private int[] numbers = new int[64];
  private int[] starts = new int[64];
  private int count;

  /**
   * Objects that will not change any more.
   *
   * @param starts where each begins in {@code body}, which ends the last
   * @param body their text, each followed by a line's end
   * @param packed the object stream that holds them, deflated; empty where none was asked for
   * @param first where the first object begins in the object stream, inflated
   * @param sum of their text, as in {@link Identity}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Written(int[] numbers, int[] starts, byte[] body, byte[] packed, int first, long sum) {}

  /** How many objects were begun. */
  int count() {
    return count;
  }

  /** Begins the object that has this number; its text is put after what is returned holds. */
  ContentBytes begin(int number) {
    end();
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
    }
    numbers[count] = number;
    starts[count++] = out.length();
    return out;
  }

  private void end() {
    if (count > 0) {
      out.put('\n');
    }
  }

  /**
   * All objects, after which others can be begun.
   *
   * @param stream true where they will stand in an object stream
   */
  Written written(boolean stream) {
    end();
    head.clear();
    for (int i = 0; i < count; i++) {
      head.number(numbers[i], 0).put(' ').number(starts[i], 0).put(' ');
    }
    int first = head.length();
    byte[] packed = {};
    if (stream) {
      head.put(out);
      packed = squeeze.deflate(head.array(), head.length());
    }
    Written written =
        new Written(
            Arrays.copyOf(numbers, count),
            Arrays.copyOf(starts, count),
            stream ? new byte[0] : out.copy(),
            packed,
            first,
            identity.sum(out.array(), out.length()));
    out.clear();
    count = 0;
    return written;
  }

  @Override
  public void close() {
    squeeze.close();
  }
}

package recto.sink;

import java.util.Arrays;

/**
 * Objects that are kept together and deflated as one object stream (ISO 32000-1, 7.5.7). A pack may
 * be filled by any thread; it is put into the file by the one that writes it.
 */
final class ObjectPack {
  /** Objects in one pack. */
  static final int MOST = 200;

  private int[] numbers = new int[MOST];
  private final ContentBytes directory = new ContentBytes();
  private final ContentBytes bodies = new ContentBytes();
  private int count;

  /** Begins an object; what is written to the result until the next one begins is its body. */
  ContentBytes object(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
    if (bodies.length() > 0) {
      bodies.put(' ');
    }
    directory.number(number, 0).put(' ').number(bodies.length(), 0).put(' ');
    return bodies;
  }

  int count() {
    return count;
  }

  /** A pack as it stands in the file. */
  @SuppressWarnings("ArrayRecordComponent")
  record Closed(int[] numbers, int first, byte[] deflated, byte[] digest) {}

  Closed close(Squeeze squeeze) {
    int first = directory.length();
    directory.put(bodies);
    return new Closed(
        Arrays.copyOf(numbers, count),
        first,
        squeeze.deflate(directory.array(), directory.length()),
        Digests.sha256(directory.array(), directory.length()));
  }
}

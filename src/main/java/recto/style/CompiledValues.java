package recto.style;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a compiled style, one after the other, as {@link StyleCompiler} writes them. They
 * are read at every start, so this does without lambdas and streams.
 */
final class CompiledValues {
  private final ByteBuffer in;
  private final String[] words;

  CompiledValues(byte[] compiled) {
    in = ByteBuffer.wrap(compiled);
    words = new String[in.getShort() + 1];
    int length = in.getInt();
    String all = new String(compiled, in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    int start = 0;
    for (int i = 1; i < words.length; i++) {
      int end = all.indexOf(0, start);
      words[i] = all.substring(start, end);
      start = end + 1;
    }
  }

  /** How many entries a list or a map has that comes next. */
  int count() {
    return in.getShort();
  }

  /** In scaled points, where it is a length. */
  long length() {
    return in.getLong();
  }

  int number() {
    return in.getInt();
  }

  @Nullable Integer numberOrNull() {
    return flag() ? (Integer) number() : null;
  }

  boolean flag() {
    return in.get() != 0;
  }

  @Nullable Boolean flagOrNull() {
    return flag() ? (Boolean) flag() : null;
  }

  String word() {
    return words[in.getShort()];
  }

  @Nullable String wordOrNull() {
    int number = in.getShort();
    return number == 0 ? null : words[number];
  }

  <E> E one(E[] constants) {
    return constants[in.get() - 1];
  }

  <E> @Nullable E oneOrNull(E[] constants) {
    int place = in.get() - 1;
    return place < 0 ? null : constants[place];
  }

  List<Long> lengths() {
    int count = count();
    List<Long> lengths = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lengths.add(length());
    }
    return lengths;
  }

  Map<String, String> words() {
    int count = count();
    Map<String, String> words = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      words.put(key, word());
    }
    return words;
  }

  Map<String, Boolean> flags() {
    int count = count();
    Map<String, Boolean> flags = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      flags.put(key, flag());
    }
    return flags;
  }

  Map<String, Integer> numbers() {
    int count = count();
    Map<String, Integer> numbers = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = word();
      numbers.put(key, number());
    }
    return numbers;
  }

  /** Shares of a sign's width, by its code point. */
  Map<Integer, Integer> shares() {
    int count = count();
    Map<Integer, Integer> shares = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      int codePoint = number();
      shares.put(codePoint, number());
    }
    return shares;
  }
}

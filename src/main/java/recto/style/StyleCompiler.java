package recto.style;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the built-in styles when Recto is built, so that no style file need be read to set a
 * short source.
 *
 * <p>A compiled style holds the number of its words, their length in bytes and the words
 * themselves, each once with a NUL after it; then the components of its records in their order: a
 * long as eight bytes, an int as four, true or false as one, words as their number and an enum's
 * constant as its place, both from 1; lists and maps with their size before them, maps sorted by
 * key. Null is 0; a component that is an Integer or a Boolean has a byte before it that says
 * whether it is there. {@link CompiledStyle} reads it, by {@link CompiledValues}.
 */
public final class StyleCompiler {
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private StyleCompiler() {}

  /** Writes {@code NAME.style} for every built-in style into the directory {@code arguments[0]}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String name : Stylesheets.names()) {
      byte[] compiled = compiled(Stylesheets.fromSource(name));
      Path file = folder.resolve(name + CompiledStyle.SUFFIX);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), compiled)) {
        Files.write(file, compiled);
      }
    }
  }

  static byte[] compiled(Stylesheet style) throws IOException {
    StyleCompiler compiler = new StyleCompiler();
    compiler.record(style);
    StringBuilder words = new StringBuilder();
    for (String each : compiler.words.keySet()) {
      words.append(each).append('\0');
    }
    byte[] letters = words.toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(file);
    head.writeShort(compiler.words.size());
    head.writeInt(letters.length);
    head.write(letters);
    compiler.bytes.writeTo(head);
    return file.toByteArray();
  }

  private void record(Record record) throws IOException {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      component(component.getType(), component(component, record));
    }
  }

  private static @Nullable Object component(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private void component(Class<?> type, @Nullable Object value) throws IOException {
    boolean marked = type == Integer.class || type == Boolean.class;
    if (value != null) {
      if (marked) {
        out.writeBoolean(true);
      }
      value(value);
    } else if (marked) {
      out.writeBoolean(false);
    } else if (type == String.class) {
      out.writeShort(0);
    } else {
      out.writeByte(0);
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof Long length) {
      out.writeLong(length);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof String word) {
      out.writeShort(words.computeIfAbsent(word, w -> words.size() + 1));
    } else if (value instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      out.writeByte(Arrays.asList(constants).indexOf(constant) + 1);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      out.writeShort(list.size());
      for (Object each : list) {
        value(each);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeShort(map.size());
      for (Map.Entry<?, ?> each : new TreeMap<>(map).entrySet()) {
        value(each.getKey());
        value(each.getValue());
      }
    } else {
      throw new IllegalStateException("cannot be compiled: " + value.getClass());
    }
  }
}

package recto.sink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import recto.unit.Length;

/** Bytes of a content stream, written as short as its grammar allows. */
final class ContentBytes {
  private byte[] bytes = new byte[1 << 13];
  private int length;

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  ContentBytes put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
    return this;
  }

  /** Writes Latin-1 letters. */
  ContentBytes put(String letters) {
    int count = letters.length();
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) letters.charAt(i);
    }
    return this;
  }

  ContentBytes put(ContentBytes other) {
    room(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
    return this;
  }

  ContentBytes put(byte[] other, int from, int to) {
    room(to - from);
    System.arraycopy(other, from, bytes, length, to - from);
    length += to - from;
    return this;
  }

  /** Writes {@code value} / 10^{@code decimals}, without needless zeros. */
  ContentBytes number(long value, int decimals) {
    room(24);
    long rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    int places = decimals;
    while (places > 0 && rest % 10 == 0) {
      rest /= 10;
      places--;
    }
    int digits = Math.max(places, 1);
    for (long power = power(digits); power <= rest; power *= 10) {
      digits++;
    }
    boolean point = places > 0;
    boolean whole = digits > places;
    int end = length + digits + (point ? 1 : 0);
    int at = end;
    for (int i = 0; i < digits; i++) {
      if (point && i == places) {
        bytes[--at] = '.';
      }
      bytes[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (point && !whole) {
      bytes[--at] = '.';
    }
    length = end;
    return this;
  }

  /** Writes a byte of a literal string, escaped where it must be. */
  void string(int code) {
    room(2);
    if (code == '(' || code == ')' || code == '\\') {
      bytes[length++] = '\\';
      bytes[length++] = (byte) code;
    } else if (code == '\r') {
      bytes[length++] = '\\';
      bytes[length++] = 'r';
    } else {
      bytes[length++] = (byte) code;
    }
  }

  /** Writes a text string (ISO 32000-1, 7.9.2.2), in ASCII where that will do. */
  ContentBytes string(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return text(text);
      }
    }
    put('(');
    for (int i = 0; i < text.length(); i++) {
      string(text.charAt(i));
    }
    return put(')');
  }

  /** Writes a byte string in hexadecimal. */
  ContentBytes hexString(byte[] string) {
    put('<');
    for (byte each : string) {
      hex(Byte.toUnsignedInt(each), 2);
    }
    return put('>');
  }

  /** Writes that the object of this number is meant. */
  ContentBytes reference(int number) {
    return number(number, 0).put(" 0 R");
  }

  /** Writes a length in points. */
  ContentBytes points(long length) {
    return number(Math.round(length * 1e3 / Length.POINT), 3);
  }

  /** Writes a text string in hexadecimal UTF-16 with its mark. */
  ContentBytes text(String text) {
    put("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i), 4);
    }
    return put('>');
  }

  ContentBytes hex(int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      put("0123456789ABCDEF".charAt(value >> shift & 15));
    }
    return this;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}

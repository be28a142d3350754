package recto.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Targets as sources write them. */
final class Pointer {
  private Pointer() {}

  /** The id that a target names: without its {@code #} and without stray signs around it. */
  static String bare(String target) {
    int from = 0;
    int to = target.length();
    while (from < to && isStray(target.charAt(from))) {
      from++;
    }
    while (to > from && isStray(target.charAt(to - 1))) {
      to--;
    }
    return target.substring(from, to);
  }

  /** The same without stops and commas at its ends, which an id may have but seldom does. */
  static String barest(String target) {
    String id = bare(target);
    int from = 0;
    int to = id.length();
    while (from < to && isPoint(id.charAt(from))) {
      from++;
    }
    while (to > from && isPoint(id.charAt(to - 1))) {
      to--;
    }
    return id.substring(from, to);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',' || c == ';' || isStray(c);
  }

  /** The first of several targets. */
  static String first(String targets) {
    String all = targets.strip();
    int end = 0;
    while (end < all.length() && !XmlSpace.is(all.charAt(end))) {
      end++;
    }
    return all.substring(0, end);
  }

  /** The name of a file as an address has it, its signs written plainly. */
  static String unescaped(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static boolean isStray(char c) {
    return c == '#' || c == '^' || c == '$' || XmlSpace.is(c);
  }
}

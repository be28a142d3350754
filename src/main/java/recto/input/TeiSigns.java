package recto.input;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs around words that are said in {@code rend}, as in {@code PRE ldquo POST rdquo} or {@code
 * pre(“)post(”)}, or in the header by CSS.
 *
 * @param before the sign before the words, or empty
 * @param after the sign after them, or empty
 */
record TeiSigns(String before, String after) {
  static final TeiSigns NONE = new TeiSigns("", "");

  private static final Pattern PRE =
      Pattern.compile("(?i)\\bpre(?:\\(([^)]+)\\)|\\s+(\\p{L}+|[^\\p{L}\\s]+))");
  private static final Pattern POST =
      Pattern.compile("(?i)\\bpost(?:\\(([^)]+)\\)|\\s+(\\p{L}+|[^\\p{L}\\s]+))");
  private static final Pattern CONTENT =
      Pattern.compile("(?i)\\bcontent\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("bdquo", "„"),
          Map.entry("ldquor", "„"),
          Map.entry("sbquo", "‚"),
          Map.entry("lsquor", "‚"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("lsaquo", "‹"),
          Map.entry("rsaquo", "›"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("mdash", "—"),
          Map.entry("lsqb", "["),
          Map.entry("rsqb", "]"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"));

  /** What {@code rend} says. */
  static TeiSigns of(String rend) {
    String before = first(PRE.matcher(rend));
    String after = first(POST.matcher(rend));
    return before.isEmpty() && after.isEmpty() ? NONE : new TeiSigns(before, after);
  }

  /** The sign that CSS puts there, or an empty string. */
  static String content(String css) {
    return first(CONTENT.matcher(css));
  }

  private static String first(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String found = matcher.group(group);
      if (found != null) {
        return NAMES.getOrDefault(found, found);
      }
    }
    return "";
  }

  /** These signs, and those of {@code others} where there is none. */
  TeiSigns or(TeiSigns others) {
    return new TeiSigns(
        before.isEmpty() ? others.before : before, after.isEmpty() ? others.after : after);
  }

  boolean asks() {
    return !before.isEmpty() || !after.isEmpty();
  }
}

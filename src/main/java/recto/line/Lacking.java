package recto.line;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.diagnostic.Source;
import recto.diagnostic.Span;

/** Letters that no font has: one error for each script, not for each letter. */
final class Lacking {
  private static final int MOST_NAMED = 6;

  private Lacking() {}

  static void tell(Diagnostics diagnostics, Source source, Span span, int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    if (script == UnicodeScript.UNKNOWN) {
      gather(diagnostics, source, span, letter, "private use");
      return;
    }
    boolean common = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    String name = script.name().charAt(0) + lower(script.name().substring(1));
    gather(diagnostics, source, span, letter, common ? "" : "the script " + name);
  }

  private static void gather(
      Diagnostics diagnostics, Source source, Span span, int letter, String name) {
    diagnostics.gather(
        source,
        span,
        Severity.ERROR,
        "letters lacking " + name,
        named(letter),
        letters -> words(letters, name));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String named(int letter) {
    return String.format(
        "%s (U+%04X, %s)", Character.toString(letter), letter, Character.getName(letter));
  }

  private static String words(List<String> letters, String script) {
    int count = letters.size();
    if (count == 1) {
      return "no font has the letter "
          + letters.get(0)
          + "; name a family that has it in the style";
    }
    String of = script.isEmpty() ? " signs" : " letters of " + script;
    StringBuilder some = new StringBuilder();
    for (String letter : letters.subList(0, Math.min(count, MOST_NAMED))) {
      some.append(some.length() == 0 ? "" : " ").append(letter, 0, letter.indexOf(" (U+"));
    }
    return "no font has "
        + count
        + of
        + (count > MOST_NAMED ? ", as " : ": ")
        + some
        + "; a sign stands for each; name a family that has them in the style";
  }
}

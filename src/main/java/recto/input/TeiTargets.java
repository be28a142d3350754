package recto.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a reference that has none of its own: in the file the head or the number of what it
 * leads to, else the target itself, without which the sentence around it would have a hole.
 */
final class TeiTargets {
  private static final int LONGEST_HEAD = 120;
  private static final Set<String> NUMBERED = Set.of("pb", "l", "milestone", "seg");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(?:jpe?g|png|gif|tiff?|svg|mei|mp3)", Pattern.CASE_INSENSITIVE);

  private TeiTargets() {}

  /**
   * What stands for {@code target}; empty where nothing can.
   *
   * @param found what it names in the file, or null
   * @param language of the words around it
   */
  static String words(String target, @Nullable XmlNode found, String language) {
    if (found != null) {
      return named(found);
    }
    if (target.startsWith("#") || PICTURE.matcher(target).matches()) {
      return "";
    }
    return DATE.matcher(target).matches() ? date(target, language) : target;
  }

  private static String named(XmlNode found) {
    if (NUMBERED.contains(found.name)) {
      return found.attribute("n").strip();
    }
    XmlNode head = found.child("head");
    String words = head == null ? "" : head.words();
    return words.length() > LONGEST_HEAD ? "" : words;
  }

  /** A day as the language writes it in figures; in most as it is. */
  private static String date(String target, String language) {
    try {
      LocalDate day = LocalDate.parse(target);
      return language.toLowerCase(Locale.ROOT).startsWith("de")
          ? day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear()
          : target;
    } catch (DateTimeException none) {
      return target;
    }
  }
}

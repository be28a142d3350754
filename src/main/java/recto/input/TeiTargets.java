package recto.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.edition.Inline;

/**
 * The words of a reference that has none of its own: in the file the head or the number of what it
 * leads to, else the target itself, without which the sentence around it would have a hole.
 */
final class TeiTargets {
  private static final int LONGEST_HEAD = 120;
  private static final Set<String> NUMBERED =
      Set.of("pb", "l", "milestone", "seg", "p", "ab", "lg", "item");
  private static final Set<String> BOOKS = Set.of("bibl", "biblStruct", "biblFull");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(?:jpe?g|png|gif|tiff?|svg|mei|mp3)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UNPRINTED =
      Set.of("teiHeader", "standOff", "facsimile", "sourceDoc", "xenoData");
  private static final List<String> NAMES =
      List.of("persName", "placeName", "orgName", "name", "eventName", "objectName");
  private static final Map<String, Inline.Named.Kind> RECORDS =
      Map.of(
          "person", Inline.Named.Kind.PERSON,
          "personGrp", Inline.Named.Kind.PERSON,
          "place", Inline.Named.Kind.PLACE,
          "org", Inline.Named.Kind.ORGANISATION,
          "event", Inline.Named.Kind.OTHER,
          "object", Inline.Named.Kind.OTHER);

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

  /** True of what stands in the file and is not printed, as a person in the header. */
  static boolean isUnprinted(XmlNode found) {
    for (XmlNode up = found.parent; up != null; up = up.parent) {
      if (UNPRINTED.contains(up.name)) {
        return true;
      }
    }
    return false;
  }

  /** What a record is of, or null where it is of none that has names. */
  static Inline.Named.@Nullable Kind kind(XmlNode record) {
    return RECORDS.get(record.name);
  }

  /**
   * The name of a passage as it is printed: of {@code NA:Act:19:1} the colons between words go, and
   * one between numbers stays. A name for machines has none.
   */
  static String cited(String name) {
    String words = name.strip();
    if (words.startsWith("urn:") || words.contains("//")) {
      return "";
    }
    return words.replaceAll("(?<=\\p{L}):|:(?=\\p{L})", " ").replaceAll("\\s+", " ");
  }

  private static String named(XmlNode found) {
    if (RECORDS.containsKey(found.name)) {
      XmlNode name = name(found);
      return name == null ? "" : TeiHeader.name(name);
    }
    if (BOOKS.contains(found.name)) {
      return book(found);
    }
    if (NUMBERED.contains(found.name)) {
      return found.attribute("n").strip();
    }
    XmlNode head = found.child("head");
    String words = head == null ? "" : head.words();
    return words.length() > LONGEST_HEAD ? "" : words;
  }

  /** A listed book by its first author and its year, or by the short title that it is given. */
  private static String book(XmlNode book) {
    List<XmlNode> shorts = book.find("title", "abbr");
    for (XmlNode each : shorts) {
      boolean brief = each.is("abbr") || each.attribute("type").startsWith("short");
      if (brief && each.hasText()) {
        return each.words();
      }
    }
    List<XmlNode> people = book.find("author", "editor");
    List<XmlNode> years = book.find("date");
    if (people.isEmpty() || years.isEmpty()) {
      return "";
    }
    List<XmlNode> families = people.get(0).find("surname");
    String name = families.isEmpty() ? people.get(0).words() : families.get(0).words();
    String year = years.get(0).hasText() ? years.get(0).words() : years.get(0).attribute("when");
    return (name.split(",", 2)[0] + " " + year).strip();
  }

  private static @Nullable XmlNode name(XmlNode record) {
    for (String element : NAMES) {
      XmlNode name = record.child(element);
      if (name != null && name.hasText()) {
        return name;
      }
    }
    return null;
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

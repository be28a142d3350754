package recto.handout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a document says in its words: "Letter From A to B", and where names are marked
 * up, also "The Minister in A (Bee) to the Secretary of State" and "Memorandum by A to B".
 *
 * @param what the kind of document; empty where the head has no word for it
 * @param from who wrote it, with office; empty where the head does not say
 * @param to whom it went
 */
record Wording(String what, String from, String to) {
  private static final Pattern FROM_TO =
      Pattern.compile("^(.*?)\\s+[Ff]rom\\s+(.*?)\\s+to\\s+(.*)$");
  private static final Pattern BY = Pattern.compile("^(.*?),?\\s+[Bb]y\\s+(.*)$");
  private static final String TO = " to ";

  /**
   * Of a head without its number.
   *
   * @param from the name that is marked up as the writer's, or empty
   * @param to that of the addressee, or empty
   */
  static Wording of(String head, String from, String to) {
    Matcher wording = FROM_TO.matcher(head);
    if (wording.matches()) {
      return new Wording(wording.group(1), name(wording.group(2)), name(wording.group(3)));
    }
    int writer = from.isEmpty() ? -1 : head.indexOf(from);
    int between = writer < 0 ? -1 : head.indexOf(TO, writer + from.length());
    if (between < 0 || to.isEmpty() || head.indexOf(to, between) < 0) {
      return new Wording(head, "", "");
    }
    String writers = head.substring(0, between);
    // "Memorandum by A, Special Assistant to B" went to nobody.
    String others = isOffice(writers) ? "" : head.substring(between + TO.length());
    Matcher by = BY.matcher(writers);
    return by.matches()
        ? new Wording(by.group(1), others.isEmpty() ? from : name(by.group(2)), name(others))
        : new Wording("", name(writers), name(others));
  }

  private static boolean isOffice(String words) {
    return words.endsWith(" Assistant")
        || words.endsWith(" Adviser")
        || words.endsWith(" Counselor");
  }

  /** Without article, and without the comma that parted it from what follows. */
  private static String name(String words) {
    return words.replaceFirst("^[Tt]he\\s+", "").replaceFirst("[,;:\\s]+$", "");
  }
}

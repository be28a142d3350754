package recto.input;

import java.util.Locale;
import java.util.Set;

/** The numbers or bullets that a list is said to have and does not write. */
final class ItemMarks {
  private static final Set<String> NUMBERED = Set.of("ordered", "numbered", "ol");
  private static final Set<String> BULLETED = Set.of("bulleted", "unordered", "bullets", "ul");
  private static final String BULLET = "•";

  private final boolean numbered;
  private final boolean bulleted;
  private int count;

  ItemMarks(XmlNode list) {
    String said = list.attribute("type") + ' ' + list.attribute("rend");
    boolean numbers = false;
    boolean bullets = false;
    for (String word : said.toLowerCase(Locale.ROOT).split("[\\s;]+", -1)) {
      numbers |= NUMBERED.contains(word);
      bullets |= BULLETED.contains(word);
    }
    this.numbered = numbers;
    this.bulleted = bullets && !numbers;
  }

  /** The mark of the next item, or an empty string. */
  String next(XmlNode item) {
    count++;
    if (bulleted) {
      return BULLET;
    }
    if (!numbered) {
      return "";
    }
    String own = item.attribute("n").strip();
    String number = own.isEmpty() ? String.valueOf(count) : own;
    boolean plain = Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return plain ? number + "." : number;
  }
}

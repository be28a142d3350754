package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Rend;

/**
 * Heads that texts have from their headers: one of several texts, and a short one without a head.
 */
final class TeiTextTitles {
  private static final Set<String> TITLED = Set.of("head", "titlePage", "docTitle", "titlePart");

  /** Words of a type or a look that make a title of what is no head. */
  private static final List<String> TITLES = List.of("title", "head", "cent", "zentr");

  /** A longer text is a book, which has a title page. */
  private static final int LONGEST_UNTITLED = 40_000;

  private final TeiReport report;

  TeiTextTitles(TeiReport report) {
    this.report = report;
  }

  /** True of a short text without a head or a title anywhere in it. */
  static boolean isUntitled(XmlNode text) {
    return header(text) != null
        && opensPlainly(text)
        && letters(text, LONGEST_UNTITLED) < LONGEST_UNTITLED;
  }

  /** The length of all words below {@code node}; {@code most} where that is passed or titled. */
  private static int letters(XmlNode node, int most) {
    if (TITLED.contains(node.name) && node.hasText()) {
      return most;
    }
    int letters = node.text.length();
    for (XmlNode child = node.first; child != null && letters < most; child = child.next) {
      letters += letters(child, most - letters);
    }
    return Math.min(letters, most);
  }

  /** True where nothing around its first words looks like a title. */
  private static boolean opensPlainly(XmlNode text) {
    XmlNode at = text;
    while (at != null && !at.isText()) {
      String said = at.attribute("type") + ' ' + at.attribute("rend");
      String looks = said.toLowerCase(Locale.ROOT);
      if (TITLES.stream().anyMatch(looks::contains)) {
        return false;
      }
      at = at.first;
      while (at != null && !at.hasText()) {
        at = at.next;
      }
    }
    return true;
  }

  /** Gives a text the title in its header for a head where its divisions have none. */
  void head(XmlNode title, int first, List<Inline> calls, List<Division> divisions) {
    if (first == divisions.size() || isHeaded(divisions, first)) {
      return;
    }
    List<Inline> words = new ArrayList<>();
    words.add(new Inline.Text(title.span(), title.words()));
    words.addAll(calls);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(title.span(), Rend.NONE, words));
    Division opening = divisions.get(first);
    blocks.addAll(opening.blocks());
    report.count(
        Severity.NOTE, title.span(), "a text without a head has the title in its header for one");
    divisions.set(first, opening.with(opening.inherited(), blocks));
  }

  /** The title in the header of a text, or null. */
  static @Nullable XmlNode title(XmlNode text) {
    XmlNode header = header(text);
    return header == null ? null : TeiHeader.title(header);
  }

  private static @Nullable XmlNode header(XmlNode text) {
    return text.parent == null ? null : text.parent.child("teiHeader");
  }

  private static boolean isHeaded(List<Division> divisions, int first) {
    return divisions.subList(first, divisions.size()).stream()
        .anyMatch(
            division ->
                division.type().equals(Division.TITLE_PAGE)
                    || division.blocks().stream().anyMatch(Heading.class::isInstance));
  }
}

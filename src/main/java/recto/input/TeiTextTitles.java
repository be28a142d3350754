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

/** Heads that texts have from their headers: one of several texts, and a letter without a head. */
final class TeiTextTitles {
  private static final Set<String> PAPERS =
      Set.of("letter", "postcard", "telegram", "writingsession", "diary-day", "diaryentry", "day");

  /** A longer text is a book, which has a title page. */
  private static final int LONGEST_UNTITLED = 40_000;

  private final TeiReport report;

  TeiTextTitles(TeiReport report) {
    this.report = report;
  }

  /** True of a letter, or the entry of a diary, without a head or a title anywhere in it. */
  static boolean isUntitled(XmlNode text) {
    return isPaper(text)
        && text.words().length() < LONGEST_UNTITLED
        && text.find("head", "titlePage", "docTitle", "titlePart").stream()
            .noneMatch(XmlNode::hasText);
  }

  private static boolean isPaper(XmlNode text) {
    XmlNode header = header(text);
    return header != null
        && (!header.find("correspDesc").isEmpty()
            || text.find("div").stream()
                .anyMatch(div -> PAPERS.contains(div.attribute("type").toLowerCase(Locale.ROOT))));
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

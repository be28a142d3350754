package recto.press;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Folding;
import recto.edition.Paragraphs;
import recto.edition.Plain;
import recto.edition.Prose;

/** Finds a paragraph by its document, its number there and the words with which it opens. */
final class NamedParagraph {
  private static final int SHOWN = 40;

  private final Edition edition;

  NamedParagraph(Edition edition) {
    this.edition = edition;
  }

  /** Why there is no such paragraph. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Unfit(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * The paragraph.
   *
   * @param document its id or number; empty where there is only one
   * @param number from 1, or 0 where the words alone say it
   * @param words with which it opens, or empty where they are not to be compared
   * @throws Unfit where the text has none such, or several
   */
  Prose find(String document, int number, String words) throws Unfit {
    Division division = division(document);
    String name = document.isEmpty() ? "the document" : "document " + document;
    List<Prose> all = Paragraphs.of(division);
    if (number > all.size()) {
      throw new Unfit(name + " has no paragraph " + number + "; it has " + all.size());
    }
    if (number > 0 && opens(all.get(number - 1), words)) {
      return all.get(number - 1);
    }
    List<Integer> such = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (opens(all.get(i), words)) {
        such.add(i + 1);
      }
    }
    if (number == 0 && such.size() == 1) {
      return all.get(such.get(0) - 1);
    }
    String where = such.toString().replaceAll("[\\[\\]]", "");
    String others =
        such.isEmpty()
            ? "no paragraph opens with \"" + words + "\""
            : such.size() == 1
                ? "paragraph " + where + " opens with \"" + words + "\""
                : "paragraphs " + where + " open with \"" + words + "\"";
    throw new Unfit(
        number == 0
            ? "in " + name + " " + others
            : "paragraph "
                + number
                + " of "
                + name
                + " opens with \""
                + opening(all.get(number - 1))
                + "\"; "
                + others);
  }

  private static boolean opens(Prose paragraph, String words) {
    return Folding.words(Plain.words(paragraph.content())).startsWith(Folding.words(words));
  }

  private static String opening(Prose paragraph) {
    String words = Plain.words(paragraph.content());
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }

  private Division division(String document) throws Unfit {
    List<Division> all = new ArrayList<>();
    edition.divisions().forEach(division -> add(division, all));
    List<Division> such =
        document.isEmpty()
            ? documents(all)
            : all.stream().filter(division -> division.id().equals(document)).toList();
    if (such.isEmpty()) {
      such = documents(all).stream().filter(each -> each.number().equals(document)).toList();
    }
    if (such.size() == 1) {
      return such.get(0);
    }
    throw new Unfit(
        document.isEmpty()
            ? "there are " + such.size() + " documents; name one by its id as document = \"…\""
            : such.isEmpty()
                ? "there is no document " + document
                : "there are " + such.size() + " documents " + document + "; name one by its id");
  }

  /** What is called a document, else the outermost divisions of the body. */
  private List<Division> documents(List<Division> all) {
    List<Division> such = all.stream().filter(Division::isDocument).toList();
    return such.isEmpty()
        ? edition.divisions().stream()
            .filter(division -> division.matter() == Division.Matter.BODY)
            .toList()
        : such;
  }

  private static void add(Division division, List<Division> all) {
    all.add(division);
    for (Block block : division.blocks()) {
      if (block instanceof Division inner) {
        add(inner, all);
      }
    }
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;

/**
 * The language that a text is in: as the text itself says, the header or the file; where none does,
 * or the header names several, as its small words say.
 */
final class TeiMainLanguage {
  private static final int SAMPLE = 200_000;
  private static final String USUAL = "en";

  private final XmlNode root;
  private final List<XmlNode> texts;
  private final TeiReport report;

  TeiMainLanguage(XmlNode root, List<XmlNode> texts, TeiReport report) {
    this.root = root;
    this.texts = texts;
    this.report = report;
  }

  /** The language as a BCP 47 tag; empty where nothing says it, and where it is English. */
  String find() {
    XmlNode text = root.child("text");
    String ofText = text == null ? "" : TeiLanguage.of(text);
    if (!ofText.isEmpty()) {
      return ofText;
    }
    List<XmlNode> used = used();
    if (used.size() == 1) {
      return tag(used.get(0));
    }
    if (!used.isEmpty()) {
      return ofSeveral(used);
    }
    String own = TeiLanguage.of(root);
    return own.isEmpty() ? guessed() : own;
  }

  private String guessed() {
    String guess = LanguageGuess.of(letters());
    if (guess.isEmpty() || guess.equals(USUAL)) {
      return "";
    }
    report.count(
        Severity.NOTE,
        texts.get(0).span(),
        "the source names no language; by its words it is \""
            + guess
            + "\"; if it is another, say so by xml:lang at <text>");
    return guess;
  }

  private List<XmlNode> used() {
    XmlNode header = root.child("teiHeader");
    XmlNode profile = header == null ? null : header.child("profileDesc");
    XmlNode usage = profile == null ? null : profile.child("langUsage");
    List<XmlNode> used = new ArrayList<>();
    for (XmlNode each = usage == null ? null : usage.first; each != null; each = each.next) {
      if (each.is("language") && !tag(each).isEmpty()) {
        used.add(each);
      }
    }
    return used;
  }

  private static String tag(XmlNode language) {
    return TeiLanguage.tag(language.has("ident") ? language.attribute("ident") : language.id());
  }

  /** The most used, where that is said; else the one that the words are in, or the first. */
  private String ofSeveral(List<XmlNode> used) {
    XmlNode best = mostUsed(used);
    if (best != null) {
      return tag(best);
    }
    String guess = LanguageGuess.of(letters());
    for (XmlNode each : used) {
      String tag = tag(each);
      if (!guess.isEmpty() && (tag.equals(guess) || tag.startsWith(guess + "-"))) {
        return tag;
      }
    }
    return tag(used.get(0));
  }

  private static @Nullable XmlNode mostUsed(List<XmlNode> used) {
    XmlNode best = null;
    double most = 0;
    for (XmlNode each : used) {
      double usage = number(each.attribute("usage"));
      if (usage > most) {
        most = usage;
        best = each;
      }
    }
    return best;
  }

  private static double number(String usage) {
    try {
      return Double.parseDouble(usage.replace("%", "").strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The beginning of the text, but for notes and what names a language of its own. */
  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (XmlNode text : texts) {
      gather(text, letters);
    }
    return letters.toString();
  }

  private static void gather(XmlNode node, StringBuilder letters) {
    letters.append(node.text);
    boolean line = node.is("p") || node.is("l") || node.is("head") || node.is("cell");
    letters.append(line ? " " : "");
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (letters.length() > SAMPLE) {
        return;
      }
      if (!child.is("note") && TeiLanguage.of(child).isEmpty()) {
        gather(child, letters);
      }
    }
  }
}

package recto.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Rend;

/** References: calls of notes, words that lead somewhere, and pointers without words. */
final class TeiReferences {
  /** Where words stand beside the text already. */
  private static final Set<String> ASIDE = Set.of("note", "rdg", "witDetail", "listBibl", "table");

  private final TeiReader reader;

  TeiReferences(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("ref", this::reference);
    handlers.put("ptr", this::reference);
  }

  private void reference(XmlNode node, Flow flow) {
    XmlNode note = reader.survey.notes().calledBy(node);
    if (note != null) {
      reader.notes.callFrom(node, note, flow);
      return;
    }
    Span span = node.span();
    String target = Pointer.first(node.attribute("target"));
    Rend rend = reader.rend(node);
    if (target.isEmpty() && node.first != null) {
      reader.phrases.plain(node, flow);
    } else if (node.first != null) {
      worded(node, target, rend, flow);
    } else if (!target.isEmpty()) {
      wordless(node, target, rend, flow);
    } else if (node.has("cRef")) {
      cited(node, TeiTargets.cited(node.attribute("cRef")), flow);
    } else {
      reader.anchor(node, flow);
      reader.report.count(
          Severity.NOTE, span, "a reference has neither words nor target and prints nothing");
    }
  }

  /** Words that lead somewhere; what only the header has is but named by them. */
  private void worded(XmlNode node, String target, Rend rend, Flow flow) {
    Span span = node.span();
    XmlNode found = reader.survey.find(target);
    Inline.Named.Kind kind = found == null ? null : TeiTargets.kind(found);
    if (found == null || !TeiTargets.isUnprinted(found)) {
      reader.phrases.phrase(
          node, flow, content -> new Inline.Reference(span, target, rend, content), Rend.NONE);
    } else if (kind != null) {
      String key = Pointer.bare(target);
      reader.phrases.phrase(
          node, flow, content -> new Inline.Named(span, kind, key, "", rend, content), Rend.NONE);
    } else {
      reader.phrases.plain(node, flow);
    }
  }

  /**
   * The name of a passage that is quoted or cited, as of the Bible: it stands in the margin, and in
   * the line where that itself stands beside the text.
   */
  private void cited(XmlNode node, String words, Flow flow) {
    reader.anchor(node, flow);
    if (isAside(node)) {
      flow.words(node.span()).text(words, node.line, node.column);
    } else if (!words.isEmpty()) {
      reader.notes.inMargin(node, words, flow);
    }
  }

  private static boolean isAside(XmlNode node) {
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (ASIDE.contains(up.name) || (up.is("bibl") && up.hasText())) {
        return true;
      }
    }
    return false;
  }

  /** A reference without words of its own: what it leads to gives them. */
  private void wordless(XmlNode node, String target, Rend rend, Flow flow) {
    Span span = node.span();
    XmlNode found = reader.survey.find(target);
    String said = TeiTargets.words(target, found, flow.tongue);
    reader.anchor(node, flow);
    boolean unprinted = found != null && TeiTargets.isUnprinted(found);
    boolean close = isCloseBehindWord(node);
    if (close && found == null && !said.isEmpty() && said.indexOf('/') < 0) {
      reader.report.count(
          Severity.NOTE,
          span,
          "a reference without words, close behind a word, leads to another file or none, as \""
              + target
              + "\", and prints nothing");
    } else if (unprinted && !said.isEmpty()) {
      flow.words(span).text(said, node.line, node.column);
    } else if (!said.isEmpty()) {
      Words words = flow.words(span);
      if (close || (said.indexOf('/') >= 0 && isBehind(node, ".,;:"))) {
        words.space(span);
      }
      words.open(content -> new Inline.Reference(span, target, rend, content));
      words.text(said, node.line, node.column);
      words.close();
      if (TeiRecords.isPressed(node)) {
        words.space(span);
      }
    } else if (unprinted) {
      reader.report.count(
          Severity.NOTE,
          span,
          "a reference without words leads to what is not printed, and prints nothing");
    } else if (found != null) {
      flow.words(span).add(new Inline.Reference(span, target, rend, List.of()));
    } else {
      reader.report.count(
          Severity.WARNING,
          span,
          "a reference without words leads to nothing in this file, as \""
              + target
              + "\", and prints nothing");
    }
  }

  /** True of an element close behind one of these signs. */
  private static boolean isBehind(XmlNode node, String signs) {
    String before = node.previous == null ? "" : node.previous.text;
    return !before.isEmpty() && signs.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** True of a mark like the call of a note: no white space parts it from the word before. */
  private static boolean isCloseBehindWord(XmlNode node) {
    String before = node.previous == null ? "" : node.previous.text;
    return !before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()));
  }
}

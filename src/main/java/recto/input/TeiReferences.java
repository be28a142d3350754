package recto.input;

import java.util.List;
import java.util.Map;
import recto.diagnostic.Severity;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Rend;

/** References: calls of notes, words that lead somewhere, and pointers without words. */
final class TeiReferences {
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
      reader.phrases.phrase(
          node, flow, content -> new Inline.Reference(span, target, rend, content), Rend.NONE);
    } else if (!target.isEmpty()) {
      wordless(node, target, rend, flow);
    } else {
      reader.anchor(node, flow);
      reader.report.count(
          Severity.NOTE, span, "a reference has neither words nor target and prints nothing");
    }
  }

  /** A reference without words of its own: what it leads to gives them. */
  private void wordless(XmlNode node, String target, Rend rend, Flow flow) {
    Span span = node.span();
    XmlNode found = reader.survey.find(target);
    String said = TeiTargets.words(target, found, flow.tongue);
    reader.anchor(node, flow);
    if (!said.isEmpty()) {
      Words words = flow.words(span);
      words.open(content -> new Inline.Reference(span, target, rend, content));
      words.text(said, node.line, node.column);
      words.close();
      if (TeiRecords.isPressed(node)) {
        words.space(span);
      }
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
}

package recto.input;

import java.util.Map;
import java.util.Set;
import recto.edition.Inline;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** Openers and closers of letters, and what stands in them. */
final class TeiOpeners {
  private static final int LONGEST_CLOSE = 48;
  private static final int LONGEST_FORMULA = 90;
  private static final int LONGEST_JOINT = 12;
  private static final int LEAST_SIGNATORIES = 3;

  /** What ends loose words of a closer. */
  private static final Set<String> PARTS =
      Set.of("lb", "salute", "signed", "dateline", "address", "p", "seg", "list");

  private static final Rend FLUSH = Rend.of("flush-left");

  private final TeiReader reader;
  private final TeiBlocks blocks;

  TeiOpeners(TeiReader reader, TeiBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("opener", this::opener);
    handlers.put("dateline", (node, flow) -> blocks.prose(node, flow, Role.DATELINE));
    handlers.put("salute", this::salute);
    handlers.put("closer", this::closer);
    handlers.put("signed", this::signed);
    handlers.put("postscript", this::postscript);
    handlers.put("address", this::address);
  }

  /** A postscript; a label before its first paragraph runs on into that. */
  private void postscript(XmlNode node, Flow flow) {
    XmlNode label = node.child("label");
    XmlNode first = label == null ? null : label.nextElement();
    if (flow.flat || label == null || first == null || !first.is("p") || first.holdsBlocks) {
      blocks.part(node, flow, Role.POSTSCRIPT);
      return;
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.POSTSCRIPT);
    reader.anchor(node, inner);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child == label) {
        inner.begin(Role.POSTSCRIPT, reader.rend(first), label.span());
        reader.read(label, inner);
        inner.words(first.span()).space(first.span());
        reader.anchor(first, inner);
        reader.children(first, inner);
        inner.end();
      } else if (child != first) {
        reader.read(child, inner);
      }
    }
    inner.blocks().forEach(flow::add);
  }

  private void salute(XmlNode node, Flow flow) {
    blocks.prose(node, flow, flow.role == Role.CLOSING ? Role.CLOSING : Role.SALUTATION);
  }

  /** An opener: where it holds nothing but elements, each {@code seg} in it begins a line. */
  private void opener(XmlNode node, Flow flow) {
    if (flow.flat) {
      blocks.flattened(node, flow);
      return;
    }
    boolean loose = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      loose |= child.isText() && child.hasText();
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.OPENER);
    reader.anchor(node, inner);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("seg") && !loose && !NoteScope.isSideWords(child)) {
        segment(child, inner);
      } else {
        reader.read(child, inner);
      }
    }
    inner.blocks().forEach(flow::add);
  }

  /**
   * A segment of an opener; one that holds others, as left and right of a letterhead, is parted.
   */
  private void segment(XmlNode node, Flow flow) {
    boolean parts = true;
    for (XmlNode child = node.first; child != null; child = child.next) {
      parts &= child.is("seg") || (child.isText() && !child.hasText());
    }
    if (!parts) {
      blocks.prose(node, flow, Role.OPENER);
      return;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        segment(child, flow);
      }
    }
  }

  /** A closer: loose words before the signature close, after it they belong to the signature. */
  private void closer(XmlNode node, Flow flow) {
    if (flow.flat) {
      blocks.flattened(node, flow);
      return;
    }
    flow.interrupt(node.span(), false);
    Flow inner = flow.inside(node, Role.CLOSING);
    reader.anchor(node, inner);
    if (runsOn(node)) {
      signatories(node, inner);
      inner.blocks().forEach(flow::add);
      return;
    }
    boolean signed = false;
    boolean told = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      boolean loose = !inner.running();
      if (told && child.is("lb")) {
        inner.end();
        told = false;
      } else if (loose && goesOn(child)) {
        inner.follow(new Inline.Text(child.span(), ' ' + child.text.strip()));
        continue;
      } else if (loose && !signed && tells(child)) {
        inner.begin(Role.PARAGRAPH, Rend.NONE, child.span());
        told = true;
      }
      reader.read(child, inner);
      if (signed && loose && inner.running()) {
        inner.sign();
      }
      signed |= child.is("signed");
    }
    inner.blocks().forEach(flow::add);
  }

  /** True of a closer in which many sign one behind the other, with words between their names. */
  private static boolean runsOn(XmlNode node) {
    int names = 0;
    boolean between = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("signed")) {
        names++;
        XmlNode after = child.next;
        between |= after != null && after.isText() && after.text.indexOf(';') >= 0;
      } else if (child.is("lb")) {
        return false;
      }
    }
    return between && names >= LEAST_SIGNATORIES;
  }

  /** Those who sign, one behind the other. */
  private void signatories(XmlNode node, Flow flow) {
    flow.begin(Role.PARAGRAPH, reader.rend(node), node.span());
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("signed")) {
        reader.phrases.plain(child, flow);
      } else {
        reader.read(child, flow);
      }
    }
    flow.end();
  }

  /** True of loose words of a closer that are a sentence of the letter rather than a formula. */
  private static boolean tells(XmlNode child) {
    int length = 0;
    XmlNode at = child;
    while (at != null && (at.isText() || !PARTS.contains(at.name)) && length <= LONGEST_FORMULA) {
      length += at.words().length();
      at = at.next;
    }
    return child.isText() && child.hasText() && length > LONGEST_FORMULA;
  }

  /** True of a word or two between a salutation and the name: they go on with its line. */
  private static boolean goesOn(XmlNode child) {
    XmlNode before = child.previous;
    XmlNode after = child.next;
    return child.isText()
        && before != null
        && before.is("salute")
        && after != null
        && after.is("signed")
        && child.hasText()
        && child.text.strip().length() <= LONGEST_JOINT
        && Character.isLetter(child.text.strip().codePointAt(0));
  }

  /** A signature; of several who sign on lines of the source's own, each has one. */
  private void signed(XmlNode node, Flow flow) {
    if (flow.flat || !isOfNames(node)) {
      blocks.prose(node, flow, Role.SIGNATURE);
      return;
    }
    flow.begin(Role.SIGNATURE, reader.rend(node), node.span());
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("persName") && flow.written()) {
        flow.begin(Role.SIGNATURE, reader.rend(node), child.span());
      }
      reader.read(child, flow);
    }
    flow.end();
  }

  /** True of names on lines of their own, with nothing but notes between them. */
  private static boolean isOfNames(XmlNode node) {
    int names = 0;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("persName")) {
        XmlNode before = child.previous;
        if (before == null || !before.isIndentation()) {
          return false;
        }
        names++;
      } else if (child.isText() ? child.hasText() : !child.is("note") && !child.is("pb")) {
        return false;
      }
    }
    return names > 1;
  }

  /** Lines of an address, one below the other; none is set in. One of one line runs on. */
  private void address(XmlNode node, Flow flow) {
    XmlNode line = node.child("addrLine");
    XmlNode parent = node.parent;
    boolean phrase = parent != null && !parent.is("p") && !parent.is("closer");
    if (flow.running() && phrase && line != null && line.nextElement() == null) {
      reader.anchor(node, flow);
      reader.phrases.plain(line, flow);
      return;
    }
    if (flow.running() || flow.flat) {
      blocks.flattened(node, flow);
      return;
    }
    Rend said = reader.rend(node);
    boolean plain = flow.role == Role.PARAGRAPH && said.words().isEmpty();
    Rend rend = plain && line != null ? FLUSH : said;
    blocks.begun(node, flow, false, into -> into.begin(flow.role, rend, node.span()));
  }

  /** A few words and a comma before the signature, as "Sincerely yours," is often encoded. */
  static boolean closes(XmlNode node) {
    XmlNode next = node.next;
    while (next != null && (next.is("pb") || (next.isText() && !next.hasText()))) {
      next = next.next;
    }
    if (next == null || !(next.is("closer") || next.is("signed")) || node.holdsBlocks) {
      return false;
    }
    String words = node.words();
    return words.length() <= LONGEST_CLOSE && words.endsWith(",");
  }
}

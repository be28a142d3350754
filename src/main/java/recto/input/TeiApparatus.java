package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Reading;
import recto.edition.Verse;

/** The critical apparatus: the lemma stands in the text, the readings at the foot. */
final class TeiApparatus {
  private static final int DEEPEST_COPY = 3;

  private final TeiReader reader;
  private int copying;

  TeiApparatus(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("app", this::entry);
    handlers.put("listApp", (node, flow) -> reader.children(node, flow));
  }

  private void entry(XmlNode node, Flow flow) {
    if (isListed(node)) {
      listed(node, flow);
      return;
    }
    XmlNode lem = node.child("lem");
    XmlNode printed = lem == null ? firstReading(node) : lem;
    if (printed == null) {
      placeless(entry(node, node, false, List.of(), flow), node, flow);
      return;
    }
    if (lem == null) {
      reader.report.count(
          Severity.NOTE,
          node.span(),
          "an entry of the apparatus marks no lemma; its first reading stands in the text");
    }
    reader.anchor(node, flow);
    if (printed.holdsBlocks && !flow.flat) {
      if (flow.running()) {
        flow.interrupt(node.span(), true);
      }
      lines(node, printed, lem == null, flow);
    } else if (flow.running() || flow.flat || printed.hasText()) {
      inLine(node, printed, lem == null, flow);
    } else {
      entry(node, printed, lem == null, List.of(), flow).forEach(flow::call);
    }
  }

  /** True of an entry that stands apart from the text, in an apparatus of its own. */
  private static boolean isListed(XmlNode node) {
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      if (up.is("listApp") || up.attribute("type").equals("apparatus")) {
        return true;
      }
    }
    return false;
  }

  /** Such an entry is a paragraph of its own: its place, the lemma, the readings. */
  private void listed(XmlNode node, Flow flow) {
    boolean own = !flow.running() && !flow.flat;
    Words words =
        own ? flow.begin(flow.role, reader.rend(node), node.span()) : flow.words(node.span());
    words.space(node.span());
    reader.anchor(node, flow);
    words.text(node.attribute("loc"), node.line, node.column);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (!child.isText()) {
        words.space(child.span());
        said(child, flow);
      }
    }
    if (own) {
      flow.end();
    }
  }

  private void said(XmlNode node, Flow flow) {
    if (node.is("rdgGrp")) {
      node.children().stream().filter(child -> !child.isText()).forEach(child -> said(child, flow));
      return;
    }
    reader.children(node, flow);
    Words words = flow.words(node.span());
    String sigla = sigla(node, node.is("rdg") ? wits(node) : "");
    if (!sigla.isEmpty()) {
      words.space(node.span());
      words.text(sigla, node.line, node.column);
    }
    boolean more = node.next != null && (node.next.next != null || !node.next.isText());
    words.glue();
    words.text(node.is("lem") ? "] " : more ? "; " : "", node.line, node.column);
  }

  /** An entry that is only a remark, on no words of its own. */
  private static void placeless(List<Inline> entry, XmlNode node, Flow flow) {
    for (Inline inline : entry) {
      if (flow.written() || flow.flat) {
        flow.words(node.span()).mark(inline);
      } else if (flow.running()) {
        flow.words(node.span()).await(inline);
      } else {
        flow.call(inline);
      }
    }
  }

  private static @Nullable XmlNode firstReading(XmlNode node) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("rdg")) {
        return child;
      }
      if (child.is("rdgGrp")) {
        XmlNode inner = firstReading(child);
        if (inner != null) {
          return inner;
        }
      }
    }
    return null;
  }

  private void inLine(XmlNode node, XmlNode printed, boolean inferred, Flow flow) {
    Words words = flow.words(node.span());
    words.collect(printed.hasText() && words.flush());
    reader.anchor(printed, flow);
    reader.children(printed, flow);
    List<Inline> lemma = words.collected();
    for (Inline inline : entry(node, printed, inferred, lemma, flow)) {
      if (lemma.isEmpty()) {
        words.mark(inline);
      } else {
        words.put(inline);
      }
    }
  }

  /** A lemma of whole lines: the entry stands at the first of them. */
  private void lines(XmlNode node, XmlNode printed, boolean inferred, Flow flow) {
    Flow inner = flow.inside(printed);
    reader.children(printed, inner);
    boolean placed = false;
    for (Block block : inner.blocks()) {
      if (!(block instanceof Verse verse)) {
        flow.interrupt(node.span(), true);
        flow.add(block);
        continue;
      }
      for (Verse.VerseLine line : verse.lines()) {
        flow.add(placed ? line : line.with(entry(node, printed, inferred, line.content(), flow)));
        placed = true;
      }
      if (verse.lines().size() > 1) {
        reader.report.count(
            Severity.NOTE,
            node.span(),
            "an entry of the apparatus spans several lines; it is noted at the first");
      }
    }
    if (!placed) {
      entry(node, printed, inferred, List.of(), flow).forEach(flow::call);
    }
  }

  /** The entry, or where there is nothing to say of the lemma the lemma alone. */
  private List<Inline> entry(
      XmlNode node, XmlNode printed, boolean inferred, List<Inline> lemma, Flow flow) {
    List<Reading> readings = new ArrayList<>();
    readings(node, printed, "", flow, readings);
    String sigla = sigla(printed, wits(printed));
    if (readings.isEmpty() && (sigla.isEmpty() || lemma.isEmpty())) {
      return lemma;
    }
    return List.of(new Inline.Entry(node.span(), node.id(), inferred, lemma, sigla, readings));
  }

  private void readings(
      XmlNode node, XmlNode printed, String type, Flow flow, List<Reading> readings) {
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child == printed || child.is("wit") || child.is("lem")) {
        continue;
      }
      switch (child.name) {
        case "rdg" -> readings.add(reading(child, wits(child), type, flow));
        case "rdgGrp" -> {
          String own = child.attribute("type");
          readings(child, printed, own.isEmpty() ? type : own, flow, readings);
        }
        case "note", "witDetail" -> {
          if (child.hasText()) {
            readings.add(
                new Reading(child.span(), sigla(child, ""), child.name, reader.aside(child, flow)));
          }
        }
        default -> {
          if (child.hasText()) {
            Flow line = flow.lineBeside(node);
            reader.read(child, line);
            readings.add(new Reading(child.span(), "", "note", line.contentWithBreaks()));
          }
        }
      }
    }
  }

  private Reading reading(XmlNode node, String wits, String group, Flow flow) {
    String own = node.attribute("type");
    String type = own.isEmpty() ? group : own;
    return new Reading(
        node.span(),
        sigla(node, wits),
        Pointer.bare(type),
        omits(node) ? List.of() : content(node, flow));
  }

  private List<Inline> content(XmlNode node, Flow flow) {
    XmlNode copied = reader.survey.find(node.attribute("copyOf"));
    if (copied == null || node.hasText()) {
      return reader.aside(node, flow);
    }
    if (copying >= DEEPEST_COPY) {
      return List.of();
    }
    copying++;
    List<Inline> content = reader.aside(copied, flow);
    copying--;
    return content;
  }

  /** A reading that only says that the witness has nothing here. */
  private static boolean omits(XmlNode node) {
    XmlNode gap = node.child("gap");
    return gap != null && !node.hasText() && gap.attribute("reason").startsWith("omi");
  }

  /** The witnesses in a {@code wit} behind a reading that names none itself. */
  private static String wits(XmlNode reading) {
    for (XmlNode next = reading.next; next != null; next = next.next) {
      if (next.is("wit")) {
        return next.words();
      }
      if (!next.isText()) {
        return "";
      }
    }
    return "";
  }

  private String sigla(XmlNode node, String wits) {
    List<String> signs = new ArrayList<>();
    add(reader.sigla.of(node.attribute("wit"), node.span(), true), signs);
    add(wits, signs);
    add(reader.sigla.of(node.attribute("source"), node.span(), false), signs);
    if (signs.isEmpty() && !node.is("note")) {
      add(reader.sigla.of(node.attribute("resp"), node.span(), false), signs);
    }
    return String.join(" ", signs);
  }

  private static void add(String sign, List<String> signs) {
    if (!sign.isEmpty()) {
      signs.add(sign);
    }
  }
}

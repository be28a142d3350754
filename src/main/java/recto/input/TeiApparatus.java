package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Severity;
import recto.edition.Block;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Reading;
import recto.edition.Verse;

/** The critical apparatus: the lemma stands in the text, the readings at the foot. */
final class TeiApparatus {
  private static final int DEEPEST_COPY = 3;
  private static final Set<String> LIMITS =
      Set.of("lacunaStart", "lacunaEnd", "witStart", "witEnd");
  private static final Set<String> REMARKS = Set.of("note", "witDetail");

  private final TeiReader reader;
  private final TeiListedEntries listed;
  private int copying;

  TeiApparatus(TeiReader reader) {
    this.reader = reader;
    this.listed = new TeiListedEntries(reader, this);
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    handlers.put("app", this::entry);
    handlers.put("listApp", (node, flow) -> reader.children(node, flow));
    handlers.put("wit", this::witnesses);
  }

  /** Sigla: those within a lemma or a reading stand behind it. */
  private void witnesses(XmlNode node, Flow flow) {
    if (node.parent == null || !(node.parent.is("lem") || node.parent.is("rdg"))) {
      reader.phrases.plain(node, flow);
    }
  }

  private void entry(XmlNode node, Flow flow) {
    if (TeiListedEntries.isListed(node)) {
      listed.read(node, flow);
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

  /** An entry that is only a remark, on no words of its own. */
  private static void placeless(List<Inline> entry, XmlNode node, Flow flow) {
    for (Inline inline : entry) {
      if (flow.written() || flow.flat) {
        flow.words(node.span()).entry(inline);
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
    if (TeiInscriptions.reachesOver(printed, flow)) {
      overLines(node, printed, inferred, flow);
      return;
    }
    if (Indentation.partsSign(node, printed, flow.tongue)) {
      words.glue();
    }
    words.collect(printed.hasText() && words.flush());
    reader.anchor(printed, flow);
    reader.children(printed, flow);
    List<Inline> lemma = words.collected();
    for (Inline inline : entry(node, printed, inferred, lemma, flow)) {
      if (lemma.isEmpty()) {
        words.entry(inline);
      } else {
        words.put(inline);
      }
    }
  }

  /** A lemma within which a line of a papyrus ends: the entry names its words at the first. */
  private void overLines(XmlNode node, XmlNode printed, boolean inferred, Flow flow) {
    List<Reading> readings = new ArrayList<>();
    readings(node, printed, "", flow, readings);
    if (!readings.isEmpty()) {
      String sigla = sigla(printed, wits(printed));
      readings.add(0, new Reading(printed.span(), sigla, Reading.LEMMA, words(printed, flow)));
      Words words = flow.words(node.span());
      words.flush();
      words.mark(new Inline.Entry(node.span(), node.id(), inferred, List.of(), "", readings));
    }
    reader.anchor(printed, flow);
    reader.children(printed, flow);
  }

  /** A lemma of whole lines: the entry stands at the first of them. */
  private void lines(XmlNode node, XmlNode printed, boolean inferred, Flow flow) {
    Flow inner = flow.inside(printed);
    reader.children(printed, inner);
    boolean placed = false;
    for (Block block : inner.blocks()) {
      if (!(block instanceof Verse verse)) {
        flow.interrupt(node.span(), true);
        boolean first = !placed && block instanceof Prose;
        flow.add(first ? noted(node, printed, inferred, (Prose) block, flow) : block);
        placed |= first;
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

  private Block noted(XmlNode node, XmlNode printed, boolean inferred, Prose prose, Flow flow) {
    return prose.with(entry(node, printed, inferred, prose.content(), flow));
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
        case "rdg" -> {
          readings.add(reading(child, wits(child), type, flow));
          remarks(child, flow, readings);
        }
        case "rdgGrp" -> {
          String own = child.attribute("type");
          readings(child, printed, own.isEmpty() ? type : own, flow, readings);
        }
        case "note", "witDetail" -> remark(child, sigla(child, ""), flow, readings);
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

  private void remark(XmlNode node, String sigla, Flow flow, List<Reading> readings) {
    if (node.hasText()) {
      readings.add(new Reading(node.span(), sigla, node.name, reader.aside(node, flow)));
    }
  }

  /** What is said of a reading within it: it is said after it. */
  private void remarks(XmlNode reading, Flow flow, List<Reading> readings) {
    for (XmlNode child = reading.first; child != null; child = child.next) {
      if (REMARKS.contains(child.name)) {
        remark(child, "", flow, readings);
      }
    }
  }

  private Reading reading(XmlNode node, String wits, String group, Flow flow) {
    String own = node.attribute("type");
    String type = own.isEmpty() ? group : own;
    List<Inline> content = omits(node) ? List.of() : content(node, flow);
    if (content.stream().allMatch(Inline.PageBreak.class::isInstance)) {
      content = List.of();
    }
    boolean lacks = content.isEmpty() && LIMITS.stream().anyMatch(name -> node.child(name) != null);
    return new Reading(
        node.span(), sigla(node, wits), lacks ? Reading.LACKING : Pointer.bare(type), content);
  }

  private List<Inline> content(XmlNode node, Flow flow) {
    XmlNode copied = reader.survey.find(node.attribute("copyOf"));
    if (copied == null || node.hasText()) {
      return words(node, flow);
    }
    if (copying >= DEEPEST_COPY) {
      return List.of();
    }
    copying++;
    List<Inline> content = reader.aside(copied, flow);
    copying--;
    return content;
  }

  private List<Inline> words(XmlNode reading, Flow flow) {
    if (REMARKS.stream().allMatch(name -> reading.child(name) == null)) {
      return reader.aside(reading, flow);
    }
    Flow line = flow.lineBeside(reading);
    for (XmlNode child = reading.first; child != null; child = child.next) {
      if (!REMARKS.contains(child.name)) {
        reader.read(child, line);
      }
    }
    return line.contentWithBreaks();
  }

  /** A reading that only says that the witness has nothing here. */
  private static boolean omits(XmlNode node) {
    XmlNode gap = node.child("gap");
    return gap != null && !node.hasText() && gap.attribute("reason").startsWith("omi");
  }

  /** The witnesses in a {@code wit} in a reading, or behind one that names none itself. */
  static String wits(XmlNode reading) {
    XmlNode own = reading.child("wit");
    if (own != null) {
      return own.words();
    }
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

  String sigla(XmlNode node, String wits) {
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

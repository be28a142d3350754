package recto.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** Lists of every kind: items with their labels, persons, places, books, witnesses, casts. */
final class TeiLists {
  private static final Set<String> INLINE = Set.of("inline", "run-in", "runin", "run-on");
  private static final Set<String> PLAIN = Set.of("", "none", "simple");
  private static final List<String> KINDS =
      List.of(
          "list",
          "listBibl",
          "listPerson",
          "listPlace",
          "listOrg",
          "listWit",
          "listEvent",
          "listNym",
          "listObject",
          "listRelation",
          "castList",
          "castGroup");
  private static final List<String> ITEMS =
      List.of(
          "item",
          "castItem",
          "person",
          "personGrp",
          "place",
          "org",
          "event",
          "witness",
          "nym",
          "object",
          "relation",
          "headLabel",
          "headItem");
  private static final Set<String> RECORDS =
      Set.of(
          "person",
          "personGrp",
          "place",
          "org",
          "event",
          "object",
          "biblStruct",
          "monogr",
          "analytic",
          "birth",
          "death",
          "settlement",
          "location",
          "imprint",
          "persName");

  private final TeiReader reader;

  TeiLists(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    KINDS.forEach(name -> handlers.put(name, this::list));
    ITEMS.forEach(name -> handlers.put(name, this::stray));
  }

  /** An item outside a list. */
  private void stray(XmlNode node, Flow flow) {
    if (flow.running() && TeiRecords.isNamed(node) && !node.holdsBlocks) {
      reader.phrases.plain(node, flow);
    } else if (flow.flat) {
      Words words = flow.words(node.span());
      words.newLine(node.span());
      content(node, flow);
      words.newLine(node.span());
    } else {
      flow.interrupt(node.span(), true);
      Flow inner = flow.inside(node);
      reader.anchor(node, inner);
      content(node, inner);
      inner.blocks().forEach(flow::add);
    }
  }

  private void list(XmlNode node, Flow flow) {
    Rend rend = reader.rend(node);
    String type = type(node);
    if (type.equals("toc")) {
      reader.omit(node, flow, "list of contents, which ours replaces");
    } else if (flow.flat
        || INLINE.contains(type)
        || rend.words().stream().anyMatch(INLINE::contains)) {
      inLine(node, flow);
    } else {
      flow.interrupt(node.span(), true);
      Listing listing = listing(node, signs(flow, type) ? Listing.SIGNATURES : type, rend, flow);
      if (listing.head() != null || !listing.items().isEmpty()) {
        flow.add(listing);
      }
    }
  }

  /** True of a list of people who sign, of which the source says no more. */
  private static boolean signs(Flow flow, String type) {
    return (flow.role == Role.CLOSING || flow.role == Role.SIGNATURE) && PLAIN.contains(type);
  }

  private static String type(XmlNode node) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() && !node.is("list") ? node.name.toLowerCase(Locale.ROOT) : type;
  }

  /** A list that runs on in the line. */
  private void inLine(XmlNode node, Flow flow) {
    Words words = flow.words(node.span());
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.isText() || child.is("label")) {
        reader.read(child, flow);
      } else if (flow.flat) {
        reader.read(child, flow);
      } else {
        content(child, flow);
      }
      words.space(child.span());
    }
  }

  private Listing listing(XmlNode node, String type, Rend rend, Flow flow) {
    Gathering gathering = new Gathering(node, flow);
    reader.anchor(node, flow);
    for (XmlNode child = node.first; child != null; child = child.next) {
      gathering.take(child);
    }
    gathering.closeLabel();
    return new Listing(node.span(), type, rend, gathering.head, gathering.items);
  }

  /** The items of one list as they come. */
  private final class Gathering {
    private final Flow flow;
    private final List<Listing.Item> items = new ArrayList<>();
    private List<Inline> label = List.of();
    private @Nullable XmlNode labelled;
    private final ItemMarks marks;
    private @Nullable Heading head;

    Gathering(XmlNode list, Flow flow) {
      this.flow = flow;
      this.marks = new ItemMarks(list);
    }

    void take(XmlNode child) {
      if (child.isText()) {
        if (child.hasText()) {
          item(child);
        }
        return;
      }
      switch (child.name) {
        case "head", "desc" -> head(child);
        case "label", "headLabel" -> {
          closeLabel();
          label = reader.line(child, flow);
          labelled = child;
        }
        case "pb", "anchor", "milestone", "cb", "gb" -> reader.read(child, flow);
        case "lb" -> {
          // Between items it says nothing.
        }
        case "fw", "index" -> reader.read(child, flow);
        case "note", "ptr", "gap", "app" -> aside(child);
        default -> item(child);
      }
    }

    private void head(XmlNode child) {
      if (items.isEmpty()) {
        head = reader.head(child, head, flow);
        return;
      }
      Heading later = reader.head(child, null, flow);
      if (later != null) {
        items.add(new Listing.Item(child.span(), Rend.NONE, List.of(), List.of(later)));
      }
    }

    /** Something between two items belongs to the one before. */
    private void aside(XmlNode child) {
      Flow inner = flow.inside(child);
      if (items.isEmpty()) {
        reader.read(child, inner);
        add(child, inner.blocks());
        return;
      }
      Listing.Item last = items.remove(items.size() - 1);
      last.blocks().forEach(inner::add);
      reader.read(child, inner);
      items.add(last.with(last.label(), inner.blocks()));
    }

    private void item(XmlNode child) {
      Flow inner = flow.inside(child, Role.PARAGRAPH);
      reader.anchor(child, inner);
      if (child.isText() || KINDS.contains(child.name)) {
        reader.read(child, inner);
      } else {
        XmlNode own = leadingLabel(child);
        if (own != null && label.isEmpty()) {
          label = reader.line(own, inner);
          labelled = own;
        } else {
          own = null;
          label = label.isEmpty() ? sign(child) : label;
        }
        content(child, own, inner);
      }
      if (goesOn()) {
        Listing.Item last = items.remove(items.size() - 1);
        List<Block> blocks = new ArrayList<>(last.blocks());
        blocks.addAll(inner.blocks());
        items.add(last.with(last.label(), blocks));
        labelled = null;
      } else {
        add(child, inner.blocks());
      }
    }

    /** True of an item whose label is empty, below one that has a label: it goes on with that. */
    private boolean goesOn() {
      return labelled != null
          && label.isEmpty()
          && !items.isEmpty()
          && !items.get(items.size() - 1).label().isEmpty();
    }

    /** A witness's siglum, the number or bullet of an item; none that its words begin with. */
    private List<Inline> sign(XmlNode child) {
      String sign = "";
      if (child.is("witness") && !child.id().isEmpty()) {
        sign = reader.sigla.unwritten(child);
      } else if (child.is("item") && child.hasText()) {
        sign = marks.next(child);
      }
      return sign.isEmpty() || child.words().startsWith(sign)
          ? List.of()
          : List.of(new Inline.Text(child.span(), sign));
    }

    private void add(XmlNode child, List<Block> blocks) {
      if (!blocks.isEmpty() || !label.isEmpty()) {
        items.add(new Listing.Item(child.span(), reader.rend(child), label, blocks));
      }
      label = List.of();
      labelled = null;
    }

    void closeLabel() {
      if (labelled != null) {
        add(labelled, List.of());
      }
    }
  }

  private static @Nullable XmlNode leadingLabel(XmlNode item) {
    XmlNode child = item.first;
    while (child != null && child.isText() && !child.hasText()) {
      child = child.next;
    }
    return child != null && child.is("label") ? child : null;
  }

  private void content(XmlNode node, Flow flow) {
    content(node, null, flow);
  }

  /** What an item holds; the parts of a record are words apart even where no space is written. */
  private void content(XmlNode node, @Nullable XmlNode without, Flow flow) {
    if (RECORDS.contains(node.name)) {
      reader.parted(node, without, flow);
      return;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child != without) {
        reader.read(child, flow);
      }
    }
  }
}

package recto.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recto.edition.Block;
import recto.edition.Figure;
import recto.edition.Inline;
import recto.edition.Inline.Editorial.Kind;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** Pictures with their captions, and figures that show words. */
final class TeiFigures {
  /** What a figure may show without a picture. */
  private static final Set<String> SHOWN =
      Set.of("table", "egXML", "eg", "code", "formula", "floatingText", "lg", "list", "math");

  private static final String DESCRIPTION =
      "description of a picture, given with it for those who hear";

  private final TeiReader reader;

  TeiFigures(TeiReader reader) {
    this.reader = reader;
  }

  void enrol(Map<String, TeiReader.Handler> handlers) {
    for (String name : List.of("figure", "graphic", "media", "notatedMusic")) {
      handlers.put(name, this::figure);
    }
    handlers.put("figDesc", this::description);
  }

  private void figure(XmlNode node, Flow flow) {
    if (flow.flat || (flow.running() && inLine(node))) {
      reader.anchor(node, flow);
      Words words = flow.words(node.span());
      if (isOnlyDescribed(node)) {
        words.add(described(node));
      } else {
        words.add(new Inline.Inset(picture(node, List.of())));
      }
      List<XmlNode> parts = node.children();
      if (parts.stream().allMatch(child -> describes(child) || !child.hasText())) {
        parts.stream()
            .filter(child -> !child.isText())
            .forEach(child -> reader.omit(child, flow, DESCRIPTION));
      } else {
        words.space(node.span());
        caption(node, flow);
      }
      return;
    }
    flow.interrupt(node.span(), true);
    reader.anchor(node, flow);
    if (showsWordsOnly(node)) {
      shown(node, flow);
      return;
    }
    Flow caption = flow.inside(node, Role.CAPTION);
    if (isOnlyDescribed(node)) {
      caption.begin(Role.CAPTION, Rend.NONE, node.span()).add(described(node));
      caption.end();
      for (XmlNode child = node.first; child != null; child = child.next) {
        if (child.is("head")) {
          line(child, caption);
        } else if (describes(child)) {
          reader.omit(child, flow, DESCRIPTION);
        } else {
          reader.read(child, caption);
        }
      }
      caption.blocks().forEach(flow::add);
      return;
    }
    caption(node, caption);
    flow.add(picture(node, caption.blocks()));
  }

  /** True of a figure that no file is there for, only words that say what it shows. */
  private static boolean isOnlyDescribed(XmlNode node) {
    XmlNode description = node.child("figDesc");
    boolean file = node.has("url") || node.has("entity") || node.has("facs");
    return node.is("figure")
        && description != null
        && description.hasText()
        && !file
        && !isLabelled(node)
        && node.find("graphic", "media", "notatedMusic").isEmpty();
  }

  /** What a figure shows, in place of it. */
  private static Inline described(XmlNode node) {
    String words = "[" + description(node) + "]";
    List<Inline> said = List.of(new Inline.Text(node.span(), words));
    return new Inline.Editorial(node.span(), Kind.GAP, "figure", Rend.NONE, said);
  }

  /** The words that describe a picture. */
  private static String description(XmlNode node) {
    StringBuilder description = new StringBuilder();
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (describes(child)) {
        description.append(child.words()).append(' ');
      }
    }
    return description.toString().strip();
  }

  /** True of a figure whose content stands in the source: there is no picture to look for. */
  private static boolean showsWordsOnly(XmlNode node) {
    boolean some = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (shows(child)) {
        return false;
      }
      some |= SHOWN.contains(child.name);
    }
    return some && !node.has("url");
  }

  /** What such a figure shows, with its heads below. */
  private void shown(XmlNode node, Flow flow) {
    Flow content = flow.inside(node, Role.PARAGRAPH);
    Flow caption = flow.inside(node, Role.CAPTION);
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (child.is("head")) {
        line(child, caption);
      } else if (!labelled(child, caption)) {
        reader.read(child, content);
      }
    }
    content.blocks().forEach(flow::add);
    caption.blocks().forEach(flow::add);
  }

  /** A picture among words of its paragraph, without words of its own. */
  private static boolean inLine(XmlNode node) {
    XmlNode parent = node.parent;
    boolean own = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      own |= !child.is("figDesc") && !child.is("graphic") && child.hasText();
    }
    return !own && parent != null && wordsBeside(node, parent);
  }

  private static boolean wordsBeside(XmlNode node, XmlNode parent) {
    for (XmlNode child = parent.first; child != null; child = child.next) {
      if (child != node && !child.is("figure") && !child.is("graphic") && child.hasText()) {
        return true;
      }
    }
    return false;
  }

  /** True of a description for those who do not see; one beside a label is the caption itself. */
  private static boolean describes(XmlNode part) {
    return (part.is("figDesc") && !isLabelled(part.parent)) || part.is("desc");
  }

  /** True of a figure with a number as its label, as programs that read articles make them. */
  private static boolean isLabelled(@Nullable XmlNode figure) {
    return figure != null
        && figure.is("figure")
        && figure.child("label") != null
        && figure.child("head") != null
        && figure.child("figDesc") != null;
  }

  /** True of the picture in a figure, or of the file that music is in. */
  private static boolean shows(XmlNode part) {
    return part.is("graphic")
        || part.is("media")
        || (part.is("ptr") && part.parent != null && part.parent.is("notatedMusic"));
  }

  private Figure picture(XmlNode node, List<Block> caption) {
    XmlNode graphic = node;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (shows(child) && !graphic.has("url")) {
        graphic = child;
      }
    }
    return new Figure(
        node.span(),
        reader.rend(node),
        graphic.attribute(graphic.is("ptr") ? "target" : "url"),
        description(node),
        new Figure.Size(
            graphic.attribute("width"), graphic.attribute("height"), graphic.attribute("scale")),
        caption);
  }

  /** The words of a picture; its first graphic is the picture itself. */
  private void caption(XmlNode node, Flow flow) {
    boolean shown = node.has("url");
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (labelled(child, flow)) {
        continue;
      }
      if (describes(child)) {
        reader.omit(child, flow, DESCRIPTION);
      } else if (shows(child) && !shown) {
        shown = child.has("url");
        reader.children(child, flow);
      } else {
        reader.read(child, flow);
      }
    }
  }

  /** Reads the caption and the label of a figure that has both; false of anything else. */
  private boolean labelled(XmlNode part, Flow flow) {
    if (flow.flat || !isLabelled(part.parent)) {
      return false;
    }
    if (part.is("figDesc")) {
      line(part, flow);
    } else if (part.is("label")) {
      reader.omit(part, flow, "number of a figure, which its head has (label)");
    }
    return part.is("figDesc") || part.is("label");
  }

  /** A line of a caption. */
  private void line(XmlNode node, Flow caption) {
    caption.begin(Role.CAPTION, reader.rend(node), node.span());
    reader.anchor(node, caption);
    reader.children(node, caption);
    caption.end();
  }

  private void description(XmlNode node, Flow flow) {
    reader.omit(node, flow, "description of a picture without the picture");
  }
}

package recto.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recto.diagnostic.Diagnostic;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Severity;
import recto.diagnostic.SourceException;
import recto.input.SourceFiles.Unread;

/**
 * Puts the files that a source includes ({@code xi:include}) where they belong. One that cannot be
 * had is reported, and what the source has in its place is set.
 */
final class Inclusions {
  private static final int DEEPEST = 50;
  private static final int MOST = 20_000;

  /** The ways to name an element by its id. */
  private static final Pattern ID =
      Pattern.compile("(?:xpointer\\(id\\(['\"]|element\\(|)([^'\"()/\\s]+)(?:['\"]\\)\\)|\\)|)");

  private final SourceFiles files;
  private final Diagnostics diagnostics;
  private final Set<String> blocks;
  private final Set<String> aside;
  private final Map<SourceFiles.File, XmlNode> trees = new HashMap<>();
  private int count;

  Inclusions(SourceFiles files, Diagnostics diagnostics, Set<String> blocks, Set<String> aside) {
    this.files = files;
    this.diagnostics = diagnostics;
    this.blocks = blocks;
    this.aside = aside;
  }

  /** The root element of a file, with all that is included in it. */
  XmlNode read(SourceFiles.File file) throws SourceException {
    XmlNode root = tree(file).read();
    within(root, List.of(file));
    return root;
  }

  private XmlTree tree(SourceFiles.File file) {
    return new XmlTree(files, file, diagnostics, blocks, aside);
  }

  /**
   * @param way the files that led here, the innermost last
   */
  private void within(XmlNode node, List<SourceFiles.File> way) {
    boolean some = false;
    for (XmlNode child = node.first; child != null; child = child.next) {
      if (isInclusion(child)) {
        some = true;
      } else if (child.first != null) {
        within(child, way);
      }
    }
    if (some) {
      List<XmlNode> children = new ArrayList<>();
      for (XmlNode child : node.children()) {
        if (isInclusion(child)) {
          children.addAll(included(child, way));
        } else {
          children.add(child);
        }
      }
      node.hold(children);
      node.children().forEach(tree(way.get(0))::settle);
    }
  }

  private static boolean isInclusion(XmlNode node) {
    return node.foreign && node.is("include") && (node.has("href") || node.has("xpointer"));
  }

  private List<XmlNode> included(XmlNode node, List<SourceFiles.File> way) {
    if (++count > MOST + 1) {
      return List.of(node); // said once
    }
    String href = node.attribute("href");
    SourceFiles.File from = way.get(way.size() - 1);
    try {
      if (count > MOST || way.size() > DEEPEST) {
        throw new Unread("there are more inclusions than is safe to follow");
      }
      SourceFiles.File file = href.isEmpty() ? from : files.open(href, from);
      if (node.attribute("parse").equals("text")) {
        return List.of(text(node, file));
      }
      String pointer = node.attribute("xpointer").strip();
      if (pointer.isEmpty() && way.contains(file)) {
        throw new Unread("it would include itself");
      }
      XmlNode original = part(whole(file), pointer);
      if (depth(node) + height(original) > XmlTree.DEEPEST) {
        throw new Unread("elements would nest deeper than " + XmlTree.DEEPEST + " levels");
      }
      XmlNode part = original.copy(node.parent);
      List<SourceFiles.File> further = new ArrayList<>(way);
      further.add(file);
      within(part, further);
      return List.of(part);
    } catch (Unread e) {
      missing(node, href, e.reason());
      return List.of(node);
    }
  }

  private XmlNode whole(SourceFiles.File file) throws Unread {
    XmlNode known = trees.get(file);
    if (known == null) {
      try {
        known = tree(file).read();
      } catch (SourceException e) {
        diagnostics.add(e.diagnostic());
        throw new Unread("it is not well-formed");
      }
      trees.put(file, known);
    }
    if (known.foreign || (!files.isNear(file) && !known.tei)) {
      throw new Unread("it is not TEI");
    }
    return known;
  }

  private static XmlNode part(XmlNode root, String pointer) throws Unread {
    if (pointer.isEmpty()) {
      return root;
    }
    Matcher id = ID.matcher(pointer);
    XmlNode found = id.matches() ? named(root, id.group(1)) : null;
    if (found == null) {
      throw new Unread("it has nothing that xpointer=\"" + pointer + "\" names");
    }
    return found;
  }

  private static @Nullable XmlNode named(XmlNode node, String id) {
    if (node.id().equals(id)) {
      return node;
    }
    for (XmlNode child = node.first; child != null; child = child.next) {
      XmlNode found = child.isText() ? null : named(child, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static int depth(XmlNode node) {
    int depth = 0;
    for (XmlNode up = node.parent; up != null; up = up.parent) {
      depth++;
    }
    return depth;
  }

  private static int height(XmlNode node) {
    int height = 0;
    for (XmlNode child = node.first; child != null; child = child.next) {
      height = Math.max(height, height(child));
    }
    return height + 1;
  }

  /** A file whose characters are text, whatever they say. */
  private XmlNode text(XmlNode node, SourceFiles.File file) throws Unread {
    if (!files.isNear(file)) {
      throw new Unread("it does not stand beside the source");
    }
    XmlNode parent = node.parent;
    if (parent == null) {
      throw new Unread("no text may stand here");
    }
    String encoding = node.attribute("encoding");
    try {
      Charset charset = encoding.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      String words = new String(file.content(), charset);
      String plain = words.startsWith("\uFEFF") ? words.substring(1) : words;
      return XmlNode.text(plain, file.before() + 1, 1, parent);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unread("its encoding \"" + encoding + "\" is not known");
    }
  }

  private void missing(XmlNode node, String href, String reason) {
    boolean header = node.isWithin("teiHeader");
    if (header) {
      return;
    }
    boolean instead = node.hasText();
    diagnostics.add(
        new Diagnostic(
            files.source(),
            node.span(),
            instead ? Severity.WARNING : Severity.ERROR,
            "the file \""
                + href
                + "\" is to be included here and is not: "
                + reason
                + (instead ? "; what the source has in its place is set" : "")));
  }
}

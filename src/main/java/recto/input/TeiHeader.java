package recto.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recto.edition.Metadata;

/** Reads from the header what the edition is called, who made it, and in which language it is. */
final class TeiHeader {
  private final XmlNode root;
  private final @Nullable XmlNode header;

  TeiHeader(XmlNode root) {
    this.root = root;
    this.header = root.child("teiHeader");
  }

  /**
   * @param language of the text, as a BCP 47 tag, or empty
   */
  Metadata read(String language) {
    XmlNode title = in("fileDesc", "titleStmt");
    XmlNode published = in("fileDesc", "publicationStmt");
    Map<String, String> titles = titles(title);
    return new Metadata(
        whole(titles),
        first(titles, "series"),
        first(titles, "sub-series", "subseries"),
        first(titles, "volume-number", "volumenumber", "volumeno"),
        first(titles, "volume"),
        names(title, "author"),
        names(title, "editor"),
        firstOf(published, "publisher", "authority", "distributor"),
        firstOf(published, "pubPlace"),
        firstOf(published, "date"),
        identifier(published),
        language,
        licence(published),
        TeiCorrespondence.of(root));
  }

  /** The title of what a header describes, without subtitles and series; null where it has none. */
  static @Nullable XmlNode title(XmlNode header) {
    XmlNode file = header.child("fileDesc");
    XmlNode statement = file == null ? null : file.child("titleStmt");
    for (XmlNode title : children(statement, "title")) {
      String type = title.attribute("type").toLowerCase(Locale.ROOT);
      boolean whole = type.isEmpty() || type.equals("main") || type.equals("complete");
      if (whole && title.hasText() && !title.attribute("level").equals("s")) {
        return title;
      }
    }
    return null;
  }

  private static Map<String, String> titles(@Nullable XmlNode statement) {
    Map<String, String> titles = new HashMap<>();
    for (XmlNode title : children(statement, "title")) {
      String type = title.attribute("type").toLowerCase(Locale.ROOT);
      String level = title.attribute("level");
      String kind =
          !type.isEmpty()
              ? type
              : level.equals("s") ? "series" : level.equals("j") ? "journal" : "";
      String words = title.words();
      if (!words.isEmpty()) {
        titles.putIfAbsent(kind, words);
      }
    }
    return titles;
  }

  private static String whole(Map<String, String> titles) {
    String complete = first(titles, "complete", "full");
    if (!complete.isEmpty()) {
      return complete;
    }
    String main = first(titles, "main", "", "short", "volume", "series");
    String sub = first(titles, "sub", "alt-sub", "subordinate");
    if (sub.isEmpty() || main.isEmpty()) {
      return main.isEmpty() ? sub : main;
    }
    char last = main.charAt(main.length() - 1);
    return Character.isLetterOrDigit(last) ? main + ". " + sub : main + " " + sub;
  }

  private static String first(Map<String, String> titles, String... kinds) {
    for (String kind : kinds) {
      String title = titles.get(kind);
      if (title != null) {
        return title;
      }
    }
    return "";
  }

  private static List<String> names(@Nullable XmlNode statement, String kind) {
    List<String> names = new ArrayList<>();
    for (XmlNode each : children(statement, kind)) {
      List<XmlNode> several = new ArrayList<>(children(each, "name"));
      several.addAll(children(each, "persName"));
      if (several.isEmpty()) {
        several.add(each);
      }
      for (XmlNode name : several) {
        String words = name(name);
        if (!words.isEmpty() && !names.contains(words)) {
          names.add(words);
        }
      }
    }
    return names;
  }

  /** A name in the order in which it is spoken. */
  static String name(XmlNode node) {
    List<String> given = words(node, "forename");
    List<String> family = words(node, "surname");
    if (given.isEmpty() || family.isEmpty() || node.words().contains(",")) {
      return node.words();
    }
    List<String> parts = new ArrayList<>(given);
    parts.addAll(words(node, "nameLink"));
    parts.addAll(family);
    return String.join(" ", parts);
  }

  private static List<String> words(XmlNode node, String name) {
    return children(node, name).stream().map(XmlNode::words).filter(w -> !w.isEmpty()).toList();
  }

  private static String firstOf(@Nullable XmlNode statement, String... kinds) {
    for (String kind : kinds) {
      for (XmlNode each : children(statement, kind)) {
        String words = each.words();
        if (words.isEmpty() && kind.equals("date")) {
          words = each.attribute("when");
        }
        if (!words.isEmpty()) {
          return words;
        }
      }
    }
    return "";
  }

  private String identifier(@Nullable XmlNode published) {
    for (XmlNode each : children(published, "idno")) {
      if (each.attribute("type").equals("frus") && each.hasText()) {
        return each.words();
      }
    }
    return root.id().isEmpty() ? firstOf(published, "idno") : root.id();
  }

  private static String licence(@Nullable XmlNode published) {
    for (XmlNode availability : children(published, "availability")) {
      XmlNode licence = availability.child("licence");
      if (licence == null) {
        return availability.words();
      }
      String words = licence.words();
      return words.isEmpty() ? licence.attribute("target") : words;
    }
    return "";
  }

  private @Nullable XmlNode in(String... path) {
    XmlNode node = header;
    for (String name : path) {
      node = node == null ? null : node.child(name);
    }
    return node;
  }

  private static List<XmlNode> children(@Nullable XmlNode node, String name) {
    List<XmlNode> found = new ArrayList<>();
    if (node != null) {
      for (XmlNode child = node.first; child != null; child = child.next) {
        if (child.is(name)) {
          found.add(child);
        }
      }
    }
    return found;
  }
}

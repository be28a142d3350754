package recto.galley;

import java.util.Locale;
import java.util.Set;
import recto.diagnostic.Diagnostics;
import recto.edition.Edition;
import recto.edition.Inline;
import recto.style.Stylesheet;

/**
 * What all setters of one galley share, and the original pages of the flow that one of them sets.
 *
 * @param printed the ids of everything that is printed and may be linked to
 */
record Setting(
    Edition edition,
    Stylesheet style,
    Looks looks,
    Names names,
    Tags tags,
    Set<String> printed,
    Diagnostics diagnostics,
    OriginalPages pages) {

  /** The same for another flow of text: a note. */
  Setting flow() {
    return new Setting(
        edition,
        style,
        looks,
        names,
        tags,
        printed,
        diagnostics,
        new OriginalPages(style.margin(), names, tags));
  }

  /** Where a reference leads: a destination's name, a URL, or nothing. */
  String destination(String target) {
    if (target.contains("://") || target.startsWith("mailto:")) {
      return target;
    }
    String id = target.substring(target.indexOf('#') + 1);
    if (printed.contains(id)) {
      return id;
    }
    String bare = id.replaceAll("[\\^.$]+$", "");
    if (printed.contains(bare)) {
      return bare;
    }
    boolean template = !style.linkTemplate().isEmpty() && !target.isEmpty();
    return template ? style.linkTemplate().replace("{target}", target) : "";
  }

  boolean editorSide(Inline.Choice.Kind kind) {
    return style.editorSide().getOrDefault(kind.name().toLowerCase(Locale.ROOT), true);
  }
}

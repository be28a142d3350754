package recto.galley;

import java.util.Locale;
import java.util.Optional;
import recto.diagnostic.Diagnostics;
import recto.edition.Edition;
import recto.edition.Inline;
import recto.edition.Targets;
import recto.style.Stylesheet;

/**
 * What all setters of one galley share, and the original pages of the flow that one of them sets.
 *
 * @param targets where references lead
 * @param pictures the files of its figures
 */
record Setting(
    Edition edition,
    Stylesheet style,
    Looks looks,
    Names names,
    Tags tags,
    Targets targets,
    Pictures pictures,
    Diagnostics diagnostics,
    OriginalPages pages,
    Paratext paratext) {

  /** The same for another flow of text: a note. */
  Setting flow() {
    return new Setting(
        edition,
        style,
        looks,
        names,
        tags,
        targets,
        pictures,
        diagnostics,
        new OriginalPages(style.margin(), names, tags, LineCount.none()),
        paratext);
  }

  /** Where a reference leads: a destination's name, a URL, or nothing. */
  String destination(String target) {
    if (Targets.isAddress(target)) {
      return target;
    }
    Optional<Targets.Target> found = targets.find(target);
    if (found.isPresent()) {
      return found.get().id();
    }
    boolean template = !style.linkTemplate().isEmpty() && !target.isEmpty();
    return template ? style.linkTemplate().replace("{target}", target) : "";
  }

  boolean editorSide(Inline.Choice.Kind kind) {
    return style.editorSide().getOrDefault(kind.name().toLowerCase(Locale.ROOT), true);
  }
}

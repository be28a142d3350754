package recto.galley;

import java.util.Optional;
import recto.diagnostic.Diagnostics;
import recto.edition.Edition;
import recto.edition.Targets;
import recto.style.IndexStyle;
import recto.style.Stylesheet;

/**
 * What all setters of one galley share, and the original pages of the flow that one of them sets.
 *
 * @param targets where references lead
 * @param pictures the files of its figures
 * @param index the entries of the indexes that are made
 * @param aloud how numbers are read
 * @param scope what references and names mean here
 * @param adjustments what an editor asks of paragraphs
 * @param openings how divisions open
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
    IndexEntries index,
    Scope scope,
    OriginalPages pages,
    Aloud aloud,
    Paratext paratext,
    Adjustments adjustments,
    Openings openings) {

  /** The same for another flow of text: a note. */
  Setting flow() {
    return with(scope, new OriginalPages(style.margin(), aloud, names, tags, LineCount.none()));
  }

  /** The same for a part of the text where references and names mean something else. */
  Setting in(Scope other) {
    return other == scope ? this : with(other, pages);
  }

  private Setting with(Scope otherScope, OriginalPages otherPages) {
    return new Setting(
        edition,
        style,
        looks,
        names,
        tags,
        targets,
        pictures,
        diagnostics,
        index,
        otherScope,
        otherPages,
        aloud,
        paratext,
        adjustments,
        openings);
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
    if (style.linkTemplate().isEmpty() || target.isEmpty()) {
      return "";
    }
    Targets.Elsewhere elsewhere = targets.elsewhere(target);
    return style
        .linkTemplate()
        .replace("{target}", target)
        .replace("{file}", elsewhere.edition())
        .replace("{id}", elsewhere.id());
  }

  /** True where numbers of an index give way to those of the pages here. */
  boolean rekeys() {
    return scope == Scope.INDEX && style.index().numbers() == IndexStyle.Numbers.PAGES;
  }
}

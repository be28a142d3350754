package recto.galley;

import java.util.ArrayList;
import java.util.List;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Inline;
import recto.edition.Metadata;
import recto.edition.Prose;
import recto.edition.Prose.Role;
import recto.edition.Rend;

/** The title page of a book whose source has none, from what its header says. */
final class HeaderTitle {
  private final List<Block> lines = new ArrayList<>();

  private HeaderTitle() {}

  /** True where {@code edition} has no title page of its own and a header that gives a title. */
  static boolean isWanted(Edition edition) {
    return !edition.metadata().title().isEmpty() && !hasTitlePage(edition.divisions());
  }

  private static boolean hasTitlePage(List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Division part
          && (part.type().equals(Division.TITLE_PAGE) || hasTitlePage(part.blocks()))) {
        return true;
      }
    }
    return false;
  }

  static Division of(Metadata metadata) {
    HeaderTitle page = new HeaderTitle();
    page.titles(metadata);
    List<String> names = metadata.authors().isEmpty() ? metadata.editors() : metadata.authors();
    page.add(Role.BYLINE, names);
    page.add(Role.IMPRINT, List.of(metadata.place(), metadata.publisher(), metadata.date()));
    return new Division(
        Span.NONE,
        "",
        Division.TITLE_PAGE,
        "",
        "",
        Division.Matter.FRONT,
        "",
        Rend.NONE,
        null,
        page.lines);
  }

  private void titles(Metadata metadata) {
    Titles titles = Titles.of(metadata);
    add(Role.TITLE, List.of(titles.main()));
    titles.below().forEach(part -> add(Role.SUBTITLE, List.of(part)));
  }

  private void add(Role role, List<String> words) {
    List<Inline> content = new ArrayList<>();
    for (String each : words) {
      if (!each.isEmpty()) {
        if (!content.isEmpty()) {
          content.add(new Inline.LineBreak(Span.NONE));
        }
        content.add(new Inline.Text(Span.NONE, each));
      }
    }
    if (!content.isEmpty()) {
      lines.add(new Prose(Span.NONE, role, Rend.NONE, false, content));
    }
  }
}

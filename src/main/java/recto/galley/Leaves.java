package recto.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recto.diagnostic.Span;
import recto.edition.Division;
import recto.edition.Edition;
import recto.edition.Metadata;
import recto.edition.Rend;
import recto.folio.Element;
import recto.folio.Role;
import recto.style.DivisionStyle;
import recto.style.LeavesStyle;

/** The pages before a text that its source does not have: half-title, title, copyright, cover. */
final class Leaves {
  /** A copyright page, on whose line an imprint overleaf stands, too. */
  static final Division COPYRIGHT = division("copyright-page");

  private final Setting setting;
  private final Frame frame;
  private final Sections sections;
  private final Metadata metadata;
  private final Titles titles;
  private final boolean titled;
  private final LeavesStyle style;

  Leaves(Setting setting, Frame frame, Sections sections) {
    this.setting = setting;
    this.frame = frame;
    this.sections = sections;
    this.metadata = setting.edition().metadata();
    this.titles = Titles.of(metadata);
    this.titled = !titles.main().isEmpty();
    this.style = setting.style().leaves();
  }

  /** Sets the cover page of a handout, if there is one. */
  void cover(List<Paratext.Part> parts) {
    page("cover", parts);
  }

  /** Sets what opens a packet of several documents: a page in front, as its contents is. */
  void packet(List<Paratext.Part> parts) {
    page("packet", parts);
  }

  /**
   * Sets what stands before the divisions.
   *
   * @param book true where the text is long enough for a title page of its own
   */
  void open(boolean book) {
    boolean told = metadata.imprint().published();
    if (told && !style.copyrightPage()) {
      note(
          Span.NONE,
          "the style makes no copyright page, so publisher, rights and ISBN of the book's file are"
              + " not printed; set copyright-page = true");
    }
    boolean half = titled && style.halfTitle();
    if (half) {
      page("half-title", List.of(words("half-title", titles.main())));
    }
    if (half && !titles.series().isEmpty()) {
      page("series-page", List.of(words("series", titles.series())));
    }
    boolean asked = style.halfTitle() || style.copyrightPage();
    if (style.titlePage() && (book || asked) && HeaderTitle.isWanted(setting.edition())) {
      int made = setting.tags().open(Element.of(frame.parent(), Role.PART).added());
      new DivisionSetter(setting, frame.under(made), sections).set(HeaderTitle.of(metadata));
    }
  }

  /** Sets the copyright page before the division of that index, if that is its place. */
  void copyright(int division) {
    Edition edition = setting.edition();
    if (!style.copyrightPage() || division != behindTitle(edition.divisions())) {
      return;
    }
    Division title = division > 0 ? edition.divisions().get(division - 1) : null;
    if (title != null && Overleaf.sides(title.blocks()).size() > 1) {
      if (!metadata.imprint().published()) {
        return;
      }
      note(
          title.span(),
          "the title page has an imprint of its own, which stays; what the book's file says"
              + " follows on a page behind it");
    }
    List<Paratext.Part> lines = new ArrayList<>();
    String published =
        joined(", ", metadata.publisher(), List.of(metadata.place(), metadata.date()));
    Stream.of(titles.series(), published, metadata.imprint().copyright(), metadata.licence())
        .filter(each -> !each.isEmpty())
        .forEach(each -> lines.add(words("copyright", each)));
    if (!metadata.imprint().isbn().isEmpty()) {
      lines.add(words("copyright", "ISBN " + metadata.imprint().isbn()));
    }
    metadata.imprint().notes().forEach(each -> lines.add(words("copyright", each)));
    if (titled && !lines.isEmpty()) {
      lines.add(0, words("copyright-title", joined(". ", titles.main(), titles.below())));
    }
    page("copyright-page", lines);
  }

  private void note(Span span, String words) {
    setting.diagnostics().note(setting.edition().source(), span, words);
  }

  /** The index of the division behind the last title page in front; 0 where there is none. */
  static int behindTitle(List<Division> divisions) {
    int behind = 0;
    for (int i = 0; i < divisions.size(); i++) {
      Division division = divisions.get(i);
      boolean front = division.matter() == Division.Matter.FRONT;
      behind = front && division.type().equals(Division.TITLE_PAGE) ? i + 1 : behind;
    }
    return behind;
  }

  private void page(String kind, List<Paratext.Part> parts) {
    if (!parts.isEmpty()) {
      DivisionStyle look = setting.style().division(division(kind), 1);
      sections.open(look, true);
      ParatextSetter.set(setting, frame, sections, parts);
      sections.close(look);
    }
  }

  private static Division division(String kind) {
    return new Division(
        Span.NONE, "", kind, "", "", Division.Matter.FRONT, "", Rend.NONE, null, List.of());
  }

  private static Paratext.Words words(String style, String words) {
    return new Paratext.Words(style, List.of(Paratext.Phrase.plain(words)));
  }

  private static String joined(String between, String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(between));
  }
}

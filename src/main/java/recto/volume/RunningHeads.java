package recto.volume;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Source;
import recto.diagnostic.Span;
import recto.edition.Metadata;
import recto.folio.Ink;
import recto.folio.Side;
import recto.galley.Mark;
import recto.galley.Section.Manner;
import recto.line.Line;
import recto.style.PageStyle;
import recto.style.RunningStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;

/** The running heads of the pages, from the heads in force on them. */
final class RunningHeads {
  /** The fewest letters of a clause that may stand for a head. */
  private static final int SHORTEST = 12;

  private static final int GAP = 3;

  /** Words before which no head is cut, for the next belongs to them. */
  private static final List<String> SMALL =
      List.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with", "au", "aux", "de", "des", "du", "en", "et", "la", "le", "les", "am", "auf", "das",
          "dem", "den", "der", "die", "für", "im", "und", "von", "zu", "zum", "zur", "al", "con",
          "del", "della", "di", "e", "el", "il", "las", "los", "y");

  /** Abbreviations behind which stands a name or a number. */
  private static final List<String> TITLES =
      List.of(
          "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Hon", "St", "Gen", "Col", "Maj", "Capt", "Lt",
          "Adm", "Sen", "Rep", "Gov", "No", "Nos", "Vol", "Mme", "Mlle");

  private final Stylesheet style;
  private final RunningStyle running;
  private final Metadata metadata;
  private final Shorts shorts;
  private final Diagnostics diagnostics;
  private final Source source;
  private String section = "";
  private Span sectionAt = Span.NONE;
  private String document = "";

  RunningHeads(
      Stylesheet style, Metadata metadata, Shorts shorts, Diagnostics diagnostics, Source source) {
    this.style = style;
    this.running = style.running();
    this.metadata = metadata;
    this.shorts = shorts;
    this.diagnostics = diagnostics;
    this.source = source;
  }

  /** A head begins on the page that is next asked for. */
  void begin(Mark.Head head) {
    String title = running.shorter().getOrDefault(head.id(), head.title());
    if (head.running()) {
      section = title;
      sectionAt = head.span();
    }
    if (head.kind().equals("document")) {
      document = title;
    }
  }

  /**
   * A line of a running head or a folio.
   *
   * @param x from the left of the text
   * @param y from the first baseline
   */
  record Set(Line line, long x, long y) {}

  /**
   * The running head of a page; on an opening or a turned page the folio at its foot; nothing on a
   * blank or a bare one.
   */
  List<Set> heads(Leaf leaf) {
    if (leaf.draft() == null || leaf.manner() == Manner.BARE) {
      return List.of();
    }
    if (leaf.draft().opening() || leaf.turned()) {
      Line folio = shorts.line(leaf.label(), style.text(running.folio()));
      PageStyle page = style.page();
      long x = (page.measure() - folio.width()) / 2 - folio.left();
      return List.of(new Set(folio, x, page.depth() + page.footDrop()));
    }
    return heads(leaf.side(), leaf.label());
  }

  private List<Set> heads(Side side, String folio) {
    String template = side == Side.VERSO ? running.verso() : running.recto();
    int tab = template.indexOf('\t');
    String left = tab < 0 ? template : template.substring(0, tab);
    String right = tab < 0 ? "" : template.substring(tab + 1);
    List<Set> sets = new ArrayList<>();
    boolean turned = style.page().rightBound() && style.page().mirrored();
    place(parts(left, folio), sets, turned);
    place(parts(right, folio), sets, !turned);
    return sets;
  }

  private void place(List<Line> parts, List<Set> sets, boolean fromRight) {
    long gap = GAP * style.text(running.text()).look().size() / 2;
    long width = -gap;
    for (Line part : parts) {
      width += part.width() + gap;
    }
    if (style.page().rightBound()) {
      Collections.reverse(parts);
    }
    long x = fromRight ? style.page().measure() - width : 0;
    for (Line part : parts) {
      sets.add(new Set(part, x - part.left(), -style.page().headRise()));
      x += part.width() + gap;
    }
  }

  /** The folio is a part of its own; the words around it are one. */
  private List<Line> parts(String template, String folio) {
    List<Line> parts = new ArrayList<>();
    int at = template.indexOf("{folio}");
    if (at < 0) {
      addWords(template, parts);
      return parts;
    }
    addWords(template.substring(0, at), parts);
    parts.add(shorts.line(folio, style.text(running.folio())));
    addWords(template.substring(at + "{folio}".length()), parts);
    return parts;
  }

  private void addWords(String template, List<Line> parts) {
    String words = filled(template).strip();
    if (!words.isEmpty()) {
      parts.add(fitted(words));
    }
  }

  private String filled(String template) {
    return template
        .replace("{volume}", volume())
        .replace("{section}", section())
        .replace("{document}", document)
        .replace("{title}", metadata.title());
  }

  /** The head in force, else the title of the volume, else that of the document. */
  private String section() {
    if (!section.isEmpty()) {
      return section;
    }
    if (!metadata.volume().isEmpty()) {
      return metadata.volume();
    }
    return document.isEmpty() ? metadata.title() : document;
  }

  private String volume() {
    List<String> words = new ArrayList<>();
    words.add(running.series().getOrDefault(metadata.series(), metadata.series()));
    words.add(metadata.subseries());
    words.add(metadata.volumeNumber());
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? metadata.title() : String.join(", ", words);
  }

  private Line fitted(String words) {
    TextStyle text = style.text(running.text());
    long room = style.page().measure() - 4 * text.look().size();
    Line whole = line(words, text);
    if (whole.width() <= room) {
      return whole;
    }
    String cut = cut(words, text, room);
    boolean fromHead = !section.isEmpty() && words.contains(section);
    Span at = fromHead ? sectionAt : Span.NONE;
    diagnostics.note(source, at, "running head cut: \"" + words + "\" to \"" + cut + "\"");
    return line(cut, text);
  }

  /**
   * Up to the first colon, semicolon or stop behind more than a number or an abbreviation, as in
   * "CHAP. VI. Of the sea"; else the words that fit, with an ellipsis.
   */
  private String cut(String words, TextStyle text, long room) {
    for (int i = 0; i < words.length() - 1; i++) {
      boolean stop = ":;.".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ';
      if (stop && i >= SHORTEST && !TITLES.contains(last(words.substring(0, i)))) {
        String clause = words.substring(0, i);
        if (line(clause, text).width() <= room) {
          return clause;
        }
        break;
      }
    }
    String shorter = words;
    while (shorter.indexOf(' ') > 0) {
      shorter = shorter.substring(0, shorter.lastIndexOf(' '));
      String cut = shorter.replaceAll("[,;:.—–-]+$", "") + " …";
      boolean leadsOn = SMALL.contains(last(shorter)) || TITLES.contains(last(shorter));
      if (!leadsOn && line(cut, text).width() <= room) {
        return cut;
      }
    }
    return shorter;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).replace(".", "");
  }

  private Line line(String words, TextStyle text) {
    return shorts.line(words, text, text.look(), Ink.ARTIFACT);
  }
}

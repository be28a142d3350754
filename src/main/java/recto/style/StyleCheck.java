package recto.style;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recto.edition.Note;
import recto.unit.Length;

/**
 * Checks what no single value can show: that names stand for something, and that everything has
 * room on the page.
 */
final class StyleCheck {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
  private static final Set<String> SLOTS =
      Set.of("folio", "volume", "section", "document", "title");

  private static final Set<String> SLUG = Set.of("title", "date", "page", "pages");

  /** The least width that a line of text may be left with. */
  private static final long LEAST = 24 * Length.POINT;

  private final Stylesheet style;
  private final PageStyle page;
  private final Blame blame;

  /**
   * @param settings what the style was made of, for the places of errors
   */
  StyleCheck(Stylesheet style, Layer settings, Problems problems) {
    this.style = style;
    this.page = style.page();
    this.blame = new Blame(settings, problems);
  }

  void check() {
    names();
    scripts();
    height();
    width();
    for (Map.Entry<String, TextStyle> each : style.text().entrySet()) {
      room(each.getKey(), each.getValue());
    }
    signs();
  }

  private void names() {
    textStyle(style.margin().text(), "margin", "text");
    textStyle(style.lineNumbers().text(), "line-numbers", "text");
    textStyle(style.running().text(), "running", "text");
    textStyle(style.sheet().text(), "sheet", "text");
    textStyle(style.running().folio(), "running", "folio");
    style.series().forEach(each -> textStyle(each.text(), "series", each.name(), "text"));
    style.divisions().forEach((name, each) -> textStyle(each.head(), "divisions", name, "head"));
    style.paragraphs().forEach((word, text) -> textStyle(text, "paragraphs", word));
    String look = style.apparatus().number();
    if (!look.isEmpty() && style.look(look) == null) {
      String hint = Nearest.hint(look, style.looks().keySet());
      blame.error("there is no look \"" + look + "\"" + hint, Blame.at("apparatus", "number"));
    }
  }

  private void textStyle(String name, String... path) {
    if (!style.text().containsKey(name)) {
      String hint = Nearest.hint(name, style.text().keySet());
      blame.error("there is no text style \"" + name + "\"" + hint, path);
    }
  }

  private void scripts() {
    for (String script : style.leadingByScript().keySet()) {
      if (Stream.of(UnicodeScript.values()).noneMatch(each -> script.equals(name(each)))) {
        blame.error(
            "there is no script \"" + script + "\"; name it as Unicode does, as in \"arabic\"",
            Blame.at("leading-by-script", script));
      }
    }
  }

  private static String name(UnicodeScript script) {
    return script.name().toLowerCase(Locale.ROOT);
  }

  private void height() {
    long last = page.firstBaseline() + page.depth();
    if (last > page.height()) {
      blame.error(
          String.format(
              Locale.ROOT,
              "%d lines of %s from %s down end at %s, below a page %s high",
              page.lines(),
              points(page.leading()),
              points(page.firstBaseline()),
              points(last),
              points(page.height())),
          Blame.at("page", "lines"),
          Blame.at("page", "leading"),
          Blame.at("page", "first-baseline"),
          Blame.at("page", "height"));
    } else if (last + page.footDrop() > page.height()) {
      blame.error(
          "a folio " + points(page.footDrop()) + " below the last line falls off the page",
          Blame.at("page", "foot-drop"),
          Blame.at("page", "lines"),
          Blame.at("page", "leading"),
          Blame.at("page", "first-baseline"),
          Blame.at("page", "height"));
    }
    if (page.headRise() > page.firstBaseline()) {
      blame.error(
          "a running head " + points(page.headRise()) + " above the first line falls off the page",
          Blame.at("page", "head-rise"),
          Blame.at("page", "first-baseline"));
    }
    if (style.text("body").leading() != page.leading()) {
      blame.error(
          "lines of the body "
              + points(style.text("body").leading())
              + " apart leave the grid of "
              + points(page.leading())
              + "; set page.leading",
          Blame.at("text", "body", "leading"));
    }
  }

  private void width() {
    long outer = page.width() - page.inner() - page.measure();
    if (outer < 0) {
      blame.error(
          String.format(
              Locale.ROOT,
              "text %s wide and %s from the spine does not fit on a page %s wide",
              points(page.measure()),
              points(page.inner()),
              points(page.width())),
          Blame.at("page", "measure"),
          Blame.at("page", "inner"),
          Blame.at("page", "width"));
      return;
    }
    notes();
    long numbers = numbers();
    if (numbers > outer) {
      blame.error(
          String.format(
              Locale.ROOT,
              "page numbers need %s, and the outer margin is %s",
              points(numbers),
              points(outer)),
          Blame.at("margin", "width"),
          Blame.at("margin", "distance"),
          Blame.at("page", "measure"),
          Blame.at("page", "inner"),
          Blame.at("page", "width"));
      return;
    }
    for (Gutter gutter : style.gutters()) {
      if (Math.max(page.inner(), gutter.inner()) + page.measure() + numbers > page.width()) {
        blame.error(
            String.format(
                Locale.ROOT,
                "a gutter of %s leaves no room for the outer margin",
                points(gutter.inner())),
            Blame.at("gutter", Integer.toString(gutter.pages())),
            Blame.at("page", "measure"),
            Blame.at("page", "width"),
            Blame.at("margin", "width"),
            Blame.at("margin", "distance"));
      }
    }
  }

  /** Notes in the margin need room there, and one series must stand at the foot. */
  private void notes() {
    List<SeriesStyle> marginal = style.series().stream().filter(SeriesStyle::isMarginal).toList();
    if (marginal.isEmpty()) {
      return;
    }
    SeriesStyle first = marginal.get(0);
    if (marginal.size() == style.series().size()) {
      blame.error(
          "one series at least must stand at the foot",
          Blame.at("series", first.name(), "arrangement"));
    }
    if (style.series(Note.APPARATUS).isMarginal()) {
      blame.error(
          "entries of the apparatus stand at the foot",
          Blame.at("series", Note.APPARATUS, "arrangement"));
    }
    MarginNoteStyle notes = style.marginNotes();
    boolean outer = notes.side() == LineNumberStyle.Margin.OUTER;
    long own = outer ? page.width() - page.inner() - page.measure() : page.inner();
    long margin = Math.max(own, notes.room());
    if (page.measure() - (margin - own) < 4 * LEAST) {
      blame.error(
          "the text beside notes in the margin is too narrow",
          Blame.at("margin-notes", "room"),
          Blame.at("page", "measure"));
    }
    if (notes.distance() + notes.width() > margin) {
      blame.error(
          String.format(
              Locale.ROOT,
              "notes in the margin need %s, and it has %s",
              points(notes.distance() + notes.width()),
              points(margin)),
          Blame.at("margin-notes", "width"),
          Blame.at("margin-notes", "distance"),
          Blame.at("margin-notes", "room"));
    }
  }

  /** What original page numbers take of the outer margin. */
  private long numbers() {
    return switch (style.margin().mark()) {
      case BRACKET, NONE -> 0;
      case BAR, DOUBLE_BAR, MARGIN_ONLY -> style.margin().distance() + style.margin().width();
    };
  }

  private void room(String name, TextStyle text) {
    if (text.left() + text.firstIndent() < 0) {
      blame.error(
          String.format(
              Locale.ROOT,
              "a first line %s to the left of an indent of %s stands outside the text",
              points(-text.firstIndent()),
              points(text.left())),
          Blame.at("text", name, "first-indent"),
          Blame.at("text", name, "left"));
    }
    long steps = text.steps().stream().mapToLong(Long::longValue).max().orElse(0);
    long indents = text.left() + text.right() + Math.max(steps, Math.max(0, text.firstIndent()));
    if (page.measure() - indents < LEAST) {
      blame.error(
          String.format(
              Locale.ROOT,
              "indents of %s leave no room in text %s wide",
              points(indents),
              points(page.measure())),
          Blame.at("text", name, "left"),
          Blame.at("text", name, "right"),
          Blame.at("text", name, "first-indent"),
          Blame.at("text", name, "steps"),
          Blame.at("page", "measure"));
    }
  }

  private void signs() {
    template(style.running().verso(), SLOTS, "running", "verso");
    template(style.running().recto(), SLOTS, "running", "recto");
    template(style.references().division(), Set.of("page"), "references", "division");
    template(style.references().note(), Set.of("page", "note"), "references", "note");
    template(style.references().originalPage(), Set.of("page"), "references", "original-page");
    template(style.index().notePage(), Set.of("page"), "index", "note-page");
    template(style.linkTemplate(), Set.of("target", "file", "id"), "link-template");
    template(style.sheet().slug(), SLUG, "sheet", "slug");
    SheetStyle sheet = style.sheet();
    TextStyle text = style.text().get(sheet.text());
    long slug = text == null ? 0 : text.leading();
    if (sheet.markDistance() + sheet.markLength() + slug > sheet.margin()
        || sheet.bleed() > sheet.margin()) {
      blame.error(
          "marks, slug line and bleed do not fit on a sheet that goes "
              + points(sheet.margin())
              + " on",
          Blame.at("sheet", "margin"),
          Blame.at("sheet", "bleed"),
          Blame.at("sheet", "mark-distance"),
          Blame.at("sheet", "mark-length"));
    }
    new SeriesCheck(style, blame).check();
    if (page.measure() - page.columnGap() < 2 * LEAST) {
      blame.error(
          "the gap leaves no room for two columns",
          Blame.at("page", "column-gap"),
          Blame.at("page", "measure"));
    }
  }

  private void template(String words, Set<String> known, String... path) {
    Matcher slots = SLOT.matcher(words);
    while (slots.find()) {
      String slot = slots.group(1);
      if (!known.contains(slot)) {
        blame.error(
            "{" + slot + "} stands for nothing" + Nearest.hint(slot, known), Blame.at(path));
      }
    }
  }

  private static String points(long length) {
    return PlainLines.number(Length.toPoints(length));
  }
}

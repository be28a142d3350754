package recto.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.Colour;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.folio.StructureTree;
import recto.line.Line;
import recto.style.PageStyle;
import recto.style.SheetStyle;
import recto.style.Stylesheet;
import recto.style.TextStyle;
import recto.unit.Rect;

/**
 * A book whose pages stand on larger sheets, with what those who print and cut them need: crop
 * marks at the corners of the page, registration marks at the middle of its sides, and a slug line
 * that says what it is. Immutable.
 */
final class MarkedBook implements Book {
  private final Book book;
  private final PageStyle page;
  private final SheetStyle sheet;
  private final TextStyle text;
  private final List<Ink> marks = new ArrayList<>();
  private final List<Line> slugs = new ArrayList<>();

  MarkedBook(Book book, Stylesheet style, Shorts shorts) {
    this.book = book;
    this.page = style.page();
    this.sheet = style.sheet();
    this.text = style.text(sheet.text());
    crop();
    if (sheet.registration() > 0) {
      registration();
    }
    for (int index = 0; index < book.pages(); index++) {
      slugs.add(slug(index, shorts));
    }
  }

  @Override
  public int pages() {
    return book.pages();
  }

  @Override
  public Folio folio(int index) {
    Folio folio = book.folio(index);
    List<Ink> ink = new ArrayList<>(marks);
    Line slug = slugs.get(index);
    long below = page.height() + sheet.markDistance() + sheet.markLength() + text.look().size();
    ink.addAll(slug.ink(-slug.left(), below));
    ink.addAll(folio.ink());
    return new Folio(
        index,
        folio.label(),
        folio.side(),
        folio.width(),
        folio.height(),
        new Folio.Paper(sheet.bleed(), sheet.margin()),
        ink,
        folio.links());
  }

  @Override
  public StructureTree structure() {
    return book.structure();
  }

  @Override
  public Map<String, Destination> destinations() {
    return book.destinations();
  }

  @Override
  public List<OutlineEntry> outline() {
    return book.outline();
  }

  @Override
  public BookInfo info() {
    return book.info();
  }

  private void crop() {
    long far = sheet.markDistance() + sheet.markLength();
    long half = sheet.markWeight() / 2;
    for (long x : new long[] {0, page.width()}) {
      rule(x - half, -far, sheet.markWeight(), sheet.markLength());
      long below = page.height() + sheet.markDistance();
      rule(x - half, below, sheet.markWeight(), sheet.markLength());
    }
    for (long y : new long[] {0, page.height()}) {
      rule(-far, y - half, sheet.markLength(), sheet.markWeight());
      long beside = page.width() + sheet.markDistance();
      rule(beside, y - half, sheet.markLength(), sheet.markWeight());
    }
  }

  private void registration() {
    long away = sheet.markDistance() + sheet.markLength() / 2;
    target(page.width() / 2, -away);
    target(page.width() / 2, page.height() + away);
    target(-away, page.height() / 2);
    target(page.width() + away, page.height() / 2);
  }

  /** A cross through a circle. */
  private void target(long x, long y) {
    long arm = sheet.registration() * 8 / 5;
    long half = sheet.markWeight() / 2;
    rule(x - arm, y - half, 2 * arm, sheet.markWeight());
    rule(x - half, y - arm, sheet.markWeight(), 2 * arm);
    marks.add(
        new Ink.Ring(Ink.MARKS, x, y, sheet.registration(), sheet.markWeight(), Colour.BLACK));
  }

  private void rule(long x, long y, long width, long height) {
    marks.add(new Ink.Rule(Ink.MARKS, new Rect(x, y, width, height), Colour.BLACK));
  }

  /** The slug line, which has its place below the marks. */
  private Line slug(int index, Shorts shorts) {
    long room = page.width();
    String title = book.info().title();
    Line line = line(words(index, title), shorts);
    while (line.width() > room && title.indexOf(' ') > 0) {
      title = title.substring(0, title.lastIndexOf(' '));
      line = line(words(index, title + " …"), shorts);
    }
    return line;
  }

  private Line line(String words, Shorts shorts) {
    return shorts.line(words, text, text.look(), Ink.MARKS);
  }

  private String words(int index, String title) {
    long created = book.info().created();
    LocalDate date = Instant.ofEpochSecond(created).atZone(ZoneOffset.UTC).toLocalDate();
    return sheet
        .slug()
        .replace("{date}", date.toString())
        .replace("{pages}", String.valueOf(book.pages()))
        .replace("{page}", String.valueOf(index + 1))
        .replace("{title}", title);
  }
}

package recto.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import recto.folio.Book;
import recto.folio.BookInfo;
import recto.folio.Colour;
import recto.folio.Element;
import recto.folio.Folio;
import recto.folio.Ink;
import recto.unit.Rect;

/**
 * Writes a book as JSON to be read and compared by people: each page with its ink, one thing to the
 * line, lengths in points from the upper left corner.
 */
public final class JsonSink implements PageSink {
  @Override
  public void write(Book book, OutputStream out) throws IOException {
    JsonText json = new JsonText(out);
    List<Element> elements = book.structure().elements();
    json.raw("{\n");
    info(json, book.info());
    json.raw("\"pages\": [");
    for (int i = 0; i < book.pages(); i++) {
      json.raw(i == 0 ? "\n" : ",\n");
      page(json, book.folio(i), elements);
    }
    json.raw("\n],\n\"outline\": [");
    String before = "\n  ";
    for (Book.OutlineEntry entry : book.outline()) {
      json.raw(before).open();
      json.number("depth", entry.depth());
      json.text("title", entry.title()).text("target", entry.target()).close();
      before = ",\n  ";
    }
    json.raw("\n],\n\"destinations\": {");
    before = "\n  ";
    for (var entry : new TreeMap<>(book.destinations()).entrySet()) {
      json.raw(before).string(entry.getKey()).raw(": ").open();
      json.number("page", entry.getValue().page());
      json.length("x", entry.getValue().x()).length("y", entry.getValue().y()).close();
      before = ",\n  ";
    }
    json.raw("\n}\n}\n");
    json.flush();
  }

  private static void info(JsonText json, BookInfo info) {
    json.raw("\"info\": ").open();
    json.text("title", info.title()).text("authors", String.join("; ", info.authors()));
    json.text("subject", info.subject()).text("language", info.language());
    new TreeMap<>(info.making()).forEach(json::text);
    json.close().raw(",\n");
  }

  private static void page(JsonText json, Folio folio, List<Element> elements) {
    json.open().number("page", folio.index()).text("label", folio.label());
    json.text("side", folio.side().name().toLowerCase(Locale.ROOT));
    json.length("width", folio.width()).length("height", folio.height());
    json.raw(", \"ink\": [");
    new Inks(json, elements).all(folio.ink());
    json.raw("], \"links\": [");
    String before = "\n  ";
    for (Folio.Link link : folio.links()) {
      json.raw(before).open();
      area(json, link.area());
      json.text("target", link.target()).text("description", link.description()).close();
      before = ",\n  ";
    }
    json.raw("]").close();
  }

  private static void area(JsonText json, Rect area) {
    json.length("x", area.x()).length("y", area.y());
    json.length("width", area.width()).length("height", area.height());
  }

  /** Writes what is drawn. */
  private record Inks(JsonText json, List<Element> elements) implements Ink.Cases<JsonText> {
    void all(List<Ink> all) {
      String before = "\n  ";
      for (Ink ink : all) {
        json.raw(before).open();
        ink.accept(this);
        json.close();
        before = ",\n  ";
      }
    }

    @Override
    public JsonText glyphs(Ink.Glyphs run) {
      json.text("text", run.text());
      json.length("x", run.x()).length("y", run.baseline()).length("width", run.width());
      json.length("size", run.size()).text("face", run.face().name());
      if (run.expansion() != 1000) {
        json.number("expansion", run.expansion());
      }
      return role(run.element(), run.colour());
    }

    @Override
    public JsonText rule(Ink.Rule rule) {
      json.text("rule", "filled");
      area(json, rule.area());
      return role(rule.element(), rule.colour());
    }

    @Override
    public JsonText ring(Ink.Ring ring) {
      json.text("ring", "drawn");
      json.length("x", ring.x()).length("y", ring.y()).length("radius", ring.radius());
      return role(ring.element(), ring.colour());
    }

    @Override
    public JsonText image(Ink.Image image) {
      json.text("image", String.valueOf(image.file().getFileName()));
      area(json, image.area());
      return role(image.element(), Colour.BLACK);
    }

    @Override
    public JsonText turned(Ink.Turned turned) {
      json.raw("\"turned\": [");
      all(turned.ink());
      return json.raw("]");
    }

    @Override
    public JsonText reading(Ink.Reading reading) {
      if (reading.element() < 0) {
        return json.text("read here", "");
      }
      Element read = elements.get(reading.element());
      return json.text("read here", read.alternative());
    }

    private JsonText role(int element, Colour colour) {
      if (!colour.equals(Colour.BLACK)) {
        json.text("colour", String.format(Locale.ROOT, "#%06x", colour.rgb()));
      }
      return json.text(
          "role",
          switch (element) {
            case Ink.ARTIFACT -> "artifact";
            case Ink.HEADER -> "header";
            case Ink.FOOTER -> "footer";
            case Ink.MARKS -> "mark";
            default -> elements.get(element).role().type();
          });
    }
  }
}

package recto.input;

import java.util.ArrayList;
import java.util.List;
import recto.edition.Block;
import recto.edition.Division;
import recto.edition.Figure;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Note;
import recto.edition.Prose;
import recto.edition.Quotation;
import recto.edition.Reading;
import recto.edition.Rend;
import recto.edition.Table;
import recto.edition.Verse;

/**
 * Writes blocks down, one line each, what is inside them indented; the signs of the line are
 *
 * <pre>
 *   |n|            page break            {italic:words}   styled, or {fr:words} in a language
 *   (1)            a note's call         &lt;PERSON key:words&gt;
 *   (=1)           a second call         [GAP reason:words]
 *   /              line break            (source~editor)  choice
 *   ^id            anchor                &#x7B;#t→words&#x7D;       reference
 *   ‹lemma] A ¦ reading B›               apparatus
 *   «0 «+0 »0              a quotation mark: opening, again, closing; with its level
 * </pre>
 */
final class EditionSketch implements Block.Cases<EditionSketch>, Inline.Cases<EditionSketch> {
  private final StringBuilder out = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private int depth;

  static String of(List<? extends Block> blocks) {
    EditionSketch sketch = new EditionSketch();
    sketch.blocks(blocks);
    return sketch.out.toString();
  }

  private EditionSketch line(String name, Rend rend, List<Inline> content) {
    out.append("  ".repeat(depth)).append(name);
    if (!rend.words().isEmpty()) {
      out.append(rend.words());
    }
    if (!content.isEmpty()) {
      out.append(' ');
      inlines(content);
    }
    out.append('\n');
    List<Note> called = List.copyOf(notes);
    notes.clear();
    for (Note note : called) {
      String type = note.type().isEmpty() ? "" : " " + note.type();
      line("note " + note.label() + " " + note.series() + type, Rend.NONE, List.of());
      within(note.blocks());
    }
    return this;
  }

  private EditionSketch within(List<? extends Block> blocks) {
    depth++;
    blocks(blocks);
    depth--;
    return this;
  }

  private void blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private EditionSketch inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private EditionSketch write(String text) {
    out.append(text);
    return this;
  }

  @Override
  public EditionSketch division(Division division) {
    String name = "div";
    name += division.type().isEmpty() ? "" : " " + division.type();
    name += division.id().isEmpty() ? "" : " #" + division.id();
    name += division.inherited() == null ? "" : " [" + division.inherited().label() + "]";
    line(name, division.rend(), List.of());
    return within(division.blocks());
  }

  @Override
  public EditionSketch heading(Heading heading) {
    return line("head", heading.rend(), heading.content());
  }

  @Override
  public EditionSketch prose(Prose prose) {
    String name = prose.role() == Prose.Role.PARAGRAPH ? "p" : prose.role().name();
    return line(name + (prose.continued() ? "+" : ""), prose.rend(), prose.content());
  }

  @Override
  public EditionSketch verse(Verse verse) {
    line("verse", verse.rend(), List.of());
    depth++;
    for (Verse.VerseLine each : verse.lines()) {
      line("l" + each.number() + each.part(), each.rend(), each.content());
    }
    depth--;
    return this;
  }

  @Override
  public EditionSketch listing(Listing listing) {
    line(("list " + listing.type()).strip(), listing.rend(), List.of());
    depth++;
    if (listing.head() != null) {
      heading(listing.head());
    }
    for (Listing.Item item : listing.items()) {
      line("item", item.rend(), item.label());
      within(item.blocks());
    }
    depth--;
    return this;
  }

  @Override
  public EditionSketch table(Table table) {
    line("table", table.rend(), List.of());
    depth++;
    if (table.head() != null) {
      heading(table.head());
    }
    for (Table.Row row : table.rows()) {
      line(row.label() ? "row label" : "row", row.rend(), List.of());
      depth++;
      for (Table.Cell cell : row.cells()) {
        String span = cell.columns() + "x" + cell.rows();
        String size = span.equals("1x1") ? "" : " " + span;
        line(("cell " + cell.role()).strip() + size, cell.rend(), List.of());
        within(cell.blocks());
      }
      depth--;
    }
    depth--;
    return this;
  }

  @Override
  public EditionSketch quotation(Quotation quotation) {
    line("quote", quotation.rend(), List.of());
    return within(quotation.blocks());
  }

  @Override
  public EditionSketch figure(Figure figure) {
    line(("figure " + figure.url()).strip(), figure.rend(), List.of());
    return within(figure.caption());
  }

  @Override
  public EditionSketch text(Inline.Text text) {
    return write(text.text());
  }

  @Override
  public EditionSketch lineBreak(Inline.LineBreak lineBreak) {
    return write("/");
  }

  @Override
  public EditionSketch pageBreak(Inline.PageBreak page) {
    String edition = page.edition().isEmpty() ? "" : page.edition() + ":";
    return write("|" + edition + page.label() + "|");
  }

  @Override
  public EditionSketch call(Inline.Call call) {
    notes.add(call.note());
    return write("(" + call.note().label() + ")");
  }

  @Override
  public EditionSketch recall(Inline.Recall recall) {
    return write("(=" + recall.label() + ")");
  }

  @Override
  public EditionSketch styled(Inline.Styled styled) {
    String language = styled.language().isEmpty() ? "" : styled.language() + ":";
    String rend = styled.rend().words().isEmpty() ? "" : String.join(",", styled.rend().words());
    write("{" + language + (rend.isEmpty() ? "" : rend + ":"));
    return inlines(styled.content()).write("}");
  }

  @Override
  public EditionSketch named(Inline.Named named) {
    String key = named.key().isEmpty() ? "" : " " + named.key();
    return write("<" + named.kind() + key + ":").inlines(named.content()).write(">");
  }

  @Override
  public EditionSketch reference(Inline.Reference reference) {
    return write("{" + reference.target() + "→").inlines(reference.content()).write("}");
  }

  @Override
  public EditionSketch editorial(Inline.Editorial editorial) {
    String reason = editorial.reason().isEmpty() ? "" : " " + editorial.reason();
    write("[" + editorial.kind() + reason + (editorial.content().isEmpty() ? "" : ":"));
    return inlines(editorial.content()).write("]");
  }

  @Override
  public EditionSketch choice(Inline.Choice choice) {
    write("(").inlines(choice.source()).write("~");
    return inlines(choice.editor()).write(")");
  }

  @Override
  public EditionSketch entry(Inline.Entry entry) {
    write(entry.inferred() ? "‹?" : "‹").inlines(entry.lemma()).write("]");
    write(entry.lemmaSigla().isEmpty() ? "" : " " + entry.lemmaSigla());
    for (Reading reading : entry.readings()) {
      write(" ¦ ").write(reading.type().isEmpty() ? "" : reading.type() + ": ");
      inlines(reading.content());
      write(reading.sigla().isEmpty() ? "" : " " + reading.sigla());
    }
    return write("›");
  }

  @Override
  public EditionSketch anchor(Inline.Anchor anchor) {
    return write("^" + anchor.id() + " ");
  }

  @Override
  public EditionSketch milestone(Inline.Milestone milestone) {
    return write("<" + milestone.unit() + " " + milestone.label() + ">");
  }

  @Override
  public EditionSketch quotationMark(Inline.QuotationMark mark) {
    String side =
        switch (mark.side()) {
          case OPENING -> "«";
          case AGAIN -> "«+";
          case CLOSING -> "»";
        };
    return write(side + mark.level() + mark.sign() + (mark.sign().isEmpty() ? "" : ":"));
  }

  @Override
  public EditionSketch inset(Inline.Inset inset) {
    return write("[figure " + inset.figure().url() + "]");
  }
}

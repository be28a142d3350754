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
import recto.edition.Rend;
import recto.edition.Table;
import recto.edition.Verse;

/** Gives the notes that no call was found for a place at the end of their document. */
final class LetterTail {
  private LetterTail() {}

  /** {@code blocks} with {@code notes} after the last word. */
  static List<Block> with(List<Block> blocks, List<Note> notes) {
    if (notes.isEmpty()) {
      return blocks;
    }
    List<Inline> calls = new ArrayList<>();
    notes.forEach(note -> calls.add(new Inline.Call(note)));
    List<Block> content = new ArrayList<>(blocks);
    if (content.isEmpty()) {
      content.add(paragraph(notes, calls));
      return content;
    }
    int last = content.size() - 1;
    content.set(last, content.get(last).accept(new Append(notes, calls)));
    return content;
  }

  private static Prose paragraph(List<Note> notes, List<Inline> calls) {
    return new Prose(notes.get(0).span(), Prose.Role.PARAGRAPH, Rend.NONE, false, calls);
  }

  private static List<Inline> joined(List<Inline> content, List<Inline> calls) {
    List<Inline> joined = new ArrayList<>(content);
    joined.addAll(calls);
    return joined;
  }

  private record Append(List<Note> notes, List<Inline> calls) implements Block.Cases<Block> {
    @Override
    public Block division(Division division) {
      return division.with(division.inherited(), with(division.blocks(), notes));
    }

    @Override
    public Block heading(Heading heading) {
      return heading.with(joined(heading.content(), calls));
    }

    @Override
    public Block prose(Prose prose) {
      return prose.with(joined(prose.content(), calls));
    }

    @Override
    public Block verse(Verse verse) {
      List<Verse.VerseLine> lines = new ArrayList<>(verse.lines());
      int last = lines.size() - 1;
      Verse.VerseLine line = lines.get(last);
      lines.set(last, line.with(joined(line.content(), calls)));
      return verse.with(lines);
    }

    @Override
    public Block listing(Listing listing) {
      return after(listing);
    }

    @Override
    public Block table(Table table) {
      return after(table);
    }

    @Override
    public Block quotation(Quotation quotation) {
      return after(quotation);
    }

    @Override
    public Block figure(Figure figure) {
      return after(figure);
    }

    private Block after(Block block) {
      return Tail.with(block, calls).orElseThrow();
    }
  }
}

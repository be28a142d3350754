package recto.galley;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.edition.Block;
import recto.edition.Heading;
import recto.edition.Inline;
import recto.edition.Prose;
import recto.edition.Rend;
import recto.edition.Table;

class TablePlacesTest {
  private static final Table BARE = table(null);

  @Test
  void tablesThatFollowEachOtherShareAnEdge() {
    List<Block> blocks = List.of(BARE, BARE, line("on loan:", ""), BARE);
    for (int i : List.of(0, 1, 3)) {
      assertTrue(TablePlaces.sharesEdge(blocks, i), "table " + i);
    }
  }

  @Test
  void oneAloneHasNone() {
    assertFalse(TablePlaces.sharesEdge(List.of(BARE), 0));
    assertFalse(TablePlaces.sharesEdge(List.of(line("a", ""), BARE, line("b", "")), 1));
  }

  @Test
  void whatStandsBetweenPartsThem() {
    List<Block> text = List.of(BARE, line("word ".repeat(40), ""), BARE);
    assertFalse(TablePlaces.sharesEdge(text, 0));
    assertFalse(TablePlaces.sharesEdge(text, 2));
    List<Block> lines = List.of(BARE, line("a", ""), line("b", ""), BARE);
    assertFalse(TablePlaces.sharesEdge(lines, 0));
    List<Block> head = List.of(BARE, line("Riga", "center"), BARE);
    assertFalse(TablePlaces.sharesEdge(head, 2));
  }

  @Test
  void aTitleStandsAboveTheMiddleOfItsOwn() {
    Heading title = new Heading(Span.NONE, Rend.NONE, List.of(new Inline.Text(Span.NONE, "Ships")));
    List<Block> blocks = List.of(BARE, table(title));
    assertFalse(TablePlaces.sharesEdge(blocks, 0));
    assertFalse(TablePlaces.sharesEdge(blocks, 1));
  }

  private static Table table(@Nullable Heading head) {
    return new Table(Span.NONE, Rend.NONE, head, List.of());
  }

  private static Prose line(String words, String rend) {
    return new Prose(
        Span.NONE,
        Prose.Role.PARAGRAPH,
        rend.isEmpty() ? Rend.NONE : Rend.of(rend),
        false,
        List.of(new Inline.Text(Span.NONE, words)));
  }
}

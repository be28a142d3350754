package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Span;
import recto.edition.Inline;
import recto.edition.Listing;
import recto.edition.Prose;
import recto.edition.Rend;

class InitialsTest {
  @Test
  void anotherLetterBeginsAGroup() {
    assertEquals(
        BitSet.valueOf(new long[] {0b10100}), of("Aden", "Ålesund", "“Bell”", "1948", "cedar"));
  }

  @Test
  void aListInAnotherOrderHasNone() {
    assertEquals(new BitSet(), of("Spring", "Summer", "Autumn", "Winter"));
    assertEquals(new BitSet(), of("Aden", "Bell", "Cedar", "Dover"));
    assertEquals(new BitSet(), of());
  }

  @Test
  void anItemOutOfOrderBeginsNoLetter() {
    String[] items = new String[45];
    Arrays.fill(items, 0, 30, "Foreland");
    items[20] = "Tripoint";
    items[21] = "Wharf";
    Arrays.fill(items, 30, 45, "Gable");
    BitSet wanted = new BitSet();
    wanted.set(30);
    assertEquals(wanted, of(items));
  }

  @Test
  void aLetterMayBeAListOfItsOwn() {
    Listing first = list(item("Aden"), item("Åland"));
    Listing second = list(item("Bell"), item("Berth"));
    Listing all = list(holding(first), holding(second));
    assertEquals(BitSet.valueOf(new long[] {0b10}), Initials.of(all));
  }

  private static Listing.Item holding(Listing list) {
    return new Listing.Item(Span.NONE, Rend.NONE, List.of(), List.of(list));
  }

  private static Listing list(Listing.Item... items) {
    return new Listing(Span.NONE, "index", Rend.NONE, null, List.of(items));
  }

  private static BitSet of(String... items) {
    return Initials.of(
        list(Arrays.stream(items).map(InitialsTest::item).toArray(Listing.Item[]::new)));
  }

  private static Listing.Item item(String words) {
    Inline text = new Inline.Text(Span.NONE, words);
    Prose prose = new Prose(Span.NONE, Prose.Role.PARAGRAPH, Rend.NONE, false, List.of(text));
    return new Listing.Item(Span.NONE, Rend.NONE, List.of(), List.of(prose));
  }
}

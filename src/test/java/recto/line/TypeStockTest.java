package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import recto.diagnostic.Diagnostics;
import recto.folio.Ink;
import recto.font.FontLibrary;
import recto.galley.Paragraph;
import recto.unit.Length;

/** Words are kept for the next source, and change nothing in it. */
final class TypeStockTest {
  private static final FontLibrary LIBRARY = new FontLibrary();
  private static final long MEASURE = Length.millimetres(80);

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private static TypeCase types(TypeStock stock, Diagnostics diagnostics) {
    return new TypeCase(Sample.BOOK, stock, diagnostics, Sample.SOURCE);
  }

  private static String set(TypeStock stock, Paragraph paragraph) {
    try (TypeCase types = types(stock, new Diagnostics())) {
      StringBuilder lines = new StringBuilder();
      for (Line line : new LineBreaker(types).lines(paragraph, MEASURE)) {
        for (Ink ink : line.ink(0, 0)) {
          Ink.Glyphs glyphs = (Ink.Glyphs) ink;
          lines.append(glyphs.text()).append('/').append(glyphs.width()).append(' ');
        }
      }
      return lines.toString();
    }
  }

  @Test
  void aSourceIsSetFromTheWordsOfOneBeforeIt() {
    TypeStock stock = new TypeStock(LIBRARY);
    Random random = new Random(7);
    Paragraph first = Sample.mixed(random, Sample.words(random, 200), Sample.BODY);
    Paragraph second = Sample.mixed(random, Sample.words(random, 200), Sample.BODY);

    String anew = set(new TypeStock(LIBRARY), second);
    set(stock, first);
    assertEquals(anew, set(stock, second));

    long words = stock.words();
    assertEquals(anew, set(stock, second));
    assertTrue(words > 20);
    assertEquals(words, stock.words());
  }

  @Test
  void wordsOfEightLettersAndMoreAreToldFromEachOther() {
    TypeStock stock = new TypeStock(LIBRARY);
    // The letters of each pair make the same sum where a letter counts 31 times the next.
    List<String> words = List.of("AaAaAaAa", "BBBBBBBB", "AaBBAaBB", "BBAaBBAa", "AaAaAaA", "Aa");
    for (String word : words) {
      assertEquals(word, set(stock, Sample.plain(word)).split("/", -1)[0]);
    }
    for (String word : words) {
      assertEquals(word, set(stock, Sample.plain(word)).split("/", -1)[0]);
    }
    assertEquals(words.size(), stock.words());
  }

  @Test
  void forgetsAllBeforeASourceWhereTheyAreTooMany() {
    TypeStock stock = new TypeStock(LIBRARY, 3);

    set(stock, Sample.plain("one two three"));
    set(stock, Sample.plain("four"));
    assertEquals(4, stock.words());

    set(stock, Sample.plain("five"));
    assertEquals(1, stock.words());
  }

  @Test
  void aLetterThatNoFontHasIsToldOfInEverySource() {
    TypeStock stock = new TypeStock(LIBRARY);
    for (int source = 0; source < 2; source++) {
      Diagnostics diagnostics = new Diagnostics();
      try (TypeCase types = types(stock, diagnostics)) {
        new LineBreaker(types).lines(Sample.plain("a \uE123 sign"), MEASURE);
      }
      assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted().toString());
    }
  }

  @Test
  void aWorkersBenchIsFreeForTheNextSource() {
    TypeStock stock = new TypeStock(LIBRARY);
    Bench first;
    try (TypeCase types = types(stock, new Diagnostics())) {
      first = types.bench();
      assertNotSame(first, types.bench());
    }
    assertSame(first, types(stock, new Diagnostics()).bench());
  }

  @Test
  void aStockForOneSourceKeepsNothing() {
    TypeStock stock = TypeStock.once(LIBRARY);
    Bench first;
    try (TypeCase types = types(stock, new Diagnostics())) {
      first = types.bench();
      new LineBreaker(types).lines(Sample.plain("some words"), MEASURE);
    }
    TypeCase next = types(stock, new Diagnostics());

    assertNotSame(first, next.bench());
    assertEquals(0, stock.words());
  }
}

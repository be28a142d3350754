package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import recto.Trials;
import recto.folio.Ink;
import recto.galley.Exchange;
import recto.galley.Mark;
import recto.galley.Paragraph;
import recto.style.TextStyle;
import recto.style.TextStyle.Align;

/** A line whose slot is filled when its page is known. */
final class SlotTest {
  @RegisterExtension static final SampleBreaker SAMPLE = new SampleBreaker();
  private static final LineBreaker BREAKER = SAMPLE.breaker();
  private static final List<Align> ALIGNS = List.of(Align.values());
  private static final String SLOT = "000";

  @Test
  void aFilledLineIsAsWideAsBeforeAndHasTheNumber() {
    Trials.of(
        200,
        random -> {
          Paragraph paragraph = paragraph(random);
          String number = String.valueOf(1 + random.nextInt(999));
          for (Line line : BREAKER.lines(paragraph, Sample.MEASURE)) {
            List<Exchange.Place> places = places(line, number);
            if (!places.isEmpty()) {
              Exchange exchange = new Exchange(paragraph, places);
              Optional<Line> filled = BREAKER.line(line, exchange);
              assertTrue(filled.isPresent(), "a narrower number has room");
              check(line, filled.get(), exchange);
            }
          }
        });
  }

  private static void check(Line line, Line filled, Exchange exchange) {
    assertEquals(exchange.paragraph().text().substring(filled.start(), filled.end()), text(filled));
    assertEquals(line.hyphenated(), filled.hyphenated());
    assertEquals(line.first(), filled.first());
    assertEquals(line.last(), filled.last());
    TextStyle style = line.paragraph().style();
    assertTrue(filled.width() <= line.width(), "no line grows");
    if (style.align() == Align.JUSTIFY && !line.last() && text(line).contains(" ")) {
      assertEquals(line.width(), filled.width(), "justified again");
    }
    if (style.align() == Align.RIGHT) {
      assertEquals(line.left() + line.width(), filled.left() + filled.width());
    }
    assertEquals(marks(line), marks(filled));
  }

  @Test
  void aNumberWiderThanItsSlotTakesFromTheSpaces() {
    Paragraph paragraph = slotted("we have seen on p. 000 of it that " + "and ".repeat(30));
    Line line = BREAKER.lines(paragraph, Sample.MEASURE).get(0);
    Optional<Line> wider = BREAKER.line(line, new Exchange(paragraph, places(line, "0000")));
    assertEquals(line.width(), wider.orElseThrow().width());
    Optional<Line> widest =
        BREAKER.line(line, new Exchange(paragraph, places(line, "0".repeat(30))));
    assertTrue(widest.isEmpty(), "no spaces give that much");
  }

  /** The names of the places in a line. */
  private static List<String> marks(Line line) {
    List<String> names = new ArrayList<>();
    for (Line.PlacedMark placed : line.marks()) {
      if (placed.mark() instanceof Mark.Place place) {
        names.add(place.destination());
      }
    }
    return names;
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Ink ink : line.ink(0, 0)) {
      if (ink instanceof Ink.Glyphs glyphs) {
        text.append(glyphs.text());
      }
    }
    String letters = text.toString();
    return letters.replaceAll("[\u00AD ]+$", "");
  }

  private static List<Exchange.Place> places(Line line, String number) {
    List<Exchange.Place> places = new ArrayList<>();
    for (Mark mark : line.paragraph().marks()) {
      if (mark instanceof Mark.Slot slot
          && slot.offset() >= line.start()
          && slot.end() <= line.end()) {
        places.add(new Exchange.Place(slot.offset(), slot.end(), number));
      }
    }
    return places;
  }

  private static Paragraph paragraph(Random random) {
    StringBuilder text = new StringBuilder(Sample.words(random, 1 + random.nextInt(20)));
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      text.append(" (p.\u00A0").append(SLOT).append(") ");
      text.append(Sample.words(random, 1 + random.nextInt(30)));
    }
    TextStyle style =
        random.nextInt(2) == 0
            ? Sample.BODY
            : Sample.aligned(ALIGNS.get(random.nextInt(ALIGNS.size())), false, 0, List.of());
    Paragraph plain = slotted(text.toString());
    return new Paragraph(
        plain.span(), plain.text(), plain.runs(), plain.marks(), style, plain.element());
  }

  /** A paragraph with a slot for each {@code 000} and a place before every tenth letter. */
  private static Paragraph slotted(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith(SLOT, i)) {
        marks.add(new Mark.Slot(i, i + SLOT.length(), "", Mark.Slot.Kind.PAGE));
      } else if (i % 10 == 0 && text.charAt(i) != '0') {
        marks.add(new Mark.Place(i, "place-" + i));
      }
    }
    return Sample.paragraph(text, Sample.BODY, marks);
  }
}

package recto.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import recto.Trials;
import recto.diagnostic.Span;
import recto.galley.Paragraph.Run;
import recto.style.Stylesheets;
import recto.style.TextStyle;

class ExchangeTest {
  private static final TextStyle BODY = Stylesheets.builtIn("book").text("body");

  @Test
  void lettersPutInHaveTheMeaningOfTheFirstTheyReplace() {
    Paragraph before = paragraph("See 791–792, too", List.of(4, 7, 8, 11), List.of());
    Exchange exchange = new Exchange(before, List.of(new Exchange.Place(4, 11, "88")));
    Paragraph after = exchange.paragraph();
    assertEquals("See 88, too", after.text());
    assertEquals(
        List.of("See ", "88", ", too"),
        after.runs().stream().map(r -> after.text().substring(r.start(), r.end())).toList());
    assertEquals(List.of(0, 1, 4), after.runs().stream().map(Run::element).toList());
  }

  @Test
  void aSlotThatIsFilledIsGoneAndOthersMove() {
    Mark.Slot first = new Mark.Slot(2, 5, "a", Mark.Slot.Kind.PAGE);
    Mark.Slot second = new Mark.Slot(8, 11, "b", Mark.Slot.Kind.PAGE);
    Mark place = new Mark.Place(6, "c");
    Paragraph before = paragraph("p 000 p 000.", List.of(), List.of(first, place, second));
    Exchange exchange = new Exchange(before, List.of(new Exchange.Place(2, 5, "7")));
    assertEquals(
        List.of(new Mark.Place(4, "c"), new Mark.Slot(6, 9, "b", Mark.Slot.Kind.PAGE)),
        exchange.paragraph().marks());
  }

  @Test
  void lettersThatStayStandWhereTheyAreSaidToBe() {
    Trials.of(
        500,
        random -> {
          Paragraph before = random(random);
          List<Exchange.Place> places = places(random, before.text().length());
          Exchange exchange = new Exchange(before, places);
          String text = exchange.paragraph().text();
          for (int i = 0; i < before.text().length(); i++) {
            int at = i;
            if (places.stream().noneMatch(p -> at >= p.start() && at < p.end())) {
              assertEquals(before.text().charAt(i), text.charAt(exchange.moved(i)));
            }
          }
          for (Exchange.Place place : places) {
            int start = exchange.moved(place.start());
            assertEquals(place.words(), text.substring(start, start + place.words().length()));
          }
          assertEquals(text.length(), exchange.moved(before.text().length()));
        });
  }

  private static List<Exchange.Place> places(Random random, int length) {
    List<Exchange.Place> places = new ArrayList<>();
    int at = random.nextInt(4);
    while (at < length) {
      int end = Math.min(length, at + 1 + random.nextInt(5));
      places.add(new Exchange.Place(at, end, "9".repeat(random.nextInt(5))));
      at = end + random.nextInt(6);
    }
    return places;
  }

  private static Paragraph random(Random random) {
    StringBuilder text = new StringBuilder();
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < 5 + random.nextInt(30); i++) {
      text.append((char) ('a' + random.nextInt(26)));
      if (i > 0 && random.nextInt(4) == 0) {
        cuts.add(i);
      }
    }
    return paragraph(text.toString(), cuts, List.of());
  }

  private static Paragraph paragraph(String text, List<Integer> cuts, List<Mark> marks) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cuts.size(); i++) {
      int end = i < cuts.size() ? cuts.get(i) : text.length();
      runs.add(new Run(Span.NONE, start, end, BODY.look(), "en", i, "", false));
      start = end;
    }
    return new Paragraph(Span.NONE, text, runs, marks, BODY, 0);
  }
}

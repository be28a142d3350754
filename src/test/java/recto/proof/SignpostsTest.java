package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;

/** The pages that contents and a new index name are those that they lead to. */
class SignpostsTest {
  @TempDir Path folder;

  private Trial trial() throws Exception {
    StringBuilder body = new StringBuilder();
    StringBuilder index = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      body.append(
              "<div type='chapter' xml:id='c%d'><head>Chapter of Wheels %d</head>".formatted(i, i))
          .append("<p>It rained long. ")
          .append("The wheel turned all night, and nobody slept in the house. ".repeat(60))
          .append("</p></div>");
      index.append(
          "<item>Wheel %s, <ref target='#c%d'>%d</ref></item>"
              .formatted("abcdefgh".charAt(i - 1), i, i));
    }
    Path source =
        SmallTei.text(
            folder.resolve("book.xml"),
            "<body>"
                + body
                + "</body><back><div type='index' xml:id='index'><head>Index</head><list>"
                + index
                + "</list></div></back>");
    return new Trial(source, folder, "index.numbers=pages");
  }

  @Test
  void aGoodFileBreaksNoLaw() throws Exception {
    assertEquals(List.of(), trial().broken());
  }

  @Test
  void theContentsGiveAnotherPage() throws Exception {
    assertEquals(
        List.of("7 the contents give Chapter of Wheels 3 page 3, which leads to page 5"),
        trial()
            .broken(
                damage -> {
                  damage.pageWith("Contents");
                  damage.copy(after(damage, "Chapter of Wheels 3"), after(damage, "Wheels 2"));
                  damage.put();
                }));
  }

  @Test
  void theIndexGivesAnotherPage() throws Exception {
    assertEquals(
        List.of("7 the index gives page 7–4, which leads to page 3"),
        trial()
            .broken(
                damage -> {
                  damage.pageWith("Wheel a");
                  damage.copy(after(damage, "Wheel b, "), after(damage, "Wheel d, "));
                  damage.put();
                }));
  }

  /** The first figure behind these words. */
  private static Damage.Spot after(Damage damage, String words) throws IOException {
    List<Damage.Spot> spots = damage.spots();
    List<Damage.Spot> found = damage.find(words);
    int at = spots.indexOf(found.get(found.size() - 1)) + 1;
    while (!Character.isDigit(spots.get(at).text().charAt(0))) {
      at++;
    }
    return spots.get(at);
  }
}

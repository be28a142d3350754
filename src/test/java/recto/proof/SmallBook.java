package recto.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import recto.SmallTei;

/** A source of three divisions with heads, notes and pictures, which fills four pages. */
final class SmallBook {
  private SmallBook() {}

  static Path at(Path file) throws IOException {
    return SmallTei.body(file, text());
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      text.append("<div xml:id='d%d'><head>The House of Keeper %s</head>".formatted(i, name(i)))
          .append(
              "<p>Flour%d was ground<note n='1' xml:id='n%d'>Corn%d.</note> ".formatted(i, i, i))
          .append("and the brook ran by as it had run before the wheel was hung in it, ")
          .append(
              "and millers sang<note n='2' xml:id='m%d'>A song.</note> of rain.</p>".formatted(i))
          .append("<figure><graphic url='none.png'/></figure><p>It rained long. ")
          .append("The wheel turned all night, and nobody slept in the house. ".repeat(45))
          .append("</p></div>");
    }
    return text.toString();
  }

  private static String name(int house) {
    return List.of("Alder", "Birch", "Cedar").get(house - 1);
  }
}

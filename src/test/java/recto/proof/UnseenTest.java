package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.proof.Trial.assertEnds;
import static recto.proof.Trial.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.press.PressException;

/** Letters that a file has and nobody sees. */
class UnseenTest {
  private static Trial trial;

  @BeforeAll
  static void set(@TempDir Path folder) throws IOException, PressException {
    trial = new Trial(SmallBook.at(folder.resolve("mill.xml")), folder);
    assertEquals(List.of(), trial.broken());
  }

  private static Operator operator(String name) {
    return Operator.getOperator(name);
  }

  private static List<String> around(List<?> before, List<?> after) throws Exception {
    return trial.broken(
        damage -> {
          damage.pageWith("Flour1");
          damage.enclose(damage.find("Flour1").get(0), before, after);
          damage.put();
        });
  }

  @Test
  void aLineIsWhite() throws Exception {
    Operator grey = operator("g");
    List<String> broken = around(List.of(COSInteger.ONE, grey), List.of(COSInteger.ZERO, grey));
    assertOne("1 \"Flour1", broken);
    assertEnds("is white", broken);
  }

  @Test
  void aLineIsDrawnWithoutInk() throws Exception {
    Operator mode = operator("Tr");
    assertEnds(
        "is drawn without ink",
        around(List.of(COSInteger.THREE, mode), List.of(COSInteger.ZERO, mode)));
  }

  @Test
  void aLineIsInALayer() throws Exception {
    List<?> layer = List.of(COSName.OC, new COSDictionary(), operator("BDC"));
    assertEnds("is in a layer that may be hidden", around(layer, List.of(operator("EMC"))));
  }

  @Test
  void aLineIsPaintedOver() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.page(0);
              damage.tokens().addAll(rectangle(40, 300, 350, 60));
              damage.tokens().add(operator("f"));
              damage.put();
            });
    assertEnds("is covered", broken);
  }

  @Test
  void aPageIsCutOff() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.page(0);
              damage.tokens().addAll(0, rectangle(0, 300, 432, 348));
              damage.tokens().addAll(5, List.of(operator("W"), operator("n")));
              damage.put();
            });
    assertEnds("is clipped away", broken);
  }

  /** What is drawn outside it after the clip is lifted is seen. */
  @Test
  void aClipEndsWithItsState() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.page(0);
              damage.tokens().addAll(0, rectangle(0, 600, 10, 10));
              damage.tokens().addAll(5, List.of(operator("W"), operator("n"), operator("Q")));
              damage.tokens().add(0, operator("q"));
              damage.put();
            });
    assertEquals(List.of(), broken);
  }

  private static List<Object> rectangle(int x, int y, int width, int height) {
    return List.of(
        COSInteger.get(x),
        COSInteger.get(y),
        COSInteger.get(width),
        COSInteger.get(height),
        operator("re"));
  }

  @Test
  void aLineIsTooSmall() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("Flour1");
              Damage.Spot spot = damage.find("Flour1").get(0);
              int font = spot.show();
              while (!damage.isOperator(font, "Tf")) {
                font--;
              }
              Object name = damage.tokens().get(font - 2);
              Object size = damage.tokens().get(font - 1);
              damage.enclose(
                  spot,
                  List.of(name, new COSFloat(0.2f), operator("Tf")),
                  List.of(name, size, operator("Tf")));
              damage.put();
            });
    assertTrue(broken.get(0).endsWith("is too small to be read"), broken.toString());
  }
}

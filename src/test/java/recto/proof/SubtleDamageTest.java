package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recto.proof.Trial.assertEnds;
import static recto.proof.Trial.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.press.PressException;

/** Files that have every letter of their source, and yet are spoilt. */
class SubtleDamageTest {
  private static Trial trial;

  @BeforeAll
  static void set(@TempDir Path folder) throws IOException, PressException {
    trial = new Trial(SmallBook.at(folder.resolve("mill.xml")), folder);
    assertEquals(List.of(), trial.broken());
  }

  @Test
  void twoLinesChangePlaces() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("It rained long");
              damage.move(damage.find("It rained long").get(0), 0, -13);
              Damage.Spot first = damage.find("It rained long").get(0);
              int line = damage.spots().indexOf(first);
              Damage.Spot second =
                  damage.spots().stream()
                      .skip(line)
                      .filter(spot -> spot.show() > first.show())
                      .findFirst()
                      .orElseThrow();
              damage.move(second, 0, 13);
              damage.put();
            });
    assertEnds("stands above the words before it", broken);
  }

  @Test
  void twoPagesChangePlaces() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              PDDocument document = damage.document();
              PDPage second = document.getPage(1);
              PDPage last = document.getPage(3);
              document.removePage(last);
              document.getPages().insertBefore(last, second);
            });
    assertTrue(
        broken.get(0).endsWith("stands on a page before that of the words before it"),
        broken.toString());
  }

  @Test
  void twoWordsAreOne() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              List<Damage.Spot> spots = damage.pageWith("Flour1 was").find("Flour1 was");
              damage.erase(spots.subList(6, 7));
              damage.put();
            });
    assertEquals(List.of("1 \"was\" is run into the word before it where it is copied"), broken);
  }

  @Test
  void otherWordsAreRead() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              List<COSDictionary> paragraphs = elements(damage, "P");
              paragraphs.get(0).setString(COSName.ACTUAL_TEXT, "Nothing of that");
            });
    assertOne("1 \"Nothing of that\" is read in the place of \"Flour1", broken);
  }

  private static List<COSDictionary> elements(Damage damage, String role) {
    List<COSDictionary> found = new ArrayList<>();
    damage.elements(
        element -> {
          if (role.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
          }
        });
    return found;
  }

  @Test
  void aRemarkIsLaidOverAPage() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              PDAnnotationText remark = new PDAnnotationText();
              remark.setRectangle(new PDRectangle(100, 100, 50, 50));
              PDPage page = damage.document().getPage(0);
              List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
              all.add(remark);
              page.setAnnotations(all);
            });
    assertEquals(List.of("1 a remark is laid over the page (Text)"), broken);
  }

  @Test
  void aPictureIsLost() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> elements(damage, "Figure").forEach(each -> each.removeItem(COSName.K)));
    assertEquals(List.of("1 a picture is lost"), broken);
  }

  @Test
  void aNoteHasTheLabelOfAnother() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              List<Damage.Spot> one = damage.pageWith("1. Corn1.").find("1. Corn1.");
              List<Damage.Spot> two = damage.find("2. A song.");
              damage.copy(one.get(0), two.get(0));
              damage.put();
            });
    assertEquals(List.of("3 note 1 is labelled \"2.\""), broken);
  }

  @Test
  void aNoteHasNoLabel() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.erase(damage.pageWith("1. Corn1.").find("1. Corn1.").subList(0, 2));
              damage.put();
            });
    assertEquals(List.of("3 note 1 has no label"), broken);
  }

  @Test
  void aNoteStandsAboveItsCall() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              damage.pageWith("Corn1.").move(damage.find("Corn1.").get(0), 0, 500);
              damage.put();
            });
    assertEquals(List.of("3 note 1 stands above its call"), broken);
  }

  @Test
  void aLinkLiesBesideItsCall() throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              PDAnnotation link = damage.document().getPage(0).getAnnotations().get(0);
              link.setRectangle(new PDRectangle(10, 10, 5, 5));
            });
    assertEquals(List.of("7 the link of the call 1 lies elsewhere"), broken);
  }

  @Test
  void aLabelLeadsToAnotherCall() throws Exception {
    List<String> broken = placed("call-n1", "call-n3");
    assertEquals(List.of("7 the label of note 1 leads to another place"), broken);
  }

  @Test
  void aPlaceLiesElsewhere() throws Exception {
    assertTrue(placed("d1", "d3").contains("7 the place \"d1\" lies elsewhere"));
  }

  /** What is found where the name {@code one} leads to the place of {@code other}. */
  private static List<String> placed(String one, String other) throws Exception {
    return trial.broken(
        damage -> {
          COSArray all = damage.destinations();
          all.set(damage.destination(one) + 1, all.getObject(damage.destination(other) + 1));
        });
  }

  @Test
  void aLineOfTheOutlineHasOtherWords() throws Exception {
    List<String> broken =
        trial.broken(
            damage ->
                damage
                    .catalogue()
                    .getCOSDictionary(COSName.OUTLINES)
                    .getCOSDictionary(COSName.FIRST)
                    .setString(COSName.TITLE, "The House of Keeper Elm"));
    assertEquals(
        List.of("7 the outline's \"The House of Keeper Elm\" leads to another head"), broken);
  }

  /** Letters of another width stand apart or on each other in the viewer alone. */
  @ParameterizedTest
  @CsvSource({"4, has another width than its glyph", "-4, has another width than its glyph"})
  void aGlyphHasAnotherWidth(float by, String end) throws Exception {
    List<String> broken =
        trial.broken(
            damage -> {
              COSDictionary resources = damage.document().getPage(0).getResources().getCOSObject();
              COSDictionary font =
                  resources
                      .getCOSDictionary(COSName.FONT)
                      .getCOSDictionary(COSName.getPDFName("F0"));
              COSArray widths = font.getCOSArray(COSName.WIDTHS);
              int last = widths.size() - 1;
              float width = ((COSNumber) widths.getObject(last)).floatValue();
              widths.set(last, new COSFloat(width + by));
            });
    assertEnds(end, broken);
  }
}

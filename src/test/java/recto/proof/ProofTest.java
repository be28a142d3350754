package recto.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recto.SmallTei;
import recto.press.PressException;

/** Each law is broken on purpose, and no other fails. */
class ProofTest {
  private static final Path SEED = Path.of("seeds", "208-gorbachev-to-reagan.xml");

  private static Trial trial;

  @BeforeAll
  static void set(@TempDir Path folder) throws PressException {
    trial = new Trial(SEED, folder);
  }

  private static List<String> broken(Trial.Spoiling spoiling) throws IOException, PressException {
    return trial.broken(spoiling);
  }

  @Test
  void aGoodFileBreaksNoLaw() throws PressException {
    assertEquals(List.of(), trial.broken());
    trial.verdict().rulings().forEach(ruling -> assertTrue(ruling.checked() > 0, ruling.title()));
  }

  @Test
  void aWordIsDropped() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("transmit").erase(damage.find("transmit"));
              damage.put();
            });
    assertEquals(List.of("1 lost \"transmit\""), broken);
  }

  @Test
  void aPageStandsTwice() throws Exception {
    List<String> broken = broken(Damage::repeat);
    assertTrue(
        broken.stream()
            .anyMatch(said -> said.matches("1 [\\d,]+ letters that stand in no element.*")),
        broken.toString());
  }

  @Test
  void twoLettersAreExchanged() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              List<Damage.Spot> letters = damage.pageWith("point").find("point");
              damage.exchange(letters.get(1), letters.get(2));
              damage.put();
            });
    assertEquals(List.of("1 \"io\" stands for \"oi\""), broken);
  }

  @Test
  void anAdditionIsNotMarked() throws Exception {
    List<String> broken =
        broken(
            damage ->
                damage.elements(
                    element -> {
                      if ("Lbl".equals(element.getNameAsString(COSName.S))) {
                        element.removeItem(COSName.C);
                      }
                    }));
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).startsWith("1 added and not marked so: \"1.\""), broken.toString());
  }

  @Test
  void aMarginNumberIsMovedALine() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("886").move(damage.find("886").get(0), 0, -13);
              damage.put();
            });
    assertEquals(List.of("2 the number 886 stands 13.0 pt off its line"), broken);
  }

  @Test
  void aMarginNumberStandsInTheInnerMargin() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("887");
              int across = damage.index() % 2 == 0 ? -342 : 342;
              damage.move(damage.find("887").get(0), across, 0);
              damage.put();
            });
    assertEquals(List.of("2 the number 887 stands in the wrong margin"), broken);
  }

  @Test
  void aMarginNumberIsLost() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("888").erase(damage.find("888"));
              damage.put();
            });
    assertEquals(List.of("2 the number 888 is missing"), broken);
  }

  @Test
  void aNoteStandsOnAnotherPageThanItsCall() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              int blank = damage.addPage();
              damage.pageWith("See footnote 7");
              damage.carry(damage.contents("2. ", "See footnote 7"), blank);
              int place = damage.destination("d208fn2") + 1;
              COSArray target = (COSArray) damage.destinations().getObject(place);
              target.set(0, damage.document().getPage(blank).getCOSObject());
            });
    assertEquals(List.of("3 note 2 begins on page 5, its call stands on page 3"), broken);
  }

  @Test
  void aNoteStandsAboveAnEarlierOne(@TempDir Path folder) throws Exception {
    String words = "<p>One<note n='1'>First.</note> and two<note n='2'>Second.</note>.</p>";
    Trial notes = new Trial(SmallTei.body(folder.resolve("notes.xml"), words), folder);
    assertEquals(List.of(), notes.broken());
    List<String> broken =
        notes.broken(
            damage -> {
              damage.pageWith("Second.");
              for (String later : List.of("2. ", "Second.")) {
                damage.move(damage.find(later).get(0), 0, 10.5);
              }
              for (String earlier : List.of("1. ", "First.")) {
                damage.move(damage.find(earlier).get(0), 0, -10.5);
              }
              damage.put();
            });
    assertEquals(List.of("3 note 2 stands before an earlier one"), broken);
  }

  @Test
  void aCallIsLost() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("to President Reagan1");
              List<Damage.Spot> words = damage.find("Reagan1");
              damage.erase(words.subList(6, 7));
              damage.put();
            });
    assertEquals(List.of("3 the call 1 is missing"), broken);
  }

  @Test
  void twoLinesStandOnEachOther() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("transmit").move(damage.find("follow").get(0), 0, -13);
              damage.put();
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).contains("stand on each other"), broken.toString());
  }

  @Test
  void aLineSticksOut() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("transmit").move(damage.find("transmit").get(0), 9, 0);
              damage.put();
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).endsWith("reaches out on the right"), broken.toString());
  }

  @Test
  void aLineStandsOffTheGrid() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("transmit").move(damage.find("transmit").get(0), 0, 1.5);
              damage.put();
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).endsWith("is 1.50 pt off the grid"), broken.toString());
  }

  @Test
  void aSignatureHeadsAPage(@TempDir Path folder) throws Exception {
    String words = "<p>We thank you.</p><closer><signed>Ann Ash</signed></closer>";
    Trial letter = new Trial(SmallTei.body(folder.resolve("letter.xml"), words), folder);
    List<String> broken =
        letter.broken(
            damage -> {
              int blank = damage.addPage();
              damage.pageWith("Ann Ash");
              damage.carry(damage.contents("Ann Ash"), blank);
            });
    assertEquals(List.of("6 a signature stands at the head of a page"), broken);
  }

  @Test
  void aPlaceIsMissing() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              int place = damage.destination("d208fn1");
              damage.destinations().remove(place + 1);
              damage.destinations().remove(place);
            });
    assertEquals(List.of("7 a link to \"d208fn1\" leads nowhere"), broken);
  }

  @Test
  void aLineOfTheOutlineLeadsNowhere() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              int place = damage.destination("d208");
              damage.destinations().remove(place + 1);
              damage.destinations().remove(place);
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).matches("7 the outline's \".*\" leads nowhere"), broken.get(0));
  }

  @Test
  void aCallLeadsToAnotherNote() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              int one = damage.destination("d208fn1") + 1;
              int two = damage.destination("d208fn2") + 1;
              damage.destinations().set(one, damage.destinations().getObject(two));
            });
    assertEquals(List.of("7 the call 1 leads to another place"), broken);
  }

  @Test
  void aCallIsNoLink() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              damage.pageWith("to President Reagan1");
              damage.document().getPage(damage.index()).getCOSObject().removeItem(COSName.ANNOTS);
            });
    assertEquals(List.of("7 the call 1 is no link"), broken);
  }

  @Test
  void aFontIsMissing() throws Exception {
    List<String> broken =
        broken(
            damage -> {
              font(damage).getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
            });
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).endsWith("is not embedded"), broken.toString());
  }

  @Test
  void aFontIsNoSubset() throws Exception {
    List<String> broken =
        broken(damage -> font(damage).setName(COSName.BASE_FONT, "EBGaramond-Regular"));
    assertEquals(List.of("8 the font EBGaramond-Regular is not subset"), broken);
  }

  private static COSDictionary font(Damage damage) {
    COSDictionary fonts =
        damage
            .document()
            .getPage(0)
            .getCOSObject()
            .getCOSDictionary(COSName.RESOURCES)
            .getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(COSName.getPDFName("F0"));
  }

  @Test
  void theFileIsChangedAfterItWasSet() throws Exception {
    List<String> broken =
        broken(
            damage ->
                damage
                    .document()
                    .getDocumentInformation()
                    .getCOSObject()
                    .setString(COSName.MOD_DATE, "D:20260101000000Z"));
    assertEquals(List.of("9 its dates differ: it was changed after it was set"), broken);
  }
}

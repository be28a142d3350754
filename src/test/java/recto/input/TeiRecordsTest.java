package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** The signs between the parts of a record of a book. */
class TeiRecordsTest {
  private static String record(String parts) throws SourceException {
    return Tei.body("<p><biblStruct>" + parts + "</biblStruct></p>").blocks();
  }

  @Test
  void aSignFollowsEachPart() throws SourceException {
    assertEquals(
        "p {record-fellow:{record-part:Berg} Anna} {record-part:Lund} «0{record-part:Harbours}»0"
            + " {record-part:{italic:Ports}} {record-part:12} {record-part:34} <DATE:1951.>\n",
        record(
            """
        <analytic>
          <author><surname>Berg</surname> <forename>Anna</forename></author> <author>Lund</author>
          <title level="a">Harbours</title>
        </analytic>
        <monogr><title>Ports</title>
          <imprint><biblScope>12</biblScope> <biblScope>34</biblScope> <date>1951.</date></imprint>
        </monogr> <idno type="URI">x</idno>"""));
  }

  @Test
  void butNoneWhereThePartHasItsOwn() throws SourceException {
    assertEquals(
        "p Berg: {italic:Ports,} <DATE:1951.>\n",
        record("<monogr><author>Berg:</author> <title>Ports,</title> <date>1951.</date></monogr>"));
  }

  @Test
  void signsPartWhatIsSaidOfPersonsAndPlaces() throws SourceException {
    assertEquals(
        """
        list listperson
          item
            p {record-part:<PERSON:Ann Bee>} {record-part:{record-birth:<DATE:1900> <PLACE:Riga>}}\
         clerk
        """,
        Tei.body(
                "<listPerson><person><persName><forename>Ann</forename><surname>Bee</surname>"
                    + "</persName><birth><date>1900</date><settlement>Riga</settlement></birth>"
                    + "<occupation>clerk</occupation></person></listPerson>")
            .blocks());
    assertEquals(
        "list listplace\n  item\n    p {record-part:<PLACE:Riga>} {record-part:<PLACE:Rīga>}"
            + " <PLACE:<PLACE:Latvia>>\n",
        Tei.body(
                "<listPlace><place><placeName>Riga</placeName><placeName>Rīga</placeName>"
                    + "<location><placeName>Latvia</placeName></location></place></listPlace>")
            .blocks());
  }

  @Test
  void aSiglumStandsApartFromTheName() throws SourceException {
    assertEquals(
        "list listperson\n  item\n    p <PERSON:B. Ann Bee>\n",
        Tei.body(
                "<listPerson><person><persName><abbr type='siglum'>B.</abbr>Ann Bee</persName>"
                    + "</person></listPerson>")
            .blocks());
  }

  @Test
  void partsOfACitedBookAreWordsApart() throws SourceException {
    assertEquals(
        "p {italic:Ports} Lund. {italic:Quays} <DATE:1912>\n",
        Tei.body(
                "<p><bibl><title>Ports</title><editor>Lund</editor>. <title>Quays</title><date>1912"
                    + "</date></bibl></p>")
            .blocks());
  }
}

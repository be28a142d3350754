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
}

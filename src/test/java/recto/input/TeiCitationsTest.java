package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import recto.diagnostic.SourceException;

/** References that name a passage, a person or a book, and have no words or no printed target. */
class TeiCitationsTest {
  private static Tei read(String body) throws SourceException {
    return Tei.file(
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><particDesc><listPerson>"
            + "<person xml:id='ada'><persName><surname>Osk</surname><forename>Ada</forename>"
            + "</persName></person></listPerson></particDesc></profileDesc></teiHeader><text><body>"
            + body
            + "</body></text><standOff><listPlace><place xml:id='tarn'><placeName>Tarn</placeName>"
            + "</place></listPlace></standOff></TEI>");
  }

  @Test
  void putsTheNameOfAQuotedPassageInTheMargin() throws SourceException {
    Tei read =
        Tei.body(
            "<p>he <cit><quote>spoke</quote> <ref cRef='NA:Act:19:1'/></cit>, and <cit><quote>sat"
                + "</quote><bibl><ptr cRef='Ps 22,1'/></bibl></cit>.</p>");
    assertEquals(
        """
        p he «0spoke»0(1), and «0sat»0(2).
        note 1 margin citation
          p NA Act 19:1
        note 2 margin citation
          p Ps 22,1
        """,
        read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void putsThatOfASetOffQuotationBesideItsLastLine() throws SourceException {
    assertEquals(
        "quote\n  p Water turns.(1)\n  note 1 margin citation\n    p Gn 1:1\n",
        Tei.body("<cit><quote>Water turns.</quote><bibl><ref cRef='Gn 1:1'/></bibl></cit>")
            .blocks());
  }

  @Test
  void keepsItInTheLineOfANote() throws SourceException {
    assertEquals(
        "p a(1)\nnote 1 editorial\n  p see Ps 22:1.\n",
        Tei.body("<p>a<note>see <ref cRef='Ps 22:1'/>.</note></p>").blocks());
  }

  @Test
  void saysNothingOfNamesForMachines() throws SourceException {
    Tei read = Tei.body("<p>a <ref cRef='urn:cts:x:1.1'/>b</p>");
    assertEquals("p a b\n", read.blocks());
    assertEquals(List.of(), read.said());
  }

  @Test
  void namesWhomOnlyTheHeaderKnows() throws SourceException {
    Tei read =
        read(
            "<p>So <ref target='#ada'>she</ref> and <ptr target='#ada'/> went to <ref"
                + " target='#tarn'/>.</p>");
    assertEquals("p So <PERSON ada:she> and Ada Osk went to Tarn.\n", read.blocks());
    assertTrue(read.edition().omissions().isEmpty());
  }

  @Test
  void namesABookByItsAuthorAndYear() throws SourceException {
    String books =
        "<div><listBibl><bibl xml:id='b'><author>Osk, Ada</author>, <title>Wicks</title>,"
            + " <date>2001</date></bibl><biblStruct xml:id='c'><monogr><title"
            + " type='short'>Oils</title></monogr></biblStruct></listBibl></div>";
    assertTrue(
        Tei.body("<div><p><ptr target='#b'/> and <ptr target='#c'/></p></div>" + books)
            .sketch()
            .contains("p {#b→Osk 2001} and {#c→Oils}\n"));
  }
}

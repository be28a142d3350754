package recto.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.SourceException;

/** How a passage looked, in the words of many projects. */
class TeiSpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "italique | italic",
        "smcap | smallcaps",
        "Kapitälchen | smallcaps",
        "capsall | allcaps",
        "double_underlined | doubleunderline",
        "uu | doubleunderline",
        "underline(2) | doubleunderline",
        "underline(true) | underline",
        "bold() | bold",
        "slant(italic)case(smallcaps) | italic,smallcaps",
        "slant(upright) | upright",
        "color(red) | color(red)",
        "underlined:true; | underline",
        "superscript:true; italic:true; | superscript,italic",
        "font-style:italic;font-weight:bold | italic,bold",
        "simple:bold | bold",
        "sperr | letterspaced",
        "sup. | superscript",
        "bi | bold-italic"
      })
  void readsRend(String rend, String words) throws SourceException {
    assertEquals(
        "p {" + words + ":a}\n", Tei.body("<p><hi rend='" + rend + "'>a</hi></p>").blocks());
  }

  @Test
  void readsWhereALineStands() throws SourceException {
    assertEquals("p[right] a\n", Tei.body("<p rend='align(right)'>a</p>").blocks());
    assertEquals(
        "verse\n  l[indent1] a\n  l[indent2] b\n  l[indent1] c\n  l d\n",
        Tei.body(
                "<l rend='indent(1)'>a</l><l style='margin-left: 3em'>b</l>"
                    + "<l style='text-indent:24px'>c</l><l style='margin-left:0'>d</l>")
            .blocks());
  }

  @Test
  void readsChoicesOfTranscribingPrograms() throws SourceException {
    assertEquals(
        "p (Hauß~Haus) (u.~und)\n",
        Tei.body("<p><sic correction='Haus'>Hauß</sic> <abbr expansion='und'>u.</abbr></p>")
            .blocks());
  }

  @Test
  void takesWordsFromTheirIndentation() throws SourceException {
    String body =
        """
        <p>
          <placeName>
            Tarn
          </placeName>
          , the
          <hi>
            wheel
          </hi>
          (
          <foreign xml:lang="fr">
            roue
          </foreign>
          )
          <date>
            now
          </date>
          . . . and
          <hi>
            so
          </hi>
          . On
          <hi>
            here
          </hi>
          !
        </p>
        <p xml:lang="fr">
          <hi>
            Quoi
          </hi>
          ?
        </p>
        """;
    assertEquals(
        "p <PLACE:Tarn>, the {italic:wheel} ({fr:roue}) <DATE:now> . . . and {italic:so}. On"
            + " {italic:here}!\np {fr:{italic:Quoi} ?}\n",
        Tei.body(body).blocks());
  }

  @Test
  void putsNotesOfEveryMarginThere() throws SourceException {
    assertEquals(
        "p a(1) b\nnote 1 margin marginLeft\n  p left\n",
        Tei.body("<p>a <note place='marginLeft'>left</note> b</p>").blocks());
  }

  @Test
  void findsTheMarginInManySpellings() throws SourceException {
    for (String said :
        new String[] {
          "place='margin_outer'",
          "place='right margin'",
          "place='mg'",
          "place='marge gauche'",
          "place='Seitenrand'",
          "rend='marginal'",
          "type='marginalia'"
        }) {
      assertTrue(
          Tei.body("<p>a<note " + said + ">b</note></p>").blocks().contains("note 1 margin"), said);
    }
    for (String said : new String[] {"place='foot'", "place='bottom right'", "place='top-left'"}) {
      assertTrue(
          Tei.body("<p>a<note " + said + ">b</note></p>").blocks().contains("1 editorial"), said);
    }
  }
}

package recto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recto.style.LineCosts;

final class TiesTest {
  private static final int NUMBER = 77;

  private static final LineCosts COSTS =
      new LineCosts(
          500, 333, 333, 200, 0, 10, 100, 60, 30, NUMBER, 0, 0, 0, 0, 0, false, 0, 0, 1_000, 0);

  private static int penalty(String language, String text, int at) {
    return new Ties(TieWords.of(language)).penalty(text, at, at + 1, COSTS);
  }

  private static boolean tied(String language, String text, int at) {
    return penalty(language, text, at) == Breaks.NEVER;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see p.~12 and",
        "pp.~3\u20134",
        "No.~5",
        "Nos.~208",
        "vol.~V, pp.",
        "Book~XVII",
        "page~17",
        "by A.~F.~Dobrynin in",
        "(A.F.~Dobrynin)",
        "\u201CMr.~President",
        "Dr.~Kissinger",
        "on April~2,~1985",
        "on October~20,~1987 at",
        "by May~5 and",
        "until January~1989",
        "in October,~1987",
        "(April~1985)",
        "some $~5~million",
        "of \u00A3~12 and",
        "on 2~April~1985",
        "at 2~p.m. and",
        "see note~7, Doc.~204.",
        "Art.~5",
        "\u00A7~3",
        "some 10~percent",
        "$5~million",
        "he said~\u2014 or",
        "he said~. . . and",
        "he~\u2026 and",
        "Elizabeth~II",
        "under Elizabeth~II\u2019s reign",
        "Lt.~Col.~North"
      })
  void keepsTogether(String marked) {
    String text = marked.replace('~', ' ');
    for (int i = marked.indexOf('~'); i >= 0; i = marked.indexOf('~', i + 1)) {
      assertTrue(tied("en", text, i), marked + " at " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the~letter of~the President",
        "in~1985 the",
        "on the 20th,~October rains",
        "he saw that~I would",
        "the U.S.~Government",
        "by General William~C. Chase and Philip~C., who",
        "Then~I\u2019m told",
        "the end.~The next",
        "that year, 1985,~and",
        "dash \u2014~and",
        "No~man",
        "12~men",
        "52 n.,~54 n.;~55 n.",
        "(4 vols.)~12 men",
        "by Jones, A.F.,~Brown and",
        "in March,~12 men",
        "on March 21,~12:20 and",
        "in 1952,~hours later"
      })
  void letsGo(String marked) {
    String text = marked.replace('~', ' ');
    for (int i = marked.indexOf('~'); i >= 0; i = marked.indexOf('~', i + 1)) {
      assertFalse(tied("en", text, i), marked + " at " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"see footnote~7, Document~204.", "Volume~XVII", "(Telegram~1234)"})
  void aLongWordPaysForItsNumber(String marked) {
    String text = marked.replace('~', ' ');
    for (int i = marked.indexOf('~'); i >= 0; i = marked.indexOf('~', i + 1)) {
      assertEquals(NUMBER, penalty("en", text, i), marked + " at " + i);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr    | le 20~octobre~1987, M.~Gorbatchev",
        "fr    | le 1er~mai",
        "fr    | quoi~? dit-il~; voir p.~12",
        "fr-FR | \u00AB~mot~\u00BB, dit",
        "fr    | en avril~1985",
        "de    | am 20.~Oktober~1987",
        "de-AT | z.~B. im Jänner",
        "de    | Bd.~3, S.~17",
        "de    | Frau~Merkel, Herrn~Kohl",
        "ru    | в 1987~г. 20~октября",
        "sr    | стр.~12"
      })
  void inOtherLanguagesOtherWords(String language, String marked) {
    String text = marked.replace('~', ' ');
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '~') {
        assertTrue(tied(language, text, i), marked + " at " + i);
      } else if (marked.charAt(i) == ' ') {
        assertFalse(tied(language, text, i), marked + " at " + i);
      }
    }
  }
}

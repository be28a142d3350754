package recto.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "see p.~12 and",
        "pp.~3\u20134",
        "No.~5",
        "Nos.~208",
        "vol.~V, pp.",
        "Volume~XVII",
        "by A.~F.~Dobrynin in",
        "(A.F.~Dobrynin)",
        "\u201CMr.~President",
        "Dr.~Kissinger",
        "on April~2, 1985",
        "on 2~April 1985",
        "at 2~p.m. and",
        "see footnote~7, Document~204.",
        "Art.~5",
        "\u00A7~3",
        "some 10~percent",
        "$5~million",
        "he said~\u2014 or",
        "he said~. . . and",
        "he~\u2026 and",
        "Elizabeth~II",
        "Lt.~Col.~North"
      })
  void keepsTogether(String marked) {
    String text = marked.replace('~', ' ');
    for (int i = marked.indexOf('~'); i >= 0; i = marked.indexOf('~', i + 1)) {
      assertTrue(Ties.tied(text, i, i + 1), marked + " at " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the~letter of~the President",
        "in~1985 the",
        "April~1985",
        "he saw that~I would",
        "the U.S.~Government",
        "the end.~The next",
        "that year, 1985,~and",
        "dash \u2014~and",
        "No~man",
        "12~men"
      })
  void letsGo(String marked) {
    String text = marked.replace('~', ' ');
    for (int i = marked.indexOf('~'); i >= 0; i = marked.indexOf('~', i + 1)) {
      assertFalse(Ties.tied(text, i, i + 1), marked + " at " + i);
    }
  }
}

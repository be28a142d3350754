package recto.style;

import recto.unit.Length;

/** Checks that series of notes can be set as they say. */
final class SeriesCheck {
  /** The least width that a column may be left with. */
  private static final long LEAST = 24 * Length.POINT;

  private final Stylesheet style;
  private final Blame blame;

  SeriesCheck(Stylesheet style, Blame blame) {
    this.style = style;
    this.blame = blame;
  }

  void check() {
    for (SeriesStyle each : style.series()) {
      String name = each.name();
      if (!each.label().isEmpty() && !each.label().contains("%s")) {
        blame.error(
            "the label must hold %s, which stands for the number, or be empty",
            Blame.at("series", name, "label"));
      }
      if (each.between().isEmpty() || !Character.isWhitespace(each.between().charAt(0))) {
        blame.error(
            "what stands between notes must begin with white, at which lines can end",
            Blame.at("series", name, "between"));
      }
      rule(each.ruleLength(), name, "rule-length");
      rule(each.seriesRuleLength(), name, "series-rule-length");
      long measure = style.page().measure();
      if ((measure - (each.columns() - 1) * each.columnGap()) / each.columns() < LEAST) {
        blame.error(
            "the gap leaves no room for columns of notes",
            Blame.at("series", name, "column-gap"),
            Blame.at("series", name, "arrangement"),
            Blame.at("page", "measure"));
      }
    }
  }

  private void rule(long length, String series, String key) {
    if (length > style.page().measure()) {
      blame.error(
          "the rule is longer than the text is wide",
          Blame.at("series", series, key),
          Blame.at("page", "measure"));
    }
  }
}

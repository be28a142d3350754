package recto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import recto.proof.Preflight;
import recto.proof.PreflightReport;
import recto.proof.PreflightStandard;
import recto.proof.Stock;
import recto.reading.PressFile;
import recto.reading.PressReading;
import recto.unit.Length;

/** {@code recto preflight}: what a print shop or an archive would object to. */
final class PreflightCommand implements Verb {
  private static final Map<String, PreflightStandard> STANDARDS =
      Map.of(
          "shop", PreflightStandard.SHOP,
          "x4", PreflightStandard.X4,
          "x1a", PreflightStandard.X1A,
          "archive", PreflightStandard.ARCHIVE);
  private static final Map<String, Stock> STOCKS =
      Map.of("white", Stock.WHITE, "cream", Stock.CREAM, "colour", Stock.COLOUR);
  private static final double MILLIMETRES_TO_A_POINT = 25.4 / 72;

  @Override
  public String name() {
    return "preflight";
  }

  @Override
  public String summary() {
    return "Say what a print shop or an archive would object to in a PDF.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        CommandWords.file("0", "IN.pdf", "The PDF, from Recto or any other system."));
    spec.addOption(
        CommandWords.option(
                "--for",
                "WHOM",
                "shop, x4, x1a or archive, or several with commas; all that the file claims, and"
                    + " advice on the rest, if not given.")
            .type(String.class)
            .build());
    spec.addOption(
        CommandWords.option(
                "--stock", "PAPER", "Give the width of the spine on white, cream or colour paper.")
            .type(String.class)
            .build());
    spec.addOption(CommandWords.flag("Write the result as JSON.", "--json"));
  }

  @Override
  public int run(ParseResult words, Console console) {
    Set<PreflightStandard> asked = EnumSet.noneOf(PreflightStandard.class);
    String names = words.matchedOptionValue("--for", "");
    for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
      asked.add(CommandWords.one(words, "--for", name.strip(), STANDARDS));
    }
    String paper = words.matchedOptionValue("--stock", "white");
    Stock stock = CommandWords.one(words, "--stock", paper, STOCKS);
    Path pdf = words.matchedPositionalValue(0, Path.of(""));
    try {
      PressFile file = PressReading.of(pdf);
      PreflightReport report = new PreflightReport(new Preflight(asked).objections(file));
      console.out().print(words.hasMatchedOption("--json") ? report.json() : report.text());
      console.out().flush();
      if (words.hasMatchedOption("--stock")) {
        console.remark(spine(file.pages().size(), paper, stock));
      }
      return report.failed() ? Exit.ERRORS : Exit.DONE;
    } catch (IOException e) {
      console.refuse(pdf, e);
      return Exit.NOTHING;
    }
  }

  private static String spine(int pages, String paper, Stock stock) {
    double points = Length.toPoints(stock.spine(pages));
    return String.format(
        Locale.ROOT,
        "spine: %.2f in (%.1f mm) for %s on %s paper",
        points / 72,
        points * MILLIMETRES_TO_A_POINT,
        Report.counted(pages, "page"),
        paper);
  }
}
